import type { Candidate, IssueEffect, IssueReason, RowIssue } from './report.ts';

/** What the columns and the words of the file are called, in the reader's language. */
export interface IssueWords {
  line: string;
  column: string;
  value: string;
  reason: string;
  effect: string;
  candidates: string;
  sameAs: string;
  reasons: Readonly<Record<IssueReason, string>>;
  effects: Readonly<Record<IssueEffect, string>>;
  language: 'zh' | 'en';
}

/**
 * What became of rows as a table of texts, the headings first. The writer of the file neutralises
 * what a spreadsheet would run; here values stand as they do in the reader's own file.
 *
 * @param header names of the columns of the reader's file
 */
export function issuesCsv(
  issues: readonly RowIssue[],
  header: readonly string[],
  words: IssueWords,
): string[][] {
  const between = words.language === 'zh' ? '；' : '; ';
  const nameOf = (candidate: Candidate) => candidate[words.language];
  const headings = [
    words.line,
    words.column,
    words.value,
    words.reason,
    words.effect,
    words.candidates,
    words.sameAs,
  ];
  const rows = issues.map(({ line, column, value, reason, effect, candidates, sameAs }) => [
    String(line),
    column === null ? '' : (header[column] ?? ''),
    value,
    words.reasons[reason],
    words.effects[effect],
    candidates.map(nameOf).join(between),
    sameAs === undefined ? '' : String(sameAs),
  ]);
  return [headings, ...rows];
}
