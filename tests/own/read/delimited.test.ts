import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/own/rawTable.ts';
import { readTable } from '../../../src/own/read/readTable.ts';
import { gbk, repeated, utf8, utf16 } from './files.ts';
import { cellsOf, failure, read } from './reading.ts';

const PARKS = '园区,所在地,产值\n达州高新区,达县,"1,234.5"\n郫县工业园,郫县,88\n';
const PARK_CELLS = [
  ['达州高新区', '达县', '1,234.5'],
  ['郫县工业园', '郫县', '88'],
];

describe('the encoding', () => {
  it.each([
    ['UTF-8', utf8(PARKS), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${PARKS}`), 'utf-8'],
    ['GB 18030', gbk(PARKS), 'gb18030'],
    ['UTF-16 with its mark', utf16(PARKS), 'utf-16le'],
    ['UTF-16, big-endian, with its mark', utf16(PARKS, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(PARKS, false, false), 'utf-16le'],
    ['UTF-16, big-endian, without a mark', utf16(PARKS, true, false), 'utf-16be'],
  ])('%s is found', async (_, bytes, encoding) => {
    const table = await read(bytes);
    expect(table).toMatchObject({ format: 'csv', encoding, columns: ['园区', '所在地', '产值'] });
    expect(cellsOf(table)).toEqual(PARK_CELLS);
  });

  it('is what the reader says', async () => {
    const table = await read(utf8(PARKS), { encoding: 'gb18030' });
    expect(table.encoding).toBe('gb18030');
    expect(table.columns).not.toContain('园区');
  });

  it('of one scratched byte in much UTF-8 stays UTF-8', async () => {
    const bytes = utf8(PARKS + '绵阳科技城,绵阳,1\n'.repeat(20));
    bytes[30] = 0xff;
    const table = await read(bytes);
    expect(table.encoding).toBe('utf-8');
    expect(table.rows.at(-1)?.cells).toEqual(['绵阳科技城', '绵阳', '1']);
  });

  it('holds where a piece ends inside a character', async () => {
    const block = Array.from({ length: 1000 }, (_, at) => `德阳旌阳区${at}`);
    for (const encode of [gbk, utf8]) {
      const table = await read(repeated(encode(`${block.join('\n')}\n`), 200), { headerLine: 0 });
      expect(table.rows).toHaveLength(200_000);
      expect(table.rows.every(({ cells }, at) => cells[0] === block[at % 1000])).toBe(true);
    }
  });
});

describe('the delimiter', () => {
  it.each([
    [',', 'csv'],
    ['\t', 'tsv'],
    [';', 'csv'],
    ['|', 'csv'],
  ] as const)('%j is found', async (delimiter, format) => {
    const text = PARKS.replace('"1,234.5"', '1234').replaceAll(',', delimiter);
    const table = await read(utf8(`2023年园区产值，万元；合计\n${text}`));
    expect(table).toMatchObject({ format, delimiter, columns: ['园区', '所在地', '产值'] });
  });

  it('is what the reader says', async () => {
    const table = await read(utf8(PARKS), { delimiter: '|' });
    expect(table.columns).toEqual(['园区,所在地,产值']);
  });

  it('inside quotes parts nothing', async () => {
    const table = await read(utf8('a;b\n"1,2,3,4";x\n"5,6,7,8";y\n'));
    expect(table.delimiter).toBe(';');
  });
});

describe('lines', () => {
  it('are counted as the file has them, those inside quotes too', async () => {
    const table = await read(utf8('名称,数\r\n"德\r\n阳",1\r\n\r\n绵阳,2\r\n'));
    expect(table.rows).toEqual([
      { line: 2, cells: ['德\n阳', '1'] },
      { line: 4, cells: ['', ''] },
      { line: 5, cells: ['绵阳', '2'] },
    ]);
  });

  it('end as on Windows, Linux or an old Mac, mixed', async () => {
    const table = await read(utf8('a,b\r1,"x"\r\n2,y\n3,"z"\r\n'));
    expect(cellsOf(table)).toEqual([
      ['1', 'x'],
      ['2', 'y'],
      ['3', 'z'],
    ]);
  });

  it('that are short are filled up, and nothing of long ones is lost', async () => {
    const table = await read(utf8('a,b\n1\n2,3,4,\n5,6\n'));
    expect(table.columns).toEqual(['a', 'b', '列3']);
    expect(cellsOf(table)).toEqual([
      ['1', '', ''],
      ['2', '3', '4'],
      ['5', '6', ''],
    ]);
  });

  it('keep what they hold: markup, formulas, spaces', async () => {
    const cells = ['<img src=x onerror=alert(1)>', '=HYPERLINK("x")', ' 成都 ', "'; --"];
    const table = await read(utf8(`a|b|c|d\n${cells.join('|')}\n${cells.join('|')}`));
    expect(cellsOf(table)[0]).toEqual(cells);
  });

  it('with a quote that is never closed are said to be damaged, with their number', async () => {
    const error = await failure(utf8('a,b\n1,2\n"3,4\n5,6\n'));
    expect(error).toMatchObject({ reason: 'damaged', detail: 'line 3: open quote' });
  });

  it('are told as they are read', async () => {
    const shares: (number | null)[] = [];
    const text = `a,b\n${'成都,1\n'.repeat(300_000)}`;
    await readTable('a.csv', utf8(text), {}, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted());
    expect(shares.at(-1)).toBe(1);
  });
});

describe('the column names', () => {
  it('stand below a title, a unit and blank lines', async () => {
    const table = await read(utf8('2023年各市州产值,,\n\n单位：亿元\n市州,产值,人口\n成都,1,2\n'));
    expect(table).toMatchObject({
      headerLine: 4,
      preamble: ['2023年各市州产值', '单位：亿元'],
      columns: ['市州', '产值', '人口'],
    });
    expect(table.rows).toHaveLength(1);
  });

  it.each([
    ['codes and figures', '510100,成都市,12\n510300,自贡市,13\n', ['列1', '列2', '列3']],
    ['words that come again', '成都,食品\n德阳,装备\n成都,电子\n', ['列1', '列2']],
    ['points', '104.06,30.67\n103.1,30.1\n', ['列1', '列2']],
  ])('are made where the file begins with %s', async (_, text, columns) => {
    const table = await read(utf8(text));
    expect(table).toMatchObject({ headerLine: 0, columns });
    expect(table.rows[0]?.line).toBe(1);
  });

  it('may be years', async () => {
    const table = await read(utf8('市州,2021,2022年\n成都,19917,20817\n德阳,2656,2817\n'));
    expect(table.columns).toEqual(['市州', '2021', '2022年']);
  });

  it('are told apart where they are the same, and made where they are missing', async () => {
    const table = await read(utf8('产值,产值,,产值 (2)\n1,2,3,4\n'));
    expect(table.columns).toEqual(['产值', '产值 (2)', '列3', '产值 (2) (2)']);
  });

  it('stand where the reader says, or nowhere', async () => {
    const text = utf8('省,市\n名称,数\n成都,1\n');
    expect(await read(text, { headerLine: 2 })).toMatchObject({
      headerLine: 2,
      columns: ['名称', '数'],
      preamble: ['省 市'],
    });
    const bare = await read(text, { headerLine: 0 });
    expect(bare).toMatchObject({ headerLine: 0, columns: ['列1', '列2'] });
    expect(bare.rows).toHaveLength(3);
    expect((await failure(text, { headerLine: 9 })).reason).toBe('no-records');
  });
});

describe('too much, too little and something else', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8(' \n\n \n')],
    ['empty', utf8(',,\n,,\n')],
    ['no-records', utf8('市州,产值\n')],
    ['too-many-columns', utf8(`${'a,'.repeat(LIMITS.columns)}a\n1\n`)],
    ['too-many-rows', utf8(`a\n${'1\n'.repeat(LIMITS.rows + 1)}`)],
    ['damaged', utf8(`a,b\n1,${'x'.repeat(2 ** 20 + 1)}\n`)],
    ['too-large', new Uint8Array(LIMITS.bytes + 1)],
    // One wide line among many narrow ones would be filled up to half a billion cells.
    ['too-large', utf8(`a\n${'1\n'.repeat(100_000)}${'1,'.repeat(450)}\n`)],
  ] as const)('%s', async (reason, bytes) => {
    expect((await failure(bytes)).reason).toBe(reason);
  });

  it('holds exactly as much as it may', async () => {
    const wide = await read(
      utf8(`${'a,'.repeat(LIMITS.columns - 1)}a\n${'1,'.repeat(LIMITS.columns)}`),
    );
    expect(wide.columns).toHaveLength(LIMITS.columns);
    expect((await read(utf8(`a\n${'1\n'.repeat(LIMITS.rows)}`))).rows).toHaveLength(LIMITS.rows);
  });

  it.each([
    ['pdf', utf8('%PDF-1.7 …')],
    ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['html', utf8('<html><table><tr><td>成都</td></tr></table></html>')],
    ['xml', utf8('<?xml version="1.0"?><Workbook/>')],
    ['xml', utf8('\n<kml><Placemark/></kml>')],
    ['binary', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)],
  ])('%s is named, whatever the file is called', async (detail, bytes) => {
    expect(await failure(bytes)).toMatchObject({ reason: 'unknown-format', detail });
  });

  it('markup in a name is no page', async () => {
    expect(await read(utf8('<b>名称</b>,值\n甲,1\n'))).toMatchObject({
      columns: ['<b>名称</b>', '值'],
    });
  });

  it('a workbook of before 2007 and one with a password are told apart', async () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect((await failure(Uint8Array.from([...compound, 0, 0]))).reason).toBe('old-excel');
    const locked = Uint8Array.from([...compound, 0, 0, ...utf16('EncryptedPackage', false, false)]);
    expect((await failure(locked)).reason).toBe('encrypted');
  });
});
