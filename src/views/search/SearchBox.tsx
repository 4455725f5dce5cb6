import { Autocomplete } from '@base-ui/react/autocomplete';
import { type RefObject, useRef, useState } from 'react';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useMessages, useText } from '../atlasContext.ts';
import type { Entry, SearchIndex } from './searchIndex.ts';

const LIMIT = 12;

/** Finds places, industries, projects and clauses by any of their names. */
export function SearchBox({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const index = useRef<Promise<SearchIndex> | null>(null);
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<readonly Entry[]>([]);
  const latest = useRef('');

  const load = () => {
    index.current ??= import('./searchIndex.ts').then(({ loadSearchIndex }) =>
      loadSearchIndex(atlas),
    );
    return index.current;
  };
  const search = async (value: string) => {
    setQuery(value);
    latest.current = value;
    if (value.trim() === '') return setResults([]);
    const found = (await load()).find(value, LIMIT);
    // A slower answer to an older query must not replace a newer one.
    if (latest.current === value) setResults(found);
  };
  return (
    <search className="search">
      <Autocomplete.Root
        items={results}
        value={query}
        onValueChange={(value, { reason }) => {
          if (reason === 'item-press') return;
          void search(value);
        }}
        filter={null}
        autoHighlight
        itemToStringValue={(entry: Entry) => text(entry.name)}
      >
        <Glyph name="search" className="search-glyph" />
        <Autocomplete.Input
          ref={inputRef}
          className="search-input"
          placeholder={messages.search.placeholder}
          aria-label={messages.search.label}
          onFocus={() => void load()}
        />
        <Autocomplete.Portal>
          <Autocomplete.Positioner className="search-positioner" sideOffset={4} align="start">
            <Autocomplete.Popup className="search-popup">
              <Autocomplete.Status className="visually-hidden">
                {query.trim() !== '' && messages.search.results(results.length)}
              </Autocomplete.Status>
              <Autocomplete.Empty>
                {query.trim() !== '' && <p className="hint">{messages.search.empty(query)}</p>}
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(entry: Entry) => (
                  <Autocomplete.Item
                    key={entry.key}
                    value={entry}
                    className="search-item"
                    onClick={() => {
                      actions.select(entry.selection);
                      setQuery('');
                      setResults([]);
                      inputRef.current?.blur();
                    }}
                  >
                    <span className="tag">{messages.search.kinds[entry.selection.kind]}</span>
                    <span className="search-name">{text(entry.name)}</span>
                    {entry.context && <span className="search-context">{text(entry.context)}</span>}
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </search>
  );
}
