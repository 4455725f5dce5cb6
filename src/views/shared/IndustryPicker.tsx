import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import type { Industry } from '../../atlas/schema/records.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useMessages, useText } from '../atlasContext.ts';

/** Finds an industry as its name, in either language, or another word for it is typed. */
export function IndustryPicker({ industry }: { industry: Industry }) {
  const atlas = useAtlas();
  const actions = useActions();
  const { list, shared } = useMessages();
  const text = useText();
  const [query, setQuery] = useState('');
  const all = atlas.industries.all;
  const found = useMemo(() => findIndustries(all, query), [all, query]);
  const pathOf = ({ id }: Industry) =>
    atlas.industries
      .pathTo(id)
      .slice(0, -1)
      .map(({ name }) => text(name))
      .join(list.and);
  return (
    <Combobox.Root
      items={all}
      filteredItems={found}
      value={industry}
      onValueChange={(chosen: Industry | null) => {
        if (chosen) actions.ask({ kind: 'industry', id: chosen.id });
      }}
      onInputValueChange={(typed, { reason }) => setQuery(reason === 'input-change' ? typed : '')}
      itemToStringLabel={({ name }: Industry) => text(name)}
      autoHighlight
    >
      <span className="industry-picker">
        <Glyph name="search" />
        <Combobox.Input
          aria-label={shared.industry}
          placeholder={shared.industryHint}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </span>
      <Combobox.Portal>
        <Combobox.Positioner className="industry-positioner" sideOffset={4} align="start">
          <Combobox.Popup className="industry-popup">
            <Combobox.Empty>
              <p className="hint">{shared.noIndustry(query)}</p>
            </Combobox.Empty>
            <Combobox.List>
              {(one: Industry) => (
                <Combobox.Item key={one.id} value={one} className="industry-item">
                  <span>{text(one.name)}</span>
                  <span className="industry-path">{pathOf(one)}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** Names that begin with what was typed first, then names that hold it, then other words for it. */
function findIndustries(all: readonly Industry[], typed: string): readonly Industry[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return all;
  const rankOf = ({ name, synonyms }: Industry) => {
    const names = [name.zh, name.en].map((one) => one.toLowerCase());
    if (names.some((one) => one.startsWith(wanted))) return 0;
    if (names.some((one) => one.includes(wanted))) return 1;
    return synonyms.some((one) => one.toLowerCase().includes(wanted)) ? 2 : 3;
  };
  return all
    .map((industry) => ({ industry, rank: rankOf(industry) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ industry }) => industry);
}
