import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, csvOf } from '../../src/files/csv.ts';
import { chance } from '../store/random.ts';
import { HOSTILE, TABLE } from './table.ts';

const textOf = async (table: typeof TABLE) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvOf(table).arrayBuffer());

const readBack = (text: string) =>
  Papa.parse<string[]>(text.slice(BYTE_ORDER_MARK.length), { newline: '\r\n' });

describe('a CSV file', () => {
  it('begins with the bytes by which Excel knows UTF-8', async () => {
    const bytes = new Uint8Array(await csvOf(TABLE).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await textOf(TABLE)).indexOf(BYTE_ORDER_MARK, 1)).toBe(-1);
  });

  it('reads back as it was written', async () => {
    const { data, errors } = readBack(await textOf(TABLE));
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(TABLE.columns.map(({ header }) => header));
    const plain = TABLE.rows.slice(0, -HOSTILE.length);
    expect(data.slice(1, 1 + plain.length)).toEqual(
      plain.map((row) => row.map((value) => String(value ?? ''))),
    );
  });

  it('ends its lines as Excel on Windows does', async () => {
    const text = await textOf(TABLE);
    expect(text.split('\r\n')).toHaveLength(TABLE.rows.length + 1);
  });

  it('runs no text as a formula, and leaves numbers bare', async () => {
    const { data } = readBack(await textOf(TABLE));
    const cells = data.slice(-HOSTILE.length).map((row) => row[1]);
    expect(cells).toEqual(HOSTILE.map((text) => `'${text}`));
    expect(data.find(([id]) => id === 'quoted')?.[2]).toBe('-5');
  });

  it('keeps whatever is typed', async () => {
    const random = chance(20);
    const signs = ['"', ',', '\n', '\r\n', ';', "'", ' ', '德', 'é', '😀', '=', '-', '0'];
    const rows = Array.from({ length: 200 }, (_, index) => {
      const name = Array.from({ length: random.below(8) }, () => random.pick(signs)).join('');
      return [`row-${index}`, name, random.below(1000) - 500] as const;
    });
    const { data } = readBack(await textOf({ ...TABLE, rows }));
    const guarded = (name: string) => (/^[=\-\r\n]/.test(name) ? `'${name}` : name);
    expect(data.slice(1)).toEqual(
      rows.map(([id, name, value]) => [id, guarded(name), String(value)]),
    );
  });

  it('of no rows has its headings', async () => {
    const { data } = readBack(await textOf({ ...TABLE, rows: [] }));
    expect(data[0]).toHaveLength(TABLE.columns.length);
  });
});
