import * as v from 'valibot';
import { FIGURE_BASES, QUALIFIERS } from './vocabulary.ts';

/** A text in both languages of the atlas; neither may be empty. */
export const text = v.strictObject({
  zh: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
  en: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
});

/** A record's own id: lower-case words and numbers joined by hyphens. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);

/** A GB/T 2260 code of a province, prefecture or county. */
export const adcode = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(110000, 'must be a six-digit GB/T 2260 code'),
  v.maxValue(659999, 'must be a six-digit GB/T 2260 code'),
);

/** `[longitude, latitude]` in degrees, WGS84, within reach of the corridors the atlas shows. */
export const position = v.tuple([
  v.pipe(
    v.number(),
    v.minValue(-30, 'longitude out of range'),
    v.maxValue(150, 'longitude out of range'),
  ),
  v.pipe(
    v.number(),
    v.minValue(-15, 'latitude out of range'),
    v.maxValue(75, 'latitude out of range'),
  ),
]);

export const year = v.pipe(
  v.number(),
  v.integer('must be a whole year'),
  v.minValue(1949, 'must be a year from 1949 on'),
  v.maxValue(2060, 'must be a year up to 2060'),
);

/** `2023`, `2023-06` or `2023-06-19`. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date like 2023-06-19, 2023-06 or 2023'),
);

/** A number with its unit and the year it stands for. The record's sources vouch for it. */
export const figure = v.strictObject({
  name: text,
  value: v.pipe(v.number(), v.finite('must be a finite number')),
  unit: text,
  year,
  basis: v.optional(v.picklist(FIGURE_BASES), 'actual'),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
});

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Text = v.InferOutput<typeof text>;
export type Position = [longitude: number, latitude: number];
export type Figure = v.InferOutput<typeof figure>;
