import type { Position } from 'geojson';

/** [west, south, east, north] in WGS84 degrees. */
export type FlatBox = [number, number, number, number];

/** Where the neighbouring provinces are cut off: wider than the map's view can go. */
export const NEIGHBOUR_FRAME: FlatBox = [88, 18, 118, 42];

/** Where rivers are cut off. */
export const RIVER_FRAME: FlatBox = [90, 21, 114, 39];

/** What the map shows of the country when it opens; a neighbour's name stands inside it. */
export const USUAL_VIEW: FlatBox = [96.5, 25.3, 109.5, 34.8];

/** A nameless river that does not reach this far in is of no use to the map. */
export const BACKGROUND_FRAME: FlatBox = [95, 24, 111, 36.5];

export const SICHUAN = 510000;

/** The provinces around Sichuan, clockwise from the north-west. */
export const NEIGHBOURS = [630000, 620000, 610000, 500000, 520000, 530000, 540000] as const;

/** Whether a point lies in a box; the edges belong to it. */
export function isWithin([lon = Number.NaN, lat = Number.NaN]: Position, box: FlatBox): boolean {
  return lon >= box[0] && lat >= box[1] && lon <= box[2] && lat <= box[3];
}
