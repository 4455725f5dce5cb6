import type { RefObject } from 'react';
import { fetched } from '../../ui/fetched.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';
import { Part } from '../shell/Part.tsx';

const SearchBox = fetched(() => import('./SearchBox.tsx').then((module) => module.SearchBox));

/** The search box, with its place kept while it loads behind the map. */
export function LazySearch({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  return (
    <Part fallback={<SearchPlace />} needsDetails={false}>
      <SearchBox inputRef={inputRef} />
    </Part>
  );
}

function SearchPlace() {
  const messages = useMessages();
  return (
    <search className="search">
      <Glyph name="search" className="search-glyph" />
      <input
        className="search-input"
        placeholder={messages.search.placeholder}
        aria-label={messages.search.label}
        disabled
      />
    </search>
  );
}
