import type { Atlas } from '../atlas/join.ts';
import { type Box, PROVINCE_BOX } from './frame.ts';
import { PALETTES, type Palette } from './palette.ts';
import { type FeatureState, statesOf } from './states.ts';
import { type DrawnName, withRoom } from './still/countyNames.ts';
import { type DrawnMarks, drawMarks } from './still/marks.ts';
import { type DrawnText, type NamePlacing, placeNames } from './still/names.ts';
import { isNear, type Plot, plotOn, polygonPath, ringsOf } from './still/plot.ts';
import { type DrawnPoints, drawPoints } from './still/points.ts';
import { type DrawnProjects, drawProjects } from './still/projects.ts';
import type { Camera, MapView } from './view.ts';

/** An area in its colour, ready for an SVG. */
export interface DrawnFill {
  adcode: number;
  path: string;
  fill: string;
  hatched: boolean;
  stippled: boolean;
}

/** A prefecture of the still map. */
export interface DrawnDivision extends DrawnFill {
  isSelected: boolean;
  /** Where its name stands, in pixels. */
  label: readonly [x: number, y: number];
  name: string;
}

/** Everything of a view as paths and points of a picture, in pixels from its top left. */
export interface Drawing extends DrawnProjects {
  palette: Palette;
  /** MapLibre's zoom of the same scale. */
  zoom: number;
  neighbours: string;
  province: string;
  borders: string;
  zoneBorders: string;
  rivers: readonly { rank: number; path: string }[];
  divisions: readonly DrawnDivision[];
  /** Borders and names of counties; drawn only from close by. */
  counties: { borders: string; names: readonly DrawnName[] };
  /** Counties in their own colours, while figures are of counties. */
  countyFills: readonly DrawnFill[];
  /** Regions that are outlined, and what else the selection is on. */
  outlines: readonly { key: string; path: string; isSelected: boolean }[];
  /** The corridor, while there is one. */
  band: string;
  route: string;
  corners: readonly (readonly [number, number])[];
  marks: DrawnMarks;
  /** The reader's own points. */
  ownPoints: DrawnPoints;
  /** Every name, each in a place of its own: for a picture that is its own page. */
  texts: readonly DrawnText[];
}

/** A picture of fewer degrees from west to east is close enough for counties. */
const COUNTY_DEGREES = 6;

/**
 * The same view as a still picture in Mercator, for when there is no WebGL, and for print.
 *
 * @param width and height of the picture in pixels
 * @param where a box fills the picture, as far as its shape allows; a camera is kept exactly
 * @param placing how names find their places
 */
export function drawStill(
  atlas: Atlas,
  view: MapView,
  width: number,
  height: number,
  where: Box | Camera = PROVINCE_BOX,
  placing: NamePlacing = 'apart',
): Drawing {
  const { geography } = atlas;
  const palette = PALETTES[view.theme];
  const plot = plotOn(width, height, where);
  const isClose = (width / (512 * 2 ** plot.zoom)) * 360 < COUNTY_DEGREES;
  const hasBorders = view.base.has('borders');
  const projects = drawProjects(atlas, view, palette, plot);
  const marks = drawMarks(atlas, view, plot);
  const states = statesOf(view);
  const prefectures = states.get('prefectures');
  const counties = states.get('counties');
  return {
    ...projects,
    palette,
    zoom: plot.zoom,
    neighbours: plot.draw(geography.borders.neighbours),
    province: ringsOf(geography.layers.province.features, plot),
    borders: hasBorders ? plot.draw(geography.borders.prefectures) : '',
    zoneBorders: hasBorders ? plot.draw(geography.borders.zones) : '',
    rivers: (view.base.has('rivers') ? geography.rivers.features : []).flatMap((river) => {
      const path = plot.draw(river);
      return path ? [{ rank: river.properties.rank, path }] : [];
    }),
    divisions: divisionsOf(atlas, view, prefectures, plot),
    countyFills: countyFills(atlas, counties, plot),
    counties: {
      borders: isClose && hasBorders ? plot.draw(geography.borders.counties) : '',
      names: isClose ? countyNames(atlas, view, counties, plot) : [],
    },
    outlines: outlinesOf(atlas, view, plot),
    band: view.corridor?.band ? polygonPath(view.corridor.band, plot) : '',
    route: view.corridor?.line ? plot.draw(view.corridor.line) : '',
    corners: (view.corridor?.corners ?? []).map(plot.place),
    marks,
    ownPoints: drawPoints(view, plot),
    texts: placeNames({ atlas, view, palette, plot, projects }, marks, placing),
  };
}

/** States of the features of one source. */
type States = ReadonlyMap<string | number, FeatureState> | undefined;

/** Counties that have a colour of their own. */
function countyFills(atlas: Atlas, states: States, plot: Plot): DrawnFill[] {
  return atlas.geography.layers.counties.features.flatMap((shape): DrawnFill[] => {
    const { adcode = 0 } = shape.properties;
    const { fill, hatched = false, stippled = false } = states?.get(adcode) ?? {};
    return fill === undefined
      ? []
      : [{ adcode, path: ringsOf([shape], plot), fill, hatched, stippled }];
  });
}

function divisionsOf(atlas: Atlas, view: MapView, states: States, plot: Plot): DrawnDivision[] {
  const palette = PALETTES[view.theme];
  const isOverview = view.subject.kind === 'overview';
  const empty = isOverview ? palette.land : palette.recede;
  const zoneColor = (adcode: number) => {
    const zone = isOverview && view.base.has('zones') ? atlas.zoneOf(adcode) : undefined;
    return (zone && palette.zones[zone.id]) || empty;
  };
  return atlas.geography.layers.prefectures.features.flatMap((shape): DrawnDivision[] => {
    const division = atlas.divisions.get(shape.properties.adcode ?? 0);
    if (!division) return [];
    const state = states?.get(division.adcode);
    return [
      {
        adcode: division.adcode,
        path: ringsOf([shape], plot),
        fill: state?.fill ?? zoneColor(division.adcode),
        hatched: state?.hatched ?? false,
        stippled: state?.stippled ?? false,
        isSelected: state?.selected ?? false,
        label: plot.place(shape.properties.label),
        name: division.shortName[view.language],
      },
    ];
  });
}

function countyNames(atlas: Atlas, view: MapView, states: States, plot: Plot): DrawnName[] {
  const names = atlas.geography.layers.counties.features.flatMap((shape): DrawnName[] => {
    const county = atlas.divisions.get(shape.properties.adcode ?? 0);
    const at = plot.place(shape.properties.label);
    if (!county || !isNear(at, plot)) return [];
    const isSelected = states?.get(county.adcode)?.selected ?? false;
    return [{ adcode: county.adcode, name: county.shortName[view.language], at, isSelected }];
  });
  return withRoom(names);
}

/** Regions by request and by selection, and selected counties. Prefectures carry their own. */
function outlinesOf(atlas: Atlas, view: MapView, plot: Plot): Drawing['outlines'] {
  const { geography } = atlas;
  const region = (id: string, isSelected: boolean) => {
    const members = atlas.regions.get(id)?.members;
    if (!members) return [];
    return [
      {
        key: `${id} ${isSelected}`,
        path: polygonPath(geography.unionOf(members), plot),
        isSelected,
      },
    ];
  };
  return [
    ...view.regions.flatMap((id) => region(id, false)),
    ...view.selected.flatMap((target) => {
      if (target.kind === 'region') return region(target.id, true);
      if (target.kind !== 'division' || target.adcode % 100 === 0) return [];
      const shape = geography.shapeOf(target.adcode);
      return shape
        ? [{ key: String(target.adcode), path: ringsOf([shape], plot), isSelected: true }]
        : [];
    }),
  ];
}
