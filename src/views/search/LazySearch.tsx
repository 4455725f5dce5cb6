import { type RefObject, useLayoutEffect, useRef } from 'react';
import { fetched } from '../../ui/fetched.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';
import { Part } from '../shell/Part.tsx';

const SearchBox = fetched(() => import('./SearchBox.tsx').then((module) => module.SearchBox));

/** What was typed before the search was there, and whether the reader was still at it. */
export interface Begun {
  query: string;
  isFocused: boolean;
}

/**
 * The search box. It loads behind the map, and its place takes what is typed meanwhile: letters that
 * it let go would fall to the keys of the desk.
 */
export function LazySearch({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const begun = useRef<Begun>({ query: '', isFocused: false });
  return (
    <Part fallback={<SearchPlace inputRef={inputRef} begun={begun.current} />} needsDetails={false}>
      <SearchBox inputRef={inputRef} begun={begun.current} />
    </Part>
  );
}

interface SearchPlaceProps {
  inputRef: RefObject<HTMLInputElement | null>;
  begun: Begun;
}

function SearchPlace({ inputRef, begun }: SearchPlaceProps) {
  const messages = useMessages();
  useLayoutEffect(() => {
    const input = inputRef.current;
    // The search itself begins where this leaves off.
    return () => {
      begun.isFocused = document.activeElement === input;
    };
  }, [inputRef, begun]);
  return (
    <search className="search">
      <Glyph name="search" className="search-glyph" />
      <input
        ref={inputRef}
        className="search-input"
        placeholder={messages.search.placeholder}
        aria-label={messages.search.label}
        defaultValue={begun.query}
        onChange={({ target }) => {
          begun.query = target.value;
        }}
      />
    </search>
  );
}
