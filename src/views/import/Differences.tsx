import { useEffect, useRef } from 'react';
import type { ChangeList, LayerChange, LayerDiff } from '../../own/layerDiff.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAtlas, useMessages, useNumber, useText } from '../atlasContext.ts';

/** Examples that are shown of each list. */
const SHOWN = 50;

/** What a newer file adds, drops and changes, before it takes the old one's place. */
export function Differences({ diff }: { diff: LayerDiff }) {
  const { diff: words } = useMessages().intake;
  const number = useNumber();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { added, gone, changed, same } = diff;
  const lists = [
    { name: words.added, list: added },
    { name: words.gone, list: gone },
    { name: words.changed, list: changed },
  ];
  return (
    <section className="import-section import-diff" aria-labelledby="import-diff">
      <h3 id="import-diff" ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <p className="import-diff-sum" role="status">
        {lists.every(({ list }) => list.count === 0)
          ? words.nothing
          : lists.map(({ name, list }) => (
              <span key={name}>
                {name} <strong>{number(list.count)}</strong>
              </span>
            ))}
        <span className="hint">{words.same(number(same))}</span>
      </p>
      {lists
        .filter(({ list }) => list.count > 0)
        .map(({ name, list }) => (
          <Disclosure key={name} open title={`${name} ${number(list.count)}`}>
            <Changes list={list} />
          </Disclosure>
        ))}
    </section>
  );
}

function Changes({ list: { count, examples } }: { list: ChangeList }) {
  const { diff: words } = useMessages().intake;
  const number = useNumber();
  // Changes have no id, and two can say the same; the list never moves.
  const shown = examples.slice(0, SHOWN).map((change, place) => ({ key: String(place), change }));
  return (
    <>
      <ul>
        {shown.map(({ key, change }) => (
          <Change key={key} change={change} />
        ))}
      </ul>
      {count > shown.length && <p className="hint">{words.more(number(count - shown.length))}</p>}
    </>
  );
}

function Change({ change }: { change: LayerChange }) {
  const { diff: words } = useMessages().intake;
  const atlas = useAtlas();
  const text = useText();
  const { name, adcode, industry, year, fields } = change;
  const division = atlas.divisions.get(adcode)?.name;
  const said = industry === null ? undefined : atlas.industries.get(industry)?.name;
  const of = [name, division && text(division), said && text(said), year].filter(Boolean);
  const isNew = fields.every(({ before }) => before === '');
  return (
    <li>
      <strong>{of.join(' · ')}</strong>{' '}
      {!isNew && fields.some(({ after }) => after !== '') && (
        <span className="hint">
          {fields
            .map(({ field, before, after }) => words.from(field ?? words.place, before, after))
            .join('; ')}
        </span>
      )}
    </li>
  );
}
