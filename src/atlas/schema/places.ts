import * as v from 'valibot';
import { adcode, id, position, text } from './fields.ts';

/** A stop of a line. Inside Sichuan it names its county; without one it must lie outside. */
export const station = v.strictObject({
  name: text,
  at: position,
  county: v.optional(adcode),
});

const pointPlace = v.strictObject({
  type: v.literal('point'),
  at: position,
  county: v.optional(adcode),
});

const linePlace = v.strictObject({
  type: v.literal('line'),
  stations: v.pipe(v.array(station), v.minLength(2, 'a line needs at least two stations')),
  /** Named rivers that the line follows between its stations, upstream first. */
  rivers: v.optional(v.array(id)),
  /** Where the line goes once it leaves the frame of the map. */
  outward: v.optional(text),
});

const areaPlace = v.strictObject({
  type: v.literal('area'),
  members: v.pipe(v.array(adcode), v.minLength(1, 'an area needs at least one member')),
});

/** Where a project is: a point, a line through stations in order, or whole divisions. */
export const place = v.variant('type', [pointPlace, linePlace, areaPlace]);

export type Station = v.InferOutput<typeof station>;
export type Place = v.InferOutput<typeof place>;
