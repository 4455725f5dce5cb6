import { COMMITMENTS, PRECISIONS, STATUSES } from '../../atlas/schema/vocabulary.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';

/** Which facts count: by who says so, how firmly, how far along, and where. */
export function Filters() {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const filters = useAtlasState((state) => state.filters);
  const projects = [...atlas.projects.values()];
  const zones = [...atlas.regions.values()].filter(
    ({ kind }) => kind === 'zone' || kind === 'metro',
  );
  return (
    <div className="filters">
      <fieldset>
        <legend>{messages.filters.evidence}</legend>
        {atlas.evidences.map((evidence) => (
          <Choice
            key={evidence}
            label={messages.evidence[evidence]}
            hint={messages.evidenceHelp[evidence]}
            checked={filters.evidence.has(evidence)}
            mark={<EvidenceMark evidence={evidence} label="" />}
            onToggle={() => actions.toggleFilter('evidence', evidence)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{messages.filters.commitment}</legend>
        {COMMITMENTS.map((commitment) => (
          <Choice
            key={commitment}
            label={messages.commitment[commitment]}
            checked={filters.commitment.has(commitment)}
            onToggle={() => actions.toggleFilter('commitment', commitment)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{messages.filters.status}</legend>
        {STATUSES.map((status) => (
          <Choice
            key={status}
            label={messages.status[status]}
            checked={filters.status.has(status)}
            onToggle={() => actions.toggleFilter('status', status)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{messages.filters.precision}</legend>
        {PRECISIONS.filter((precision) => projects.some((one) => one.precision === precision)).map(
          (precision) => (
            <Choice
              key={precision}
              label={messages.precision[precision]}
              checked={filters.precision.has(precision)}
              onToggle={() => actions.toggleFilter('precision', precision)}
            />
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>{messages.filters.within}</legend>
        {zones.map(({ id, shortName }) => (
          <Choice
            key={id}
            label={text(shortName)}
            checked={filters.within.has(id)}
            onToggle={() => actions.toggleFilter('within', id)}
          />
        ))}
      </fieldset>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  hint?: string;
  checked: boolean;
  mark?: React.ReactNode;
  onToggle: () => void;
}

function Choice({ label, hint, checked, mark, onToggle }: ChoiceProps) {
  return (
    <label className="choice" title={hint}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      {mark && <span aria-hidden="true">{mark}</span>}
      <span>{label}</span>
    </label>
  );
}
