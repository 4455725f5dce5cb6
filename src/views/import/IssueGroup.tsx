import type { Joined } from '../../own/intake.ts';
import type { IssueEffect, IssueReason } from '../../own/report.ts';
import type { IntakeSettings } from '../../own/settings.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages, useNumber } from '../atlasContext.ts';
import { IssueEntryRow } from './IssueEntryRow.tsx';
import { useImporting } from './importContext.ts';
import { entriesOf } from './issueEntries.ts';
import { useIssuePages } from './useIssuePages.ts';

interface IssueGroupProps {
  reason: IssueReason;
  count: number;
  effects: readonly IssueEffect[];
  joined: Joined;
  settings: IntakeSettings;
  header: readonly string[];
  onCorrected: () => void;
}

/** All issues of one reason: how many, what it means, and folded below it the rows. */
export function IssueGroup(props: IssueGroupProps) {
  const { reason, count, effects, joined, settings, header, onCorrected } = props;
  const { report: words } = useMessages().intake;
  const number = useNumber();
  const importing = useImporting();
  const { name, help } = words.reasons[reason];
  return (
    <div className="import-group" data-reason={reason}>
      <Disclosure
        open={effects.includes('row-out') && reason !== 'empty-row' && reason !== 'duplicate'}
        title={
          <>
            <strong>{name}</strong>{' '}
            <span className="import-count">{words.count(number(count))}</span>
          </>
        }
        aside={
          <span className="import-effects">
            {effects.map((effect) => (
              <span key={effect} className={`tag ${effect === 'row-out' ? 'tag-doubt' : ''}`}>
                {words.effects[effect]}
              </span>
            ))}
          </span>
        }
      >
        <p className="hint">{help}</p>
        {reason === 'swapped-coordinates' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onCorrected();
              const { corrections } = importing.getState();
              void importing.actions.correct({ ...corrections, unswap: true });
            }}
          >
            {words.unswap}
          </button>
        )}
        <Entries
          joined={joined}
          reason={reason}
          count={count}
          settings={settings}
          header={header}
          onCorrected={onCorrected}
        />
      </Disclosure>
    </div>
  );
}

type EntriesProps = Omit<IssueGroupProps, 'effects'>;

function Entries({ joined, reason, count, settings, header, onCorrected }: EntriesProps) {
  const { report: words } = useMessages().intake;
  const number = useNumber();
  const { issues, next, isLoading, more } = useIssuePages(joined, reason, count);
  return (
    <>
      <ul className="import-entries">
        {entriesOf(issues).map((entry) => (
          <IssueEntryRow
            key={entry.key}
            entry={entry}
            isPartial={next > 0}
            settings={settings}
            header={header}
            onCorrected={onCorrected}
          />
        ))}
      </ul>
      {next > 0 && (
        <button
          type="button"
          className="link-button"
          disabled={isLoading}
          onClick={() => void more()}
        >
          {words.more(number(next))} · {words.all(number(count))}
        </button>
      )}
    </>
  );
}
