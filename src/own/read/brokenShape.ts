import type { Point } from 'geojson';

/** Stands for a shape that is there and cannot be read, so that the report says so of its row. */
export const BROKEN_SHAPE: Point = { type: 'Point', coordinates: [Number.NaN, Number.NaN] };
