import { useState } from 'react';
import type { PointsLayer } from '../../own/layer.ts';
import { useMessages, useNumber } from '../atlasContext.ts';
import { wordsOf } from './columnWords.ts';

/** Words that are listed at once, and from how many on they can be looked for. */
const LISTED = 60;
const MANY = 10;

interface WordFilterProps {
  layer: PointsLayer;
  column: number;
  title: string;
  chosen: readonly string[];
  onChange: (words: readonly string[]) => void;
}

/** What a column holds, to be ticked; the most frequent first, ticked ones always in sight. */
export function WordFilter({ layer, column, title, chosen, onChange }: WordFilterProps) {
  const { own } = useMessages();
  const number = useNumber();
  const [query, setQuery] = useState('');
  const words = wordsOf(layer, column);
  const wanted = query.trim().toLowerCase();
  const found = words.filter(
    ({ word }) => chosen.includes(word) || word.toLowerCase().includes(wanted),
  );
  const listed = found.filter(({ word }, place) => place < LISTED || chosen.includes(word));
  const toggle = (word: string) =>
    onChange(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  return (
    <>
      {words.length > MANY && (
        <input
          type="search"
          className="text-input"
          aria-label={own.filters.find(title)}
          placeholder={own.filters.find(title)}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      <ul className="own-words">
        {listed.map(({ word, count }) => (
          <li key={word}>
            <label className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(word)}
                onChange={() => toggle(word)}
              />
              <span className="layer-name">{word || own.filters.empty}</span>
              <span className="layer-count">{number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="hint">{own.filters.none}</p>}
      {found.length > listed.length && (
        <p className="hint">{own.filters.more(number(found.length - listed.length))}</p>
      )}
      {chosen.length === 0 && <p className="hint">{own.filters.hint}</p>}
    </>
  );
}
