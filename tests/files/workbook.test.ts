import JSZip from 'jszip';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../src/files/workbook.ts';
import { HOSTILE, TABLE } from './table.ts';

const STATEMENTS = [
  { key: 'notice', label: '地图声明', value: '示意图，未经地图审核' },
  { key: 'find', label: '查找', value: '=1+1' },
];

const sheetsOf = async (names = { data: '产业布局', about: '说明' }) => {
  const file = await workbookOf(TABLE, STATEMENTS, names);
  return { file, sheets: await readSheets(Buffer.from(await file.arrayBuffer())) };
};

describe('an XLSX workbook', () => {
  it('reads back as it was written: text as text, numbers as numbers', async () => {
    const { sheets } = await sheetsOf();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['产业布局', '说明']);
    const [heading, ...rows] = sheets[0]?.data ?? [];
    expect(heading).toEqual(TABLE.columns.map(({ header }) => header));
    expect(rows.slice(0, 4)).toEqual(TABLE.rows.slice(0, 4));
  });

  it('holds no formula: what looks like one is text', async () => {
    const { file, sheets } = await sheetsOf();
    const names = (sheets[0]?.data ?? []).slice(-HOSTILE.length).map((row) => row[1]);
    // Excel drops blanks around text that is not marked as kept; the reader does the same.
    expect(names.map((name) => String(name).trim())).toEqual(HOSTILE.map((text) => text.trim()));
    expect(await xmlIn(file, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
  });

  it('freezes its heading and sets widths', async () => {
    const { file } = await sheetsOf();
    const xml = await xmlIn(file, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    for (const { width } of TABLE.columns) expect(xml).toContain(`width="${width}`);
  });

  it('says on a second sheet what it is', async () => {
    const { sheets } = await sheetsOf();
    expect(sheets[1]?.data).toEqual(STATEMENTS.map(({ label, value }) => [label, value]));
  });

  it('takes any words for the names of its sheets', async () => {
    const { sheets } = await sheetsOf({ data: 'A/B: what [is] * this?', about: 'x'.repeat(40) });
    expect(sheets[0]?.sheet).toBe('A B  what  is    this ');
    expect(sheets[1]?.sheet).toHaveLength(31);
  });
});

/** A part of the workbook, as it is packed. */
async function xmlIn(file: Blob, path: string): Promise<string> {
  const part = (await JSZip.loadAsync(await file.arrayBuffer())).file(path);
  if (!part) throw new Error(`The workbook has no ${path}.`);
  return part.async('text');
}
