import { useEffect, useRef } from 'react';
import type { Atlas } from '../../atlas/join.ts';
import { pillarsOf, type Question, type Selection } from '../../store/state.ts';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { IndustryPicker } from './IndustryPicker.tsx';

const KINDS = ['industry', 'city', 'province'] as const;

/** What is asked about: an industry, a city or the province, and which. */
export function QuestionBar() {
  const atlas = useAtlas();
  const actions = useActions();
  const { shared } = useMessages();
  const text = useText();
  const question = useAtlasState((state) => state.question);
  const selection = useAtlasState((state) => state.selection);
  // To turn from one kind of question to another and back keeps what was asked.
  const asked = useRef(new Map<Question['kind'], Question>());
  useEffect(() => {
    asked.current.set(question.kind, question);
  }, [question]);
  const turnTo = (kind: Question['kind']) => {
    const next = asked.current.get(kind) ?? firstQuestion(kind, atlas, selection);
    if (next) actions.ask(next);
  };
  const industry = question.kind === 'industry' ? atlas.industries.get(question.id) : undefined;
  return (
    <div className="question-bar">
      <fieldset className="segments" aria-label={shared.ask}>
        {KINDS.map((kind) => (
          <label key={kind} className="segment">
            <input
              type="radio"
              name="shared-question"
              className="visually-hidden"
              checked={question.kind === kind}
              onChange={() => turnTo(kind)}
            />
            {shared.questions[kind]}
          </label>
        ))}
      </fieldset>
      {industry && <IndustryPicker key={industry.id} industry={industry} />}
      {question.kind === 'city' && (
        <select
          aria-label={shared.city}
          value={question.adcode}
          onChange={({ target }) => actions.ask({ kind: 'city', adcode: Number(target.value) })}
        >
          {atlas.prefectures.map(({ adcode, name }) => (
            <option key={adcode} value={adcode}>
              {text(name)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** A question of a kind that starts from what the reader has selected, where that helps. */
function firstQuestion(
  kind: Question['kind'],
  atlas: Atlas,
  selection: Selection | null,
): Question | undefined {
  if (kind === 'province') return { kind };
  if (kind === 'industry') {
    const id = selection?.kind === 'industry' ? selection.id : pillarsOf(atlas)[0];
    return id === undefined ? undefined : { kind, id };
  }
  const adcode = selection?.kind === 'division' ? selection.adcode : undefined;
  const city = atlas.prefectures.find(
    (prefecture) =>
      prefecture.adcode === adcode ||
      atlas.countiesOf(prefecture.adcode).some((county) => county.adcode === adcode),
  );
  const chosen = city ?? atlas.prefectures[0];
  return chosen && { kind, adcode: chosen.adcode };
}
