import type { Atlas } from '../../atlas/join.ts';
import type { Division } from '../../atlas/schema/records.ts';
import { NEIGHBOUR_NAME } from '../layers/ground.ts';
import { type Growth, sizeAt } from '../layers/layer.ts';
import {
  COUNTY_NAME,
  COUNTY_NAMES_FROM,
  hasZoneNames,
  PREFECTURE_NAME,
  ZONE_NAME,
} from '../layers/marks.ts';
import { ARROW_NAME, SITE_NAME, SITE_NAMES_FROM } from '../layers/projectSites.ts';
import { RIVER_NAME } from '../layers/water.ts';
import type { Palette } from '../palette.ts';
import type { MapView } from '../view.ts';
import { isNear, type Plot } from './plot.ts';
import type { DrawnProjects } from './projects.ts';

/** A name that wants a place on the picture, in pixels. */
export interface WantedName {
  key: string;
  text: string;
  at: readonly [x: number, y: number];
  size: number;
  /** Room after each letter, as a share of the size. */
  spacing: number;
  color: string;
  halo: string;
  isBold: boolean;
  isSerif: boolean;
  /** How far the mark at `at` reaches; the name stands clear of it. 0 sets the name on the spot. */
  clear: number;
  /** Stands even where it runs into others. */
  isFirm: boolean;
}

/** What names are made from. */
export interface Naming {
  atlas: Atlas;
  view: MapView;
  palette: Palette;
  plot: Plot;
  /** Reach of a prefecture's mark. */
  clear: number;
  projects: DrawnProjects;
}

/** All names of a view, those that matter most first. */
export function wantedNames(naming: Naming): WantedName[] {
  const { view } = naming;
  return [
    ...prefectureNames(naming),
    ...projectNames(naming),
    ...countyNames(naming),
    ...(hasZoneNames(view) ? zoneNames(naming) : []),
    ...neighbourNames(naming),
    ...(view.base.has('rivers') ? riverNames(naming) : []),
  ];
}

/** A quiet name on the spot. */
function plain(
  { view, palette, plot }: Naming,
  growth: Growth,
): Omit<WantedName, 'key' | 'text' | 'at'> {
  return {
    size: sizeAt(plot.zoom, growth) * view.scale,
    spacing: 0,
    color: palette.inkSoft,
    halo: palette.halo,
    isBold: false,
    isSerif: false,
    clear: 0,
    isFirm: false,
  };
}

/** Those with more on them come first. */
function prefectureNames(naming: Naming): WantedName[] {
  const { atlas, view, palette, plot, clear } = naming;
  const weight = ({ adcode }: Division) => atlas.assignmentsOf(adcode).length;
  return [...atlas.prefectures]
    .sort((a, b) => weight(b) - weight(a))
    .flatMap((division) => {
      const label = atlas.geography.shapeOf(division.adcode)?.properties.label;
      if (!label) return [];
      return [
        {
          ...plain(naming, PREFECTURE_NAME),
          key: String(division.adcode),
          text: division.shortName[view.language],
          at: plot.place(label),
          color: palette.ink,
          isBold: true,
          isFirm: true,
          clear,
        },
      ];
    });
}

/** Where lines lead that leave the map, and from close by the sites. */
function projectNames(naming: Naming): WantedName[] {
  const { atlas, view, palette, plot, projects } = naming;
  const sites = plot.zoom < SITE_NAMES_FROM ? [] : projects.points;
  return [
    ...projects.arrows.map(({ id, at, name, color }) => ({
      ...plain(naming, ARROW_NAME),
      key: `arrow ${id}`,
      text: name,
      at,
      color,
      halo: palette.neighbour,
      clear: 10 * projects.sizes.arrow,
    })),
    ...sites.map(({ id, at }) => ({
      ...plain(naming, SITE_NAME),
      key: id,
      text: atlas.projects.get(id)?.name[view.language] ?? '',
      at,
      color: palette.ink,
      clear: 11 * projects.sizes.badge,
    })),
  ];
}

function countyNames(naming: Naming): WantedName[] {
  const { atlas, view, plot } = naming;
  if (plot.zoom < COUNTY_NAMES_FROM) return [];
  return atlas.geography.layers.counties.features.flatMap(({ properties }) => {
    const county = atlas.divisions.get(properties.adcode ?? 0);
    if (!county) return [];
    return [
      {
        ...plain(naming, COUNTY_NAME),
        key: String(county.adcode),
        text: county.shortName[view.language],
        at: plot.place(properties.label),
        clear: view.subject.kind === 'industry' ? 5 : 0,
      },
    ];
  });
}

function zoneNames(naming: Naming): WantedName[] {
  const { atlas, view, plot } = naming;
  return atlas.zones.flatMap((zone) => {
    const label = atlas.geography.regionShape(zone.id)?.properties.label;
    if (!label) return [];
    return [
      {
        ...plain(naming, ZONE_NAME),
        key: zone.id,
        text: zone.shortName[view.language],
        at: plot.place(label),
        spacing: view.language === 'zh' ? 0.5 : 0.18,
        isSerif: true,
      },
    ];
  });
}

function neighbourNames(naming: Naming): WantedName[] {
  const { atlas, view, palette, plot } = naming;
  return atlas.geography.layers.neighbours.features.flatMap(({ properties }) => {
    const neighbour = atlas.divisions.get(properties.adcode ?? 0);
    if (!neighbour) return [];
    return [
      {
        ...plain(naming, NEIGHBOUR_NAME),
        key: String(neighbour.adcode),
        text: neighbour.shortName[view.language],
        at: plot.place(properties.label),
        spacing: view.language === 'zh' ? 0.5 : 0.15,
        halo: palette.neighbour,
        isSerif: true,
      },
    ];
  });
}

/** Rivers people know, each once, in the middle of what is seen of it; under a subject the greatest. */
function riverNames(naming: Naming): WantedName[] {
  const { atlas, view, palette, plot } = naming;
  const least = view.subject.kind === 'overview' ? 2 : 1;
  return atlas.geography.rivers.features.flatMap(({ properties, geometry }) => {
    if (!properties.name || properties.rank > least) return [];
    const course =
      geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
    const seen = course.map(plot.place).filter((at) => isNear(at, plot));
    const middle = seen[Math.floor(seen.length / 2)];
    if (!middle) return [];
    return [
      {
        ...plain(naming, RIVER_NAME),
        key: properties.id,
        text: properties.name[view.language],
        at: middle,
        spacing: view.language === 'zh' ? 0.2 : 0.05,
        color: palette.riverText,
        isSerif: true,
      },
    ];
  });
}
