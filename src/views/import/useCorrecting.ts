import type { RowIssue } from '../../own/report.ts';
import type { IntakeSettings } from '../../own/settings.ts';
import { correctableBy, goesByValue, pairOf, withCells, withValue } from './corrections.ts';
import { useImporting } from './importContext.ts';

/**
 * How an issue is corrected: in one line, or wherever the same stands.
 *
 * @param only the one line; null for all of them
 */
export function useCorrecting(
  issue: RowIssue,
  only: number | null,
  settings: IntakeSettings,
  onCorrected: () => void,
): (text: string) => Promise<void> {
  const importing = useImporting();
  const { actions } = importing;
  return async (text) => {
    const { column, value } = issue;
    if (column === null) return;
    onCorrected();
    if (correctableBy(issue, settings) === 'cell' && only === null && goesByValue(issue)) {
      await actions.correct(withValue(importing.getState().corrections, column, value, text));
      return;
    }
    const lines = only === null ? await actions.linesOf(issue) : [only];
    const { corrections } = importing.getState();
    if (correctableBy(issue, settings) === 'cell') {
      await actions.correct(withCells(corrections, lines, column, text));
      return;
    }
    const pair = pairOf(text);
    const latitude = settings.columns.findIndex(({ role }) => role === 'latitude');
    if (!pair) return;
    const placed = withCells(corrections, lines, column, pair[0]);
    await actions.correct(withCells(placed, lines, latitude, pair[1]));
  };
}
