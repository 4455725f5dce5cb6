import { describe, expect, it } from 'vitest';
import { BROKEN_SHAPE } from '../../../src/own/read/brokenShape.ts';
import { gbk, utf8, utf16 } from './files.ts';
import { cellsOf, failure, read } from './reading.ts';

const json = (value: unknown) => utf8(JSON.stringify(value));

describe('JSON', () => {
  const records = [{ 市州: '成都', 产值: 1.5 }, { 产值: -2, 备注: null, 市州: '德阳' }, {}];

  it.each([
    ['a list of records', records],
    ['records under a name', { total: 3, data: records }],
    ['records two names deep', { code: 0, data: { list: records } }],
  ])('of %s is a table', async (_, value) => {
    const table = await read(json(value), {}, 'a.xlsx');
    expect(table).toMatchObject({
      format: 'json',
      encoding: 'utf-8',
      delimiter: null,
      headerLine: 0,
      columns: ['市州', '产值', '备注'],
      hasGeometry: false,
    });
    expect(table.rows).toEqual([
      { line: 1, cells: ['成都', '1.5', ''] },
      { line: 2, cells: ['德阳', '-2', ''] },
      { line: 3, cells: ['', '', ''] },
    ]);
  });

  it('of one record to a line is a table', async () => {
    const text = records.map((record) => JSON.stringify(record)).join('\r\n');
    expect(cellsOf(await read(utf8(text)))).toEqual([
      ['成都', '1.5', ''],
      ['德阳', '-2', ''],
      ['', '', ''],
    ]);
    expect((await read(json(records[0]))).rows).toHaveLength(1);
  });

  it('of lists has its names in the first, or where the reader says', async () => {
    const lists = json([
      ['市州', '产值'],
      ['成都', 1],
      ['德阳', 2],
    ]);
    expect(await read(lists)).toMatchObject({ columns: ['市州', '产值'], headerLine: 1 });
    expect((await read(lists, { headerLine: 0 })).rows).toHaveLength(3);
  });

  it('is laid open once; what lies deeper stays JSON', async () => {
    const table = await read(
      json([{ 位置: { 经度: 104, 层: { a: 1 } }, 标签: ['x', 'y'], 有: true }]),
    );
    expect(table.columns).toEqual(['位置.经度', '位置.层', '标签', '有']);
    expect(cellsOf(table)).toEqual([['104', '{"a":1}', '["x","y"]', 'true']]);
  });

  it('keeps every digit of a long number, and writes others plainly', async () => {
    const text =
      '[{"id":91510100201912345678,"n":-1234567890123456789,"f":1e-7,"g":1.5e3,"s":"12345678901234567890"}]';
    expect(cellsOf(await read(utf8(text)))).toEqual([
      ['91510100201912345678', '-1234567890123456789', '0.0000001', '1500', '12345678901234567890'],
    ]);
  });

  it('with names of the language itself changes nothing but its own cells', async () => {
    const table = await read(utf8('[{"__proto__":{"polluted":1},"constructor":"x","toString":2}]'));
    expect(table.columns).toEqual(['__proto__.polluted', 'constructor', 'toString']);
    expect(cellsOf(table)).toEqual([['1', 'x', '2']]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['GB 18030', gbk('[{"市":"成都"}]'), 'gb18030'],
    ['UTF-16', utf16('[{"市":"成都"}]'), 'utf-16le'],
  ])('is read in %s', async (_, bytes, encoding) => {
    const table = await read(bytes);
    expect(table.encoding).toBe(encoding);
    expect(cellsOf(table)).toEqual([['成都']]);
  });

  it('by its first character is still a table where that is its name', async () => {
    expect(await read(utf8('[id],名称\n1,甲\n'))).toMatchObject({ columns: ['[id]', '名称'] });
  });

  it.each([
    ['damaged', utf8('[{"a":1},{"a":')],
    ['damaged', utf8('{"a":1}\n{"a":\n')],
    ['damaged', utf8(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['no-records', utf8('[]')],
    ['no-records', utf8('{"data":[]}')],
    ['unknown-format', json({ type: 'Topology', arcs: [] })],
    [
      'too-many-columns',
      json([Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`c${at}`, 1]))]),
    ],
  ] as const)('is %s', async (reason, bytes) => {
    expect((await failure(bytes, {}, 'a.json')).reason).toBe(reason);
  });
});

describe('GeoJSON', () => {
  const feature = (properties: unknown, geometry: unknown) => ({
    type: 'Feature',
    properties,
    geometry,
  });
  const point = { type: 'Point', coordinates: [104.06, 30.67] };

  it('has properties as cells and keeps its geometry', async () => {
    const table = await read(
      json({
        type: 'FeatureCollection',
        features: [feature({ 名称: '<b>甲</b>' }, point), { ...feature(null, null), id: 7 }],
      }),
    );
    expect(table).toMatchObject({ format: 'geojson', columns: ['名称', 'id'], hasGeometry: true });
    expect(table.rows).toEqual([
      { line: 1, cells: ['<b>甲</b>', ''], geometry: point },
      { line: 2, cells: ['', '7'], geometry: null },
    ]);
  });

  it.each([
    ['one feature', json(feature({ a: 1 }, point))],
    ['one geometry', json(point)],
    [
      'features to a line',
      utf8(`${JSON.stringify(feature({}, point))}\n${JSON.stringify(feature({}, point))}`),
    ],
    [
      'a text sequence',
      utf8(
        `\u001e${JSON.stringify(feature({}, point))}\n\u001e${JSON.stringify(feature({}, point))}\n`,
      ),
    ],
  ])('may be %s', async (_, bytes) => {
    const { format, rows } = await read(bytes);
    expect(format).toBe('geojson');
    expect(rows.every(({ geometry }) => JSON.stringify(geometry) === JSON.stringify(point))).toBe(
      true,
    );
  });

  it('keeps a geometry that is wrong, for the report to say so', async () => {
    const wrong = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 90],
          [null, 'x'],
        ],
      ],
    };
    const odd = { type: 'Sphere' };
    const within = { type: 'GeometryCollection', geometries: [point, null] };
    const table = await read(
      json({
        type: 'FeatureCollection',
        features: [feature({ a: 1 }, wrong), feature({}, odd), feature({}, within), 5],
      }),
    );
    expect(table.rows.map(({ geometry }) => geometry)).toEqual([
      wrong,
      BROKEN_SHAPE,
      BROKEN_SHAPE,
      null,
    ]);
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4490'])(
    'in %s is read',
    async (name) => {
      const crs = { type: 'name', properties: { name } };
      expect((await read(json({ ...feature({}, point), crs }))).hasGeometry).toBe(true);
    },
  );

  it('in metres is refused by the name of its projection', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
    expect(await failure(json({ ...feature({}, point), crs }))).toMatchObject({
      reason: 'unknown-projection',
      detail: 'urn:ogc:def:crs:EPSG::3857',
    });
  });

  it('of no features has no records', async () => {
    expect((await failure(json({ type: 'FeatureCollection', features: [] }))).reason).toBe(
      'no-records',
    );
  });
});
