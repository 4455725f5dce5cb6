import { useEffect, useRef } from 'react';
import type { Joined, Opened } from '../../own/intake.ts';
import {
  ISSUE_REASONS,
  type IssueEffect,
  type IssueReason,
  type JoinReport,
} from '../../own/report.ts';
import type { IntakeSettings } from '../../own/settings.ts';
import { useMessages, useNumber } from '../atlasContext.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { IssueGroup } from './IssueGroup.tsx';
import { IssuesDownload } from './IssuesDownload.tsx';
import { useImport } from './importContext.ts';

interface ReportProps {
  opened: Opened;
  settings: IntakeSettings;
  joined: Joined;
}

/** What became of every row, before anything is added; each reason opens to its rows. */
export function Report({ opened, settings, joined }: ReportProps) {
  const { report: words } = useMessages().intake;
  const isJoining = useImport(({ working }) => working !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const corrected = useRef<IssueReason | null>(null);
  const { report } = joined;
  const groups = groupsOf(report);
  // What was corrected is gone from the list; the keyboard goes on with the next of its kind.
  useEffect(() => {
    if (joined && corrected.current) {
      const group = body.current?.querySelector(`[data-reason="${corrected.current}"]`);
      const next =
        group?.querySelector<HTMLElement>('.import-entry button, .import-entry input') ??
        group?.querySelector<HTMLElement>('button');
      (next ?? heading.current)?.focus();
      corrected.current = null;
    }
  }, [joined]);
  return (
    <section className="import-section" aria-labelledby="import-report" aria-busy={isJoining}>
      <h3 id="import-report" ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <Balance report={report} />
      {groups.length === 0 ? (
        <p className="import-fine">{words.allIn}</p>
      ) : (
        <p className="import-report-head">
          <span className="hint">{words.intro}</span>
          <IssuesDownload opened={opened} report={report} name={settings.name} />
        </p>
      )}
      <CorrectionList opened={opened} />
      <div className="import-groups" ref={body}>
        {groups.map(({ reason, count, effects }) => (
          <IssueGroup
            key={reason}
            reason={reason}
            count={count}
            effects={effects}
            joined={joined}
            settings={settings}
            header={opened.table.columns}
            onCorrected={() => {
              corrected.current = reason;
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** What was read is what can be added and what is left out. */
function Balance({ report: { read, added, leftOut } }: { report: JoinReport }) {
  const { report: words } = useMessages().intake;
  const number = useNumber();
  return (
    <dl className="import-balance">
      <Figure name={words.read} value={number(read)} />
      <Figure name={words.added} value={number(added)} sign="=" />
      <Figure name={words.leftOut} value={number(leftOut)} sign="+" isWarning={leftOut > 0} />
    </dl>
  );
}

interface FigureProps {
  name: string;
  value: string;
  /** How it hangs together with the figure before it. */
  sign?: '=' | '+';
  isWarning?: boolean;
}

function Figure({ name, value, sign, isWarning = false }: FigureProps) {
  return (
    <div className={isWarning ? 'is-warning' : ''} data-sign={sign}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface Group {
  reason: IssueReason;
  count: number;
  effects: readonly IssueEffect[];
}

const GRAVITY: readonly IssueEffect[] = ['row-out', 'value-out', 'noted'];

/** Reasons there are, those first that keep rows out. */
function groupsOf({ counts, sample }: JoinReport): readonly Group[] {
  const groups = ISSUE_REASONS.flatMap((reason): Group[] => {
    const count = counts[reason] ?? 0;
    if (count === 0) return [];
    const found = new Set(sample.flatMap((one) => (one.reason === reason ? [one.effect] : [])));
    return [{ reason, count, effects: GRAVITY.filter((effect) => found.has(effect)) }];
  });
  const gravity = ({ effects }: Group) => GRAVITY.findIndex((effect) => effects.includes(effect));
  return groups.sort((one, other) => gravity(one) - gravity(other));
}
