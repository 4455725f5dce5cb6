import * as v from 'valibot';
import { adcode } from '../../atlas/schema/fields.ts';
import { assignment, infrastructure } from '../../atlas/schema/records.ts';
import { COMMITMENTS } from '../../atlas/schema/vocabulary.ts';
import { isOwnId } from '../ownId.ts';
import { LIMITS } from '../rawTable.ts';
import { COMBINATIONS, DATUMS, LAYER_KINDS, ROLES } from '../settings.ts';
import { PROJECT_FORMAT } from './format.ts';
import { MOST } from './projectLimits.ts';
import { readTileAddress } from './tileAddress.ts';

/**
 * An object of these fields and no others. The fields stand in an object without ancestors: in any
 * other, valibot finds a field called `constructor` or `__proto__` and takes it for a known one.
 */
function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(Object.assign(Object.create(null) as object, entries) as Entries);
}

const words = (longest: number) =>
  v.pipe(v.string(), v.maxLength(longest, `is longer than ${longest}`));
const name = v.pipe(words(MOST.name), v.nonEmpty('must not be empty'));
const cell = words(LIMITS.cell);
const ownId = v.pipe(v.string(), v.check(isOwnId, 'must be an id like own-3k9x2a'));
const finite = v.pipe(v.number(), v.finite('must be a finite number'));
const count = v.pipe(
  finite,
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
const line = v.pipe(
  count,
  v.minValue(1, 'is counted from 1'),
  v.maxValue(99_999_999, 'is no line'),
);
const year = v.pipe(
  count,
  v.minValue(1000, 'must be a year of four digits'),
  v.maxValue(9999, 'must be a year of four digits'),
);
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `has more than ${most} entries`));

/** Longitude and latitude in degrees, wherever on Earth. */
const at = v.tuple([
  v.pipe(
    finite,
    v.minValue(-180, 'longitude out of range'),
    v.maxValue(180, 'longitude out of range'),
  ),
  v.pipe(finite, v.minValue(-90, 'latitude out of range'), v.maxValue(90, 'latitude out of range')),
]);

/** Texts by number, and by text: what stands in a file is a name here, whatever it is. */
function byName<Value>(isValue: (value: unknown) => value is Value, isName: RegExp | null) {
  return v.custom<Readonly<Record<string, Value>>>((input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
    const entries = Object.entries(input);
    return (
      entries.length <= MOST.corrections &&
      entries.every(
        ([key, value]) =>
          key !== '__proto__' &&
          key.length <= LIMITS.cell &&
          (isName?.test(key) ?? true) &&
          isValue(value),
      )
    );
  }, 'must be texts by line, by column or by what stands there');
}

const NUMBER = /^\d{1,8}$/;
const isCell = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LIMITS.cell;
const textsBy = (isName: RegExp | null) => {
  const schema = byName(isCell, isName);
  return (value: unknown): value is Readonly<Record<string, string>> => v.is(schema, value);
};

const corrections = fields({
  cells: byName(textsBy(NUMBER), NUMBER),
  values: byName(textsBy(null), NUMBER),
  unswap: v.boolean(),
});

const settings = fields({
  name: words(MOST.name),
  kind: v.picklist(LAYER_KINDS),
  columns: list(
    fields({
      role: v.picklist(ROLES),
      unit: v.exactOptional(words(MOST.name)),
      multiplier: v.exactOptional(finite),
    }),
    LIMITS.columns,
  ),
  datum: v.picklist(DATUMS),
  year,
  combine: v.picklist(COMBINATIONS),
});

const head = {
  id: ownId,
  name,
  file: name,
  added: v.pipe(v.string(), v.isoTimestamp('must be a time like 2026-11-22T08:00:00.000Z')),
  read: count,
  rows: count,
  settings,
  corrections,
  header: list(cell, LIMITS.columns),
};

const statistics = fields({
  ...head,
  kind: v.literal('statistics'),
  figures: list(fields({ name: cell, unit: words(MOST.name) }), LIMITS.columns),
  values: list(
    fields({
      figure: count,
      adcode,
      year,
      industry: v.exactOptional(words(MOST.name)),
      value: finite,
      rows: count,
    }),
    LIMITS.rows,
  ),
});

const assignments = fields({
  ...head,
  kind: v.literal('assignments'),
  assignments: list(
    fields({
      line,
      industry: words(MOST.name),
      adcode,
      county: v.exactOptional(adcode),
      commitment: v.picklist(COMMITMENTS),
      note: cell,
    }),
    LIMITS.rows,
  ),
});

const filter = v.union(
  [
    fields({ column: count, words: list(cell, LIMITS.rows) }),
    fields({ column: count, least: v.nullable(finite), most: v.nullable(finite) }),
  ],
  'must be words or a span of a column',
);

const points = fields({
  ...head,
  kind: v.literal('points'),
  columns: list(
    fields({ name: cell, isNumber: v.boolean(), unit: words(MOST.name) }),
    LIMITS.columns,
  ),
  points: list(
    fields({
      line,
      name: cell,
      at,
      adcode: v.union([v.literal(0), adcode], 'must be a six-digit GB/T 2260 code or 0'),
      industry: v.exactOptional(words(MOST.name)),
      cells: list(v.nullable(v.union([cell, finite])), LIMITS.columns),
    }),
    LIMITS.rows,
  ),
  look: fields({
    hue: count,
    colorBy: v.nullable(count),
    sizeBy: v.nullable(count),
    isClustered: v.boolean(),
  }),
  filters: list(filter, LIMITS.columns),
});

const tiles = (page: string) =>
  fields({
    id: ownId,
    name,
    url: v.pipe(
      v.string(),
      v.check(
        (url) => readTileAddress(url, page).ok,
        'must be an address of HTTPS, without a password',
      ),
    ),
    sourceLayer: words(MOST.name),
    hue: count,
  });

const edit = <Schema extends v.GenericSchema>(schema: Schema) =>
  fields({ id: words(MOST.name), before: v.nullable(schema), after: v.nullable(schema) });

/** @param page the address of this page, which may hold tiles itself */
export const projectSchema = (page: string) =>
  fields({
    format: v.literal(PROJECT_FORMAT, `must be "${PROJECT_FORMAT}"`),
    layers: list(v.variant('kind', [statistics, assignments, points]), MOST.layers),
    tiles: list(tiles(page), MOST.layers),
    revision: fields({
      assignments: list(edit(assignment), MOST.edits),
      infrastructure: list(edit(infrastructure), MOST.edits),
    }),
    briefings: list(v.unknown(), MOST.briefings),
    address: words(MOST.address),
  });
