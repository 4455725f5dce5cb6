import type { FileTable } from '../../src/files/fields.ts';

/** Text that a spreadsheet would run, and text that is hard to keep whole. */
export const HOSTILE = [
  '=HYPERLINK("http://example.org")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '=1\n+second line',
  '\t=1',
  '＝1+1',
] as const;

/** A table with names of every kind and a number below zero. */
export const TABLE: FileTable = {
  columns: [
    { key: 'id', header: '编号', width: 10 },
    { key: 'name', header: '名称, “引号”', width: 20 },
    { key: 'value', header: 'Value', width: 8 },
  ],
  rows: [
    ['plain', '德阳市', 3387.12],
    ['quoted', 'He said "yes", twice', -5],
    ['lines', '第一行\n第二行', 0],
    ['empty', null, null],
    ...HOSTILE.map((name, index) => [`hostile-${index}`, name, index] as const),
  ],
};
