import { Autocomplete } from '@base-ui/react/autocomplete';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Atlas } from '../../atlas/join.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useMessages, useText } from '../atlasContext.ts';
import type { Begun } from './begun.ts';
import { type Entry, loadSearchIndex, type SearchIndex } from './searchIndex.ts';

const LIMIT = 12;

interface SearchBoxProps {
  inputRef: RefObject<HTMLInputElement | null>;
  /** What was typed before this was there. */
  begun: Begun;
}

/** Finds places, industries, projects and clauses by any of their names. */
export function SearchBox({ inputRef, begun }: SearchBoxProps) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const index = useRef<{ atlas: Atlas; loading: Promise<SearchIndex> } | null>(null);
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<readonly Entry[]>([]);
  const [isFocused, setFocused] = useState(false);
  const latest = useRef('');

  const [hasFailed, setFailed] = useState(false);

  /** The index, or null when it cannot be had now; the next keystroke tries again. */
  const load = async (): Promise<SearchIndex | null> => {
    try {
      // What the reader drafts is found too.
      if (index.current?.atlas !== atlas)
        index.current = { atlas, loading: loadSearchIndex(atlas) };
      const loaded = await index.current.loading;
      setFailed(false);
      return loaded;
    } catch {
      index.current = null;
      setFailed(true);
      return null;
    }
  };
  const search = async (value: string) => {
    setQuery(value);
    latest.current = value;
    if (value.trim() === '') return setResults([]);
    const found = (await load())?.find(value, LIMIT) ?? [];
    // A slower answer to an older query must not replace a newer one.
    if (latest.current === value) setResults(found);
  };
  const resume = useRef(() => {
    if (begun.isFocused) inputRef.current?.focus();
    if (begun.query !== '') void search(begun.query);
    begun.query = '';
  });
  useEffect(() => resume.current(), []);
  const clear = () => {
    latest.current = '';
    setQuery('');
    setResults([]);
  };
  const choose = (entry: Entry) => {
    actions.select(entry.selection);
    clear();
    inputRef.current?.blur();
  };
  const isOpen = isFocused && query.trim() !== '';
  return (
    <search
      className="search"
      onFocus={() => setFocused(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(false);
      }}
    >
      <Autocomplete.Root
        inline
        open
        items={results}
        value={query}
        onValueChange={(value, { reason }) => {
          if (reason !== 'item-press') void search(value);
        }}
        filter={null}
        autoHighlight="always"
        itemToStringValue={(entry: Entry) => text(entry.name)}
      >
        <Glyph name="search" className="search-glyph" />
        <Autocomplete.Input
          ref={inputRef}
          className="search-input"
          placeholder={messages.search.placeholder}
          aria-label={messages.search.label}
          aria-expanded={isOpen}
          onFocus={() => void load()}
          onKeyDown={({ key, currentTarget }) => {
            if (key !== 'Escape') return;
            if (query === '') currentTarget.blur();
            else clear();
          }}
        />
        <div className="search-popup" hidden={!isOpen}>
          <Autocomplete.Status className="visually-hidden">
            {isOpen && messages.search.results(results.length)}
          </Autocomplete.Status>
          {isOpen && results.length === 0 && (
            <p className="hint">
              {hasFailed ? messages.search.failed : messages.search.empty(query)}
            </p>
          )}
          <Autocomplete.List aria-label={messages.search.label}>
            {(entry: Entry) => (
              <Autocomplete.Item
                key={entry.key}
                value={entry}
                className="search-item"
                onClick={() => choose(entry)}
              >
                <span className="tag">{messages.search.kinds[entry.selection.kind]}</span>
                <span className="search-name">{text(entry.name)}</span>
                {entry.context && <span className="search-context">{text(entry.context)}</span>}
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </div>
      </Autocomplete.Root>
    </search>
  );
}
