import type { Corrections, IssueReason, RowIssue } from '../../own/report.ts';
import type { IntakeSettings } from '../../own/settings.ts';

/** One thing the reader corrected, as it is listed and taken back. */
export type Correction =
  | { kind: 'value'; column: number; value: string; text: string }
  | { kind: 'cells'; column: number; lines: readonly number[]; text: string }
  | { kind: 'unswap' };

/**
 * Reasons whose value means the same wherever it stands, so that it is corrected in every row. What
 * is ambiguous or empty in one row can be settled in another, which must stay as it is.
 */
const ALIKE: ReadonlySet<IssueReason> = new Set([
  'unknown-division',
  'outside-division',
  'unknown-industry',
  'not-a-coordinate',
  'not-a-number',
  'not-a-year',
  'unknown-commitment',
]);

/** Reasons that another value in the same cell can settle. */
const BY_CELL: ReadonlySet<IssueReason> = new Set([
  ...ALIKE,
  'empty-division',
  'ambiguous-division',
  'empty-industry',
  'ambiguous-industry',
  'empty-coordinate',
  'elsewhere',
  'empty-figure',
]);

/** How an issue is corrected: by one cell, by both coordinates at once, or not in place. */
export function correctableBy(
  { reason, column }: Pick<RowIssue, 'reason' | 'column'>,
  settings: Pick<IntakeSettings, 'columns'>,
): 'cell' | 'pair' | null {
  if (column === null) return null;
  if (BY_CELL.has(reason)) return 'cell';
  if (reason !== 'outside-sichuan') return null;
  return settings.columns[column]?.role === 'coordinates' ? 'cell' : 'pair';
}

/** Whether a correction for all rows goes by what stands there; otherwise it goes line by line. */
export function goesByValue({ reason, value }: Pick<RowIssue, 'reason' | 'value'>): boolean {
  return value !== '' && ALIKE.has(reason);
}

export function withValue(
  corrections: Corrections,
  column: number,
  value: string,
  text: string,
): Corrections {
  const { values } = corrections;
  return { ...corrections, values: { ...values, [column]: { ...values[column], [value]: text } } };
}

export function withCells(
  corrections: Corrections,
  lines: readonly number[],
  column: number,
  text: string,
): Corrections {
  const cells = { ...corrections.cells };
  for (const line of lines) cells[line] = { ...cells[line], [column]: text };
  return { ...corrections, cells };
}

/** Both numbers out of `104.06, 30.67`; null when there are not two. */
export function pairOf(text: string): readonly [longitude: string, latitude: string] | null {
  const [longitude, latitude, ...rest] = text.split(/[,，;；\s]+/).filter((part) => part !== '');
  return longitude && latitude && rest.length === 0 ? [longitude, latitude] : null;
}

/** What was corrected: alike cells of a column are one correction. */
export function listOf({ cells, values, unswap }: Corrections): readonly Correction[] {
  const byText = new Map<string, { column: number; lines: number[]; text: string }>();
  for (const [line, columns] of Object.entries(cells)) {
    for (const [column, text] of Object.entries(columns)) {
      const key = `${column} ${text}`;
      const group = byText.get(key) ?? { column: Number(column), lines: [], text };
      group.lines.push(Number(line));
      byText.set(key, group);
    }
  }
  return [
    ...(unswap ? [{ kind: 'unswap' as const }] : []),
    ...Object.entries(values).flatMap(([column, words]) =>
      Object.entries(words).map(([value, text]) => ({
        kind: 'value' as const,
        column: Number(column),
        value,
        text,
      })),
    ),
    ...[...byText.values()].map((group) => ({ kind: 'cells' as const, ...group })),
  ];
}

/** Take a correction back. */
export function without(corrections: Corrections, taken: Correction): Corrections {
  if (taken.kind === 'unswap') return { ...corrections, unswap: false };
  if (taken.kind === 'value') {
    const { [taken.value]: _, ...words } = corrections.values[taken.column] ?? {};
    return { ...corrections, values: { ...corrections.values, [taken.column]: words } };
  }
  const cells = { ...corrections.cells };
  for (const line of taken.lines) {
    const { [taken.column]: _, ...columns } = cells[line] ?? {};
    if (Object.keys(columns).length > 0) cells[line] = columns;
    else delete cells[line];
  }
  return { ...corrections, cells };
}
