import { describe, expect, it } from 'vitest';
import { type IssueWords, issuesCsv } from '../../src/own/issuesCsv.ts';
import { EFFECTS, ISSUE_REASONS } from '../../src/own/report.ts';
import { joined } from './sichuan.ts';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, `«${name}»`])) as Record<Name, string>;

const words: IssueWords = {
  line: '行',
  column: '列',
  value: '内容',
  reason: '原因',
  effect: '结果',
  candidates: '可能是',
  sameAs: '同第几行',
  reasons: named(ISSUE_REASONS),
  effects: named(EFFECTS),
  language: 'zh',
};

describe('the report as a file', () => {
  const { issues } = joined({
    kind: 'statistics',
    columns: { 地区: 'division', 产值: 'figure' },
    rows: [
      ['市中区', '=1+1'],
      ['德阳', '2'],
      ['德阳', '2'],
    ],
  });
  const table = issuesCsv(issues(null, 0, 10), ['地区', '产值'], words);

  it('has a line for every issue, with what stands there as it stands there', () => {
    expect(table).toEqual([
      ['行', '列', '内容', '原因', '结果', '可能是', '同第几行'],
      ['2', '地区', '市中区', '«ambiguous-division»', '«row-out»', expect.any(String), ''],
      ['2', '产值', '=1+1', '«not-a-number»', '«row-out»', '', ''],
      ['4', '', '德阳', '«duplicate»', '«noted»', '', '3'],
    ]);
  });

  it('names candidates with their prefecture, in the reader’s language', () => {
    expect(table[1]?.[5]).toMatch(/乐山市市中区/);
    const english = issuesCsv(issues(null, 0, 1), [], { ...words, language: 'en' });
    expect(english[1]?.[5]).toMatch(/Shizhong.*, Leshan/);
  });
});
