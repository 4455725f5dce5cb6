import type { RowIssue } from '../../own/report.ts';

/** Issues of one reason that are of the same value in the same column: one thing to correct. */
export interface IssueEntry {
  key: string;
  /** The first of them. */
  issue: RowIssue;
  lines: readonly number[];
}

/** Issues by what stands there, in the order of the file; whole rows each by themselves. */
export function entriesOf(issues: readonly RowIssue[]): readonly IssueEntry[] {
  const entries = new Map<string, { key: string; issue: RowIssue; lines: number[] }>();
  for (const issue of issues) {
    const { line, column, value, effect } = issue;
    const key = JSON.stringify(
      column === null ? [line, effect, issue.sameAs] : [column, value, effect],
    );
    const entry = entries.get(key) ?? { key, issue, lines: [] };
    entry.lines.push(line);
    entries.set(key, entry);
  }
  return [...entries.values()];
}
