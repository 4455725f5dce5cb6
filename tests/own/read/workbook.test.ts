import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../../src/files/workbook.ts';
import { LIMITS } from '../../../src/own/rawTable.ts';
import { batchesOf } from '../../../src/own/read/sheetRows.ts';
import { sheetOf, sheetXml, utf8, workbook, zip } from './files.ts';
import { cellsOf, failure, read } from './reading.ts';

const HEAD = '<row r="1"><c r="A1" t="str"><v>名称</v></c><c r="B1" t="str"><v>值</v></c></row>';
const below = (cells: string) => workbook({ 表: sheetXml(`${HEAD}<row r="2">${cells}</row>`) });

describe('a workbook', () => {
  it('is read whatever its name is, and has a line for each row of the sheet', async () => {
    const rows = [['2023年园区'], ['园区', '产值'], ['达州高新区', 12.5], ['郫县工业园', 3]];
    const table = await read(workbook({ 园区: sheetOf(rows) }), {}, '园区.csv');
    expect(table).toMatchObject({
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheets: [],
      sheet: '园区',
      headerLine: 2,
      preamble: ['2023年园区'],
      columns: ['园区', '产值'],
    });
    expect(table.rows).toEqual([
      { line: 3, cells: ['达州高新区', '12.5'] },
      { line: 4, cells: ['郫县工业园', '3'] },
    ]);
  });

  it('that the atlas exports is read back', async () => {
    const columns = [
      { key: 'name', header: '名称', width: 10 },
      { key: 'value', header: '产值', width: 10 },
    ] as unknown as Parameters<typeof workbookOf>[0]['columns'];
    const rows = [
      ['成都', 1.25],
      ['=1+1', -3],
    ];
    const file = await workbookOf({ columns, rows }, [], { data: '数据', about: '说明' });
    const table = await read(new Uint8Array(await file.arrayBuffer()));
    expect(table).toMatchObject({ columns: ['名称', '产值'], sheet: '数据' });
    expect(cellsOf(table)[0]).toEqual(['成都', '1.25']);
  });

  it('has sheets to choose from; the first that is shown and not empty comes by itself', async () => {
    const sheets = {
      词表: sheetOf([['a'], ['b']]),
      空: sheetXml(''),
      甲: sheetOf([['x'], [1]]),
      乙: sheetOf([['y'], [2]]),
    };
    const file = workbook(sheets, { hidden: '词表' });
    expect(await read(file)).toMatchObject({ sheets: ['词表', '空', '甲', '乙'], sheet: '甲' });
    expect(await read(file, { sheet: '乙' })).toMatchObject({ sheet: '乙', columns: ['y'] });
    expect((await failure(file, { sheet: '空' })).reason).toBe('empty');
  });

  it.each([
    ['a shared word', '<c r="A2" t="s"><v>0</v></c>', '成都 & <b>'],
    ['a formula, as its last value', '<c r="A2"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula of text', '<c r="A2" t="str"><f>"x"</f><v>绵阳</v></c>', '绵阳'],
    ['an error', '<c r="A2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a truth', '<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
    ['a day', '<c r="A2" s="1"><v>45292</v></c>', '2024-01-01'],
    ['a day with its time', '<c r="A2" s="2"><v>45292.5</v></c>', '2024-01-01T12:00:00'],
    ['a time', '<c r="A2" s="2"><v>0.75</v></c>', '18:00:00'],
    ['a day that is none', '<c r="A2" s="1"><v>1e300</v></c>', '#####'],
    ['a figure with its dust', '<c r="A2"><v>12345.669999999998</v></c>', '12345.67'],
    ['a large figure', '<c r="A2"><v>1.5E+22</v></c>', '15000000000000000000000'],
    ['a small figure', '<c r="A2"><v>-1.25E-7</v></c>', '-0.000000125'],
    ['text with spaces', '<c r="A2" t="inlineStr"><is><t> 甲 </t></is></c>', ' 甲 '],
    [
      'rich text without its reading',
      '<c r="A2" t="inlineStr"><is><r><t>成</t></r><r><t>都</t></r><rPh><t>x</t></rPh></is></c>',
      '成都',
    ],
    ['a cell that says no place', '<c t="str"><v>甲</v></c>', '甲'],
  ])('gives %s', async (_, cell, text) => {
    const xml = sheetXml(`${HEAD}<row r="2">${cell}<c r="B2"><v>1</v></c></row>`);
    const table = await read(workbook({ 表: xml }, { strings: ['成都 &amp; &lt;b&gt;'] }));
    expect(cellsOf(table)).toEqual([[text, '1']]);
  });

  it('counts its days from 1904 where it says so', async () => {
    const xml = sheetXml(`${HEAD}<row r="2"><c r="A2" s="1"><v>43830</v></c></row>`);
    expect(cellsOf(await read(workbook({ 表: xml }, { is1904: true })))).toEqual([
      ['2024-01-01', ''],
    ]);
  });

  it('that was built by other programs, with prefixes and without places, is read', async () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await read(workbook({ 表: xml }))).toMatchObject({
      columns: ['a'],
      rows: [{ line: 2, cells: ['7'] }],
    });
  });

  it('of many rows keeps each in its place', async () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, at) => `<row r="${at * 2 + 2}"><c r="A${at * 2 + 2}"><v>${at}</v></c></row>`,
    );
    const table = await read(workbook({ 表: sheetXml(HEAD + rows.join('')) }));
    expect(table.rows).toHaveLength(12_000);
    expect(
      table.rows.every(({ line, cells }, at) => line === at * 2 + 2 && cells[0] === String(at)),
    ).toBe(true);
  });

  it('skips rows and columns that are only formatted, down to the last', async () => {
    const table = await read(
      workbook({
        表: sheetXml(
          `${HEAD}<row r="2"><c r="A2"><v>1</v></c><c r="XFD2" s="1"/></row><row r="1048576"><c r="A1048576" s="1"></c></row>`,
        ),
      }),
    );
    expect(table.rows).toEqual([{ line: 2, cells: ['1', ''] }]);
  });
});

describe('a hostile workbook', () => {
  it('with one cell at the far end gives no grid', async () => {
    const far = (place: string, row: number) =>
      workbook({ 表: sheetXml(`${HEAD}<row r="${row}"><c r="${place}"><v>1</v></c></row>`) });
    expect(await failure(far('XFD1048576', 1_048_576))).toMatchObject({
      reason: 'too-many-columns',
      detail: '16384 (1048576)',
    });
    // One row far down is one row.
    expect((await read(far('A1048576', 1_048_576))).rows).toEqual([
      { line: 1_048_576, cells: ['1', ''] },
    ]);
    expect((await failure(far('A1', 2 ** 40))).reason).toBe('damaged');
  });

  it('with more rows than may be is not read to its end', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(LIMITS.rows + 200);
    expect(() => batchesOf(sheetXml(rows))).toThrow('too-many-rows');
  });

  it.each([
    ['places in disorder', '<c r="B2"><v>1</v></c><c r="A2"><v>1</v></c>'],
    ['a place beyond any sheet', '<c r="AAAA2"><v>1</v></c>'],
    ['a place in an entity', '<c r="&#65;2"><v>1</v></c>'],
    ['a word that is not there', '<c r="A2" t="s"><v>99999</v></c>'],
    ['a cell in a cell', '<c r="A2"><c r="B2"><v>1</v></c></c>'],
    ['a sheet that ends nowhere', '<c r="A2"><v>1</v></c></row></sheetData><![CDATA['],
    ['a kind of cell that is none', '<c r="A2" t="zz"><v>1</v></c>'],
  ])('with %s is damaged, or read without it', async (_, cells) => {
    const result = await read(below(cells)).catch((error) => error.reason);
    expect(typeof result === 'string' ? result : 'read').toMatch(/^(damaged|no-records|read)$/);
  });

  it('with a tag that hides a place behind a quote does not reach the reader', async () => {
    const cell = '<c a=">" r="XFD1048576"><v>1</v></c>';
    const result = await read(below(cell)).catch((error) => error.reason);
    expect(typeof result === 'string' || result.columns.length <= 2).toBe(true);
  });

  it('that unpacks to more than it may is stopped on the way', async () => {
    const parts = unzipSync(workbook({ 表: sheetXml(HEAD) }));
    const sheet = new Uint8Array(97 * 2 ** 20);
    const bomb = zip({ ...parts, 'xl/worksheets/sheet0.xml': [sheet, { level: 1 }] });
    expect(bomb.length).toBeLessThan(2 ** 20);
    const error = await failure(bomb);
    expect(error.reason).toBe('unpacks-too-large');
    expect(error.detail).toContain('96 MB');
  });

  it('of entities that multiply stays as it is', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheetXml(`${HEAD}<row r="2"><c r="A2" t="str"><v>&b;</v></c></row>`)}`;
    const result = await read(workbook({ 表: xml })).catch((error) => error.reason);
    expect(JSON.stringify(result)).not.toContain('aaaa');
  });

  it.each(['<c r="', '<c ', '<row r="1"', '<x:c', '<sheetData '])(
    'of a million %j that never end takes no longer than others',
    async (tag) => {
      const xml = `<worksheet><sheetData>${tag.repeat(1_000_000)}`;
      expect((await failure(workbook({ 表: xml }))).reason).toBe('damaged');
    },
  );

  it('of wide rows among many is not filled up', async () => {
    const narrow = '<row><c><v>1</v></c></row>'.repeat(9_999);
    const wide = '<row><c r="SF1"><v>1</v></c></row>';
    const places = (xml: string) => xml.replace('SF1', 'SF9');
    const file = workbook({ 表: sheetXml((narrow + places(wide)).repeat(9)) });
    expect((await failure(file)).reason).toBe('too-large');
  });
});

describe('a ZIP', () => {
  const file = workbook({ 表: sheetOf([['a'], [1]]) });

  it('that is cut is damaged', async () => {
    for (const length of [4, 30, 200, file.length - 30, file.length - 1]) {
      expect((await failure(file.slice(0, length))).reason).toMatch(/damaged/);
    }
  });

  it('with a flipped bit in a part never gives other figures', async () => {
    const stored = workbook({ 表: sheetOf([['a'], [17]]) }, { extra: {} });
    const at = stored.length - 700;
    const flipped = stored.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 4;
    const result = await read(flipped).catch((error) => error.reason);
    expect(typeof result === 'string' ? result : cellsOf(result)).toEqual(
      typeof result === 'string' ? 'damaged' : [['17']],
    );
  });

  it('with a password says so', async () => {
    const locked = file.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 4 < locked.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect((await failure(locked)).reason).toBe('encrypted');
  });

  it.each([
    ['empty', 'zip', zip({})],
    ['unknown-format', 'zip', zip({ 'a.txt': utf8('x') })],
    ['unknown-format', 'xlsb', zip({ 'xl/workbook.bin': utf8('x') })],
    ['unknown-format', 'ods', zip({ 'content.xml': utf8('x') })],
    ['damaged', 'xl/_rels/workbook.xml.rels', zip({ 'xl/workbook.xml': strToU8('<workbook/>') })],
  ] as const)('is %s: %s', async (reason, detail, bytes) => {
    expect(await failure(bytes, {}, '表.xlsx')).toMatchObject({ reason, detail });
  });

  it('with lying sizes is read by what is in it', async () => {
    const lying = file.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(cellsOf(await read(lying))).toEqual([['1']]);
  });
});
