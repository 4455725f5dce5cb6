import type { Atlas } from '../../atlas/join.ts';
import type { Box } from '../../map/frame.ts';
import type { Camera } from '../../map/view.ts';
import type { OwnLayer } from '../../own/layer.ts';
import { passingPoints } from '../../own/pointRow.ts';
import { focusOf } from '../map/focus.ts';

/** The extent of what a layer shows, in degrees; null where it shows nothing. */
export function extentOfLayer(layer: OwnLayer, atlas: Atlas): Box | null {
  if (layer.kind === 'points') {
    return around(passingPoints(layer).map(({ at: [x, y] }): Box => [x, y, x, y]));
  }
  const adcodes =
    layer.kind === 'statistics'
      ? layer.values.map(({ adcode }) => adcode)
      : layer.assignments.map(({ adcode, county }) => county ?? adcode);
  const boxes = [...new Set(adcodes)].flatMap((adcode) => {
    const box = focusOf({ kind: 'division', adcode }, atlas);
    return box ? [box] : [];
  });
  return around(boxes);
}

function around(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (!first) return null;
  let [west, south, east, north] = first;
  for (const [left, bottom, right, top] of boxes) {
    west = Math.min(west, left);
    south = Math.min(south, bottom);
    east = Math.max(east, right);
    north = Math.max(north, top);
  }
  return [west, south, east, north];
}

/** Pixels around the world at zoom 0, as MapLibre counts. */
const WORLD = 512;

/** Zooms between which the address keeps a camera; a single point is shown with its surroundings. */
const ZOOMS = { least: 3, most: 11 } as const;

/** Share of the pane that is left free on every side. */
const MARGIN = 0.12;

/**
 * Where to look so that all of a box is in sight.
 *
 * @param pane width and height of the map in CSS pixels
 */
export function cameraFor(
  [west, south, east, north]: Box,
  pane: readonly [number, number],
): Camera {
  const [bottom, top] = [mercator(south), mercator(north)];
  const free = 1 - 2 * MARGIN;
  const across = (pane[0] * free) / (((east - west) / 360) * WORLD);
  const upright = (pane[1] * free) / ((top - bottom) * WORLD);
  const zoom = Math.log2(Math.min(across, upright));
  return {
    longitude: (west + east) / 2,
    latitude: latitudeOf((bottom + top) / 2),
    zoom: Math.min(ZOOMS.most, Math.max(ZOOMS.least, zoom)),
  };
}

/** Web Mercator: the share of the world's height from the equator upwards. */
function mercator(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
}

function latitudeOf(height: number): number {
  return (Math.atan(Math.sinh(height * 2 * Math.PI)) * 180) / Math.PI;
}
