import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, type RawTable, type ReadChoices, ReadFailure } from '../../../src/own/rawTable.ts';
import { readTable } from '../../../src/own/read/readTable.ts';
import { type Chance, chance } from '../../store/random.ts';
import {
  CGCS2000_ZONE,
  dbf,
  gbk,
  shape,
  sheetOf,
  shp,
  utf8,
  utf16,
  workbook,
  zip,
} from './files.ts';

/** Broken files of each kind that are read. */
const RUNS = 60;

const CSV =
  '2023年园区\n园区,所在地,产值,日期\n"达州,高新区",达县,"1,234",2023-06-01\n郫县工业园,郫县,88,\n"a""b\nc",,,\n';

const RING = shape(
  [
    [104, 30],
    [105, 30],
    [105, 31],
    [104, 30],
  ],
  5,
);

const layer = (prj: string) =>
  zip({
    'a.shp': shp([RING, RING, RING], 5),
    'a.dbf': dbf(
      [
        { name: 'NAME', length: 12 },
        { name: 'V', kind: 'N', length: 8 },
      ],
      [
        ['成都', '1'],
        ['德阳', '2'],
        ['绵阳', '3'],
      ],
    ),
    'a.prj': utf8(prj),
    'a.cpg': utf8('UTF-8'),
  });

const FEATURES = {
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'EPSG:4326' } },
  features: [
    {
      type: 'Feature',
      properties: { a: 1, b: { c: 'x' } },
      geometry: { type: 'Point', coordinates: [104, 30] },
    },
    {
      type: 'Feature',
      properties: null,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [104, 30],
            [105, 30],
            [105, 31],
            [104, 30],
          ],
        ],
      },
    },
  ],
};

const WORKBOOK = workbook(
  {
    表: sheetOf([
      ['名称', '值'],
      ['成都', 1],
      ['德阳', 2.5],
    ]),
    二: sheetOf([['a'], [1]]),
  },
  { strings: ['x', 'y'] },
);

const SEEDS: Readonly<Record<string, Uint8Array>> = {
  'CSV in UTF-8': utf8(CSV),
  'CSV in GB 18030': gbk(CSV),
  'TSV in UTF-16': utf16(CSV.replaceAll(',', '\t')),
  'a workbook': WORKBOOK,
  JSON: utf8(
    JSON.stringify({
      data: [
        { a: 1, 名: '成都' },
        { a: null, b: [1, { c: 2 }] },
      ],
    }),
  ),
  'JSON by lines': utf8('{"a":1}\n{"a":"x","b":12345678901234567890}\n'),
  GeoJSON: utf8(JSON.stringify(FEATURES)),
  'a shapefile': layer(''),
};

/** One way or several in which files come to harm. */
function broken(random: Chance, bytes: Uint8Array, donors: readonly Uint8Array[]) {
  let result: Uint8Array = bytes.slice();
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(result.length + 1);
    const to = Math.min(result.length, at + random.below(40));
    const donor = random.pick(donors);
    const from = random.below(donor.length);
    const strange = donor.subarray(from, from + random.below(40));
    const harm = random.below(6);
    if (harm === 0) result = result.slice(0, at);
    else if (harm === 1) result = joined(result.subarray(0, at), strange, result.subarray(to));
    else if (harm === 2) result = joined(result.subarray(0, to), result.subarray(at));
    else if (harm === 3) result = joined(result.subarray(0, at), result.subarray(to));
    else {
      const value = random.pick([0, 0xff, 0x7f, 0x80, 0x22, 0x0a, 0x3c, random.below(256)]);
      for (let flips = 1 + random.below(4); flips > 0 && result.length > 0; flips -= 1) {
        const place = random.below(result.length);
        result[place] = harm === 4 ? (result[place] ?? 0) ^ (1 << random.below(8)) : value;
      }
    }
  }
  return result;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A ZIP whose own order is sound and one of whose parts is broken: its checksum hides nothing. */
function brokenInside(random: Chance, archive: Uint8Array, donors: readonly Uint8Array[]) {
  const parts = unzipSync(archive);
  const name = random.pick(Object.keys(parts));
  return zipSync({ ...parts, [name]: broken(random, parts[name] ?? new Uint8Array(), donors) });
}

function choose(random: Chance): ReadChoices {
  return {
    ...(random.below(5) === 0
      ? { encoding: random.pick(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']) }
      : {}),
    ...(random.below(5) === 0 ? { delimiter: random.pick([',', '\t', ';', '|']) } : {}),
    ...(random.below(5) === 0 ? { headerLine: random.below(5) } : {}),
    ...(random.below(5) === 0 ? { sheet: '二' } : {}),
  };
}

/** What every table keeps to, whatever it was made of. */
function expectSound({ columns, rows, headerLine, hasGeometry }: RawTable) {
  expect(new Set(columns).size).toBe(columns.length);
  expect(columns.every((name) => typeof name === 'string' && name !== '')).toBe(true);
  expect(columns.length).toBeLessThanOrEqual(LIMITS.columns);
  expect(rows.length).toBeGreaterThan(0);
  expect(Number.isInteger(headerLine) && headerLine >= 0).toBe(true);
  let before = 0;
  for (const { line, cells, geometry } of rows) {
    expect(cells).toHaveLength(columns.length);
    for (const cell of cells) expect(typeof cell).toBe('string');
    expect(line).toBeGreaterThan(before);
    before = line;
    if (geometry) expect(hasGeometry).toBe(true);
  }
}

async function tryToRead(bytes: Uint8Array, choices: ReadChoices, seed: string) {
  try {
    expectSound(await readTable('a.csv', bytes, choices, () => undefined));
    return 'read';
  } catch (error) {
    if (error instanceof ReadFailure) return error.reason;
    throw new Error(`${seed}: ${String(error)}`, { cause: error });
  }
}

describe('a broken file', () => {
  const donors = Object.values(SEEDS);

  it.each(Object.entries(SEEDS))(
    'that was %s is read or refused, and nothing else',
    async (name, seed) => {
      expect(await tryToRead(seed, {}, name)).toBe('read');
      const outcomes = new Set<string>();
      for (let run = 0; run < RUNS; run += 1) {
        const random = chance(run * 7919 + name.length);
        const bytes = broken(random, seed, donors);
        outcomes.add(await tryToRead(bytes, choose(random), `${name} ${run}`));
      }
      // Had every file been refused, or none, the harm would be no test.
      expect(outcomes.size).toBeGreaterThan(1);
    },
  );

  it.each([
    ['a workbook', WORKBOOK],
    ['a shapefile', layer('')],
    ['a shapefile in metres', layer(CGCS2000_ZONE)],
  ])('inside of %s is read or refused, and nothing else', async (name, archive) => {
    const outcomes = new Set<string>();
    for (let run = 0; run < 2 * RUNS; run += 1) {
      const random = chance(run * 104_729 + name.length);
      const bytes = brokenInside(random, archive, donors);
      outcomes.add(await tryToRead(bytes, choose(random), `${name} ${run}`));
    }
    expect(outcomes).toContain('read');
    expect(outcomes).toContain('damaged');
  });

  it('is made of what the readers know', () => {
    expect(strFromU8(unzipSync(WORKBOOK)['xl/workbook.xml'] ?? new Uint8Array())).toContain('表');
  });
});
