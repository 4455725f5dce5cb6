import type { Palette } from '../map/palette.ts';
import type { MapPoints, PointProperties, PointsKey } from '../map/view.ts';
import type { OwnPoint, PointsLayer } from '../own/layer.ts';
import { passingPoints } from '../own/pointRow.ts';
import {
  classingBy,
  MOST_HUES,
  NO_COLOR,
  OTHER_COLOR,
  plainClassing,
  RADIUS,
  sizingBy,
} from './pointClasses.ts';

/** A hue for a layer of the reader's own, counted round. */
export function ownHue(palette: Palette, hue: number): string {
  const hues = Object.values(palette.pillars);
  return hues[hue % hues.length] ?? palette.ink;
}

/** What of a layer is drawn, whatever the palette: geometry travels to the map only when it changes. */
interface Plan {
  colorBy: number | null;
  sizeBy: number | null;
  data: MapPoints['data'];
  key: PointsKey;
}

/** The last plan of a list of points; another look or filter makes another. */
const plans = new WeakMap<readonly OwnPoint[], Plan>();

/** Layers as they are drawn in a palette, while neither changes. */
const drawn = new WeakMap<PointsLayer, WeakMap<Palette, MapPoints>>();

/**
 * A layer of points as the map draws it, with its filters applied: coloured by a column's six most
 * frequent words or by classes of its numbers, sized by a column's numbers. The same layer and
 * palette give the same object; `data` outlives both as long as what it is made of.
 */
export function drawnPoints(layer: PointsLayer, palette: Palette): MapPoints {
  const inPalettes = drawn.get(layer) ?? new WeakMap<Palette, MapPoints>();
  drawn.set(layer, inPalettes);
  const known = inPalettes.get(palette);
  if (known) return known;
  const { data, key } = planOf(layer);
  const points: MapPoints = {
    id: layer.id,
    name: layer.name,
    data,
    colors: colorsOf(layer, palette),
    isClustered: layer.look.isClustered,
    key,
  };
  inPalettes.set(palette, points);
  return points;
}

function planOf(layer: PointsLayer): Plan {
  const { colorBy, sizeBy } = layer.look;
  const points = passingPoints(layer);
  const known = plans.get(points);
  if (known?.colorBy === colorBy && known.sizeBy === sizeBy) return known;
  const colorColumn = colorBy === null ? undefined : layer.columns[colorBy];
  const sizeColumn = sizeBy === null ? undefined : layer.columns[sizeBy];
  const { classes, colorOf } =
    colorBy !== null && colorColumn
      ? classingBy(points, colorBy, colorColumn)
      : plainClassing(points);
  const sizing = sizeBy !== null && sizeColumn ? sizingBy(points, sizeBy, sizeColumn) : null;
  const propertiesOf = (point: OwnPoint): PointProperties => {
    const place = { layer: layer.id, line: point.line, color: colorOf(point) };
    if (!sizing) return place;
    const radius = sizing.radiusOf(point);
    return radius === null
      ? { ...place, radius: RADIUS.least, hollow: true }
      : { ...place, radius };
  };
  const plan: Plan = {
    colorBy,
    sizeBy,
    key: {
      count: points.length,
      colorBy: colorColumn ? { name: colorColumn.name, unit: colorColumn.unit } : null,
      classes,
      sizeBy: sizing?.key ?? null,
    },
    data: {
      type: 'FeatureCollection',
      features: points.map((point) => ({
        type: 'Feature',
        properties: propertiesOf(point),
        geometry: { type: 'Point', coordinates: [...point.at] },
      })),
    },
  };
  plans.set(points, plan);
  return plan;
}

/** Colours by the places that the classes name. */
function colorsOf({ look, columns }: PointsLayer, palette: Palette): string[] {
  const column = look.colorBy === null ? undefined : columns[look.colorBy];
  if (!column) return [ownHue(palette, look.hue)];
  const colors: string[] = column.isNumber
    ? [...palette.ramp]
    : Array.from({ length: MOST_HUES }, (_, place) => ownHue(palette, look.hue + place));
  colors[OTHER_COLOR] = palette.inkSoft;
  colors[NO_COLOR] = palette.missing;
  // A ramp has fewer steps than there are hues; the place between is never asked for.
  return Array.from(colors, (color) => color ?? palette.inkSoft);
}
