import { lazy, type RefObject } from 'react';
import { Chunk } from '../../ui/Chunk.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';

const SearchBox = lazy(() =>
  import('./SearchBox.tsx').then((module) => ({ default: module.SearchBox })),
);

/** The search box, with its place kept while it loads behind the map. */
export function LazySearch({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  return (
    <Chunk fallback={<SearchPlace />}>
      <SearchBox inputRef={inputRef} />
    </Chunk>
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
