import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/own/rawTable.ts';
import { CGCS2000_ZONE, dbf, gbk, repeated, shape, shp, utf8, WGS84, zip } from './files.ts';
import { cellsOf, failure, read } from './reading.ts';

const FIELDS = [
  { name: '名称', length: 20 },
  { name: 'CODE', kind: 'N', length: 12 },
  { name: 'DAY', kind: 'D', length: 8 },
];
const RECORDS = [
  ['达县园区', '000510100.50', '20230615'],
  ['郫县', '************', ''],
];
const POINTS = [shape([[107.5, 31.2]], 1), shape([[103.9, 30.8]], 1)];

const layer = (name: string, { encode = utf8, prj = WGS84, cpg = '' } = {}) => ({
  [`${name}.shp`]: shp(POINTS, 1),
  [`${name}.dbf`]: dbf(FIELDS, RECORDS, { encode }),
  [`${name}.prj`]: utf8(prj),
  ...(cpg ? { [`${name}.cpg`]: utf8(cpg) } : {}),
});

describe('a zipped shapefile', () => {
  it('has its table as cells and its shapes as geometry', async () => {
    const table = await read(zip(layer('园区')), {}, 'x.xlsx');
    expect(table).toMatchObject({
      format: 'shapefile',
      encoding: 'utf-8',
      sheets: [],
      sheet: '园区',
      columns: ['名称', 'CODE', 'DAY'],
      hasGeometry: true,
    });
    expect(table.rows).toEqual([
      {
        line: 1,
        cells: ['达县园区', '000510100.50', '2023-06-15'],
        geometry: { type: 'Point', coordinates: [107.5, 31.2] },
      },
      {
        line: 2,
        cells: ['郫县', '', ''],
        geometry: { type: 'Point', coordinates: [103.9, 30.8] },
      },
    ]);
  });

  it.each(['', 'GBK', '936', 'GB18030', 'cp936'])(
    'in GBK with %j beside it is read right',
    async (cpg) => {
      const table = await read(zip(layer('a', { encode: gbk, cpg })));
      expect(table.encoding).toBe('gb18030');
      expect(cellsOf(table)[0]?.[0]).toBe('达县园区');
      expect(table.columns[0]).toBe('名称');
    },
  );

  it('in an encoding that the reader says is read in that', async () => {
    const table = await read(zip(layer('a', { encode: gbk, cpg: 'UTF-8' })), {
      encoding: 'gb18030',
    });
    expect(cellsOf(table)[1]?.[0]).toBe('郫县');
  });

  it('of several layers has them to choose from, in whatever case and folder', async () => {
    const second = {
      'in/B.SHP': shp([shape([[104, 30]], 1)], 1),
      'in/B.DBF': dbf([{ name: 'X', length: 3 }], [['乙']]),
    };
    const file = zip({ ...layer('甲'), ...second });
    expect(await read(file)).toMatchObject({ sheets: ['甲', 'B'], sheet: '甲' });
    expect(await read(file, { sheet: 'B' })).toMatchObject({ sheet: 'B', columns: ['X'] });
  });

  it('without a table has rows without cells', async () => {
    const table = await read(zip({ 'a.shp': shp(POINTS, 1) }));
    expect(table).toMatchObject({ columns: [], hasGeometry: true });
    expect(table.rows).toHaveLength(2);
  });

  it('leaves out what was deleted from its table', async () => {
    const parts = { ...layer('a'), 'a.dbf': dbf(FIELDS, RECORDS, { deleted: 0 }) };
    const table = await read(zip(parts));
    expect(table.rows.map(({ cells, geometry }) => [cells[0], geometry])).toEqual([
      ['郫县', { type: 'Point', coordinates: [103.9, 30.8] }],
    ]);
  });

  it('in metres of CGCS2000 becomes degrees', async () => {
    const parts = {
      ...layer('a', { prj: CGCS2000_ZONE }),
      'a.shp': shp([shape([[500_000, 3_320_000]], 1), shape([[600_000, 3_320_000]], 1)], 1),
    };
    const [first, second] = (await read(zip(parts))).rows.map(({ geometry }) =>
      geometry?.type === 'Point' ? geometry.coordinates : [],
    );
    expect(first?.[0]).toBeCloseTo(105, 6);
    expect(first?.[1]).toBeCloseTo(29.999, 2);
    expect(second?.[0]).toBeCloseTo(106.036, 2);
  });

  it.each([
    [
      'Xian_1980_3_Degree_GK_CM_105E',
      'PROJCS["Xian_1980_3_Degree_GK_CM_105E",GEOGCS["GCS_Xian_1980"]]',
    ],
    ['GCS_Beijing_1954', 'GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954"]]'],
    ['no such thing', 'no such thing'],
    ['x', 'PROJCS["x",GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",TOWGS84[0,0,0]]]]'],
  ])('in %s is refused by that name', async (name, prj) => {
    expect(await failure(zip(layer('a', { prj })))).toMatchObject({
      reason: 'unknown-projection',
      detail: name,
    });
  });

  it('in a projection that nobody knows is refused, never taken for degrees', async () => {
    const prj = CGCS2000_ZONE.replace('Gauss_Kruger', 'Secret');
    expect((await failure(zip(layer('a', { prj })))).reason).toBe('unknown-projection');
  });

  it('with one shape that cannot be read keeps all others', async () => {
    const ring = shape(
      [
        [104, 30],
        [105, 30],
        [105, 31],
        [104, 30],
      ],
      5,
    );
    const lying = ring.slice();
    new DataView(lying.buffer).setInt32(40, 0x7fffffff, true);
    const many = Array.from({ length: 50 }, (_, at) => (at === 33 ? lying : ring));
    const empty = new Uint8Array(4);
    const table = await read(zip({ 'a.shp': shp([...many, empty], 5) }));
    const sound = table.rows.filter(({ geometry }) => geometry?.type === 'Polygon');
    expect(sound).toHaveLength(49);
    expect(table.rows[33]?.geometry).toEqual({
      type: 'Point',
      coordinates: [Number.NaN, Number.NaN],
    });
    expect(table.rows[50]?.geometry).toBeNull();
  });
});

describe('a lying shapefile', () => {
  it.each([
    ['tells of more records than it has', { told: 900_000 }, /^damaged/],
    ['tells of more than may be', { told: 0xffffffff }, /^too-many-rows/],
    ['has fewer records than shapes', { told: 1 }, /^damaged: 2 shapes, 1 records/],
  ])('whose table %s is told so', async (_, lie, message) => {
    const parts = { ...layer('a'), 'a.dbf': dbf(FIELDS, RECORDS, lie) };
    expect((await failure(zip(parts))).message).toMatch(message);
  });

  it.each([
    ['a record longer than the file', 104, 0x7fffffff],
    ['a record of negative length', 104, -8],
    ['no magic number', 0, 1],
  ])('with %s is damaged', async (_, at, value) => {
    const file = shp(POINTS, 1);
    new DataView(file.buffer).setInt32(at, value);
    expect((await failure(zip({ 'a.shp': file }))).reason).toBe('damaged');
  });

  it('of more records than may be is not read to its end', async () => {
    const nothing = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0);
    const file = new Uint8Array(100 + (LIMITS.rows + 1) * nothing.length);
    file.set(shp([], 1));
    file.set(repeated(nothing, LIMITS.rows + 1), 100);
    expect((await failure(zip({ 'a.shp': file }))).reason).toBe('too-many-rows');
  });

  it('that is cut is damaged', async () => {
    const file = shp(POINTS, 1);
    for (const length of [0, 50, 99, 110, file.length - 3]) {
      expect((await failure(zip({ 'a.shp': file.slice(0, length) }))).reason).toBe('damaged');
    }
    expect((await failure(zip({ 'a.shp': file.slice(0, 100) }))).reason).toBe('no-records');
  });

  it('whose table has no columns or lies about its head is damaged', async () => {
    const sound = dbf(FIELDS, RECORDS);
    for (const [at, value] of [
      [8, 0xffff],
      [8, 0],
      [10, 0],
    ] as const) {
      const file = sound.slice();
      new DataView(file.buffer).setUint16(at, value, true);
      expect((await failure(zip({ ...layer('a'), 'a.dbf': file }))).reason).toBe('damaged');
    }
  });
});
