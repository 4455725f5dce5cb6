import { useState } from 'react';
import type { RowIssue } from '../../own/report.ts';
import type { IntakeSettings } from '../../own/settings.ts';
import { useAtlasState, useMessages, useNumber } from '../atlasContext.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { correctableBy } from './corrections.ts';
import type { IssueEntry } from './issueEntries.ts';
import { useCorrecting } from './useCorrecting.ts';

/** Lines that are named; the rest is counted. */
const NAMED = 4;

interface IssueEntryRowProps {
  entry: IssueEntry;
  /** Whether there are issues beyond those shown, perhaps of the same. */
  isPartial: boolean;
  settings: IntakeSettings;
  header: readonly string[];
  onCorrected: () => void;
}

/** One thing that went another way: where it stands, what stands there, and what it could mean. */
export function IssueEntryRow(props: IssueEntryRowProps) {
  const { entry, isPartial, settings, header, onCorrected } = props;
  const { report: words } = useMessages().intake;
  const number = useNumber();
  const language = useAtlasState((state) => state.language);
  const { issue, lines } = entry;
  const { column, value, candidates, sameAs, reason } = issue;
  const [only, setOnly] = useState<number | null>(null);
  const correct = useCorrecting(issue, only, settings, onCorrected);
  const by = correctableBy(issue, settings);
  const named = lines.slice(0, NAMED).map(number).join(words.comma);
  const where =
    lines.length > NAMED
      ? (isPartial ? words.linesAtLeast : words.linesMore)(named, number(lines.length))
      : lines.length > 1
        ? words.lines(named)
        : words.line(named);
  // The value is that of two columns.
  const isOfTwo = reason === 'swapped-coordinates' || by === 'pair';
  const told = toldBy(issue, words, language);
  return (
    <li className="import-entry">
      <p className="import-entry-what">
        <span className="import-lines">{where}</span>
        {column !== null && !isOfTwo && <span className="hint">{header[column]}</span>}
        {(column !== null || value !== '') && <q>{value || words.empty}</q>}
        {told && <span>{told}</span>}
        {sameAs !== undefined && <span>{words.sameAs(number(sameAs))}</span>}
      </p>
      {by && (
        <div className="import-entry-deeds">
          {reason !== 'former-division' &&
            candidates.map((candidate) => (
              <button
                key={candidate.value}
                type="button"
                className="button"
                aria-label={words.use(candidate[language])}
                onClick={() => void correct(candidate.value)}
              >
                {candidate[language]}
              </button>
            ))}
          <CorrectionForm value={value} isPair={by === 'pair'} onCorrect={correct} />
          {(lines.length > 1 || isPartial) && (
            <select
              aria-label={words.scope}
              value={only ?? ''}
              onChange={({ target }) => setOnly(target.value ? Number(target.value) : null)}
            >
              <option value="">{words.everyRow}</option>
              {lines.map((line) => (
                <option key={line} value={line}>
                  {words.onlyLine(number(line))}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
    </li>
  );
}

/** What was made of it all the same. */
function toldBy(
  { reason, candidates }: RowIssue,
  words: ReturnType<typeof useMessages>['intake']['report'],
  language: 'zh' | 'en',
): string {
  const [first] = candidates;
  if (!first) return '';
  if (reason === 'former-division') return words.readAs(first[language]);
  return reason === 'elsewhere' ? words.liesIn(first[language]) : '';
}
