import { bearing } from '@turf/turf';
import type { LineString, Position } from 'geojson';

/** A piece of the map in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The province with a margin: what an unasked view shows. */
export const PROVINCE_BOX: Box = [97.3, 26.0, 108.6, 34.35];

/**
 * How far the view can go: Sichuan and its neighbours, and around them what a window far taller or
 * wider than the province shows beside it; a closer bound would move the province out of its place.
 */
export const REACH: Box = [84, 16, 122, 44];

/** Whether a place can be brought into sight at all. */
export function isInReach(longitude: number, latitude: number): boolean {
  const [west, south, east, north] = REACH;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** The zoom beyond which nothing is framed closer, so that a county keeps its surroundings. */
export const CLOSEST_FRAME = 8;

/** The part of a box that lies in the province's own: what reaches beyond it is left. */
export function insideProvince([west, south, east, north]: Box): Box {
  const [left, bottom, right, top] = PROVINCE_BOX;
  return [
    Math.max(west, left),
    Math.max(south, bottom),
    Math.min(east, right),
    Math.min(north, top),
  ];
}

/** Lines that run on leave the map here: `[west, south, east, north]` in degrees. */
export const FRAME = [96.6, 25.8, 109.2, 34.55] as const;

/** Where an outward line ends on the map. */
export interface FrameExit {
  at: Position;
  /** Degrees clockwise from north. */
  bearing: number;
  /** The part of the line that is drawn: up to the exit. */
  inside: Position[];
}

/**
 * Where a line last leaves the frame, and its bearing there in degrees clockwise from north.
 * A line that starts outside is followed backwards, so that the arrow still points outward.
 */
export function frameExit({ coordinates }: LineString): FrameExit | undefined {
  const ordered = isInFrame(coordinates.at(0)) ? coordinates : [...coordinates].reverse();
  const outside = ordered.findIndex((position) => !isInFrame(position));
  const [from, to] = outside > 0 ? [ordered[outside - 1], ordered[outside]] : ordered.slice(-2);
  if (!from || !to) return undefined;
  const [west, south, east, north] = FRAME;
  const [x = 0, y = 0] = from;
  const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
  const reach = [
    dx > 0 ? (east - x) / dx : dx < 0 ? (west - x) / dx : 1,
    dy > 0 ? (north - y) / dy : dy < 0 ? (south - y) / dy : 1,
    1,
  ];
  const share = Math.min(...reach.map((one) => Math.max(0, one)));
  const at = [x + dx * share, y + dy * share];
  const inside = outside > 0 ? ordered.slice(0, outside) : ordered.slice(0, -1);
  return { at, bearing: bearing(from, to), inside: [...inside, at] };
}

function isInFrame(position: Position | undefined): boolean {
  const [west, south, east, north] = FRAME;
  const [x = Number.NaN, y = Number.NaN] = position ?? [];
  return x >= west && x <= east && y >= south && y <= north;
}
