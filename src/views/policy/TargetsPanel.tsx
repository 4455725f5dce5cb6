import { scaleLinear } from 'd3-scale';
import type { Target } from '../../atlas/schema/records.ts';
import { useAtlas, useMessages, useNumber, useText } from '../atlasContext.ts';
import { ClauseLink } from '../detail/facts.tsx';

/** The goals of the documents by year, each beside the latest figure that was found. */
export function TargetsPanel() {
  const atlas = useAtlas();
  const messages = useMessages();
  const groups = [
    { key: '2027', title: messages.targets.years[2027], year: 2027 },
    { key: 'none', title: messages.targets.years.none, year: null },
  ];
  return (
    <div className="targets">
      <p className="hint">{messages.targets.hint}</p>
      {groups.map(({ key, title, year }) => (
        <section key={key}>
          <h2>{title}</h2>
          <ul>
            {atlas.targets
              .filter((target) => target.year === year)
              .map((target) => (
                <TargetBar key={target.id} target={target} />
              ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{messages.targets.years[2035]}</h2>
        <p>
          {messages.targets.vision} <ClauseLink id="decision-3-2035" />
        </p>
      </section>
    </div>
  );
}

/** A bar for what was reached and a tick for the goal, on a scale that starts at nought. */
function TargetBar({ target }: { target: Target }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const { baseline, value } = target;
  const place = scaleLinear([0, Math.max(value, baseline?.value ?? 0) * 1.12], [0, 100]);
  const source = baseline && atlas.sources.get(baseline.source);
  const unit = text(target.unit);
  return (
    <li className="target">
      <strong>{text(target.name)}</strong>
      <svg
        className="target-bar"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect y="3" width="100" height="4" className="target-track" />
        {baseline && (
          <rect y="2" width={place(baseline.value)} height="6" className="target-reached" />
        )}
        <path
          d={`M${place(value)} 0V10`}
          className="target-goal"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p className="target-words">
        <span>
          {baseline
            ? `${number(baseline.value)} ${unit} · ${messages.targets.latest(String(baseline.year))}`
            : messages.targets.unknown}
        </span>
        <span>
          <b>
            {number(value)} {unit}
          </b>{' '}
          · {messages.targets.goal(String(target.year ?? messages.detail.noYear))}
        </span>
      </p>
      {target.note && <p className="hint">{text(target.note)}</p>}
      <p className="fact-foot">
        <span>
          <ClauseLink id={target.clause} />
          {source &&
            ` · ${source.publisher ?? source.title} (${messages.reliability[source.reliability]})`}
        </span>
      </p>
    </li>
  );
}
