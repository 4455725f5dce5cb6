import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { fetched } from '../../ui/fetched.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { Part } from '../shell/Part.tsx';
import type { Begun } from './begun.ts';

let want = () => {};
const wanted = new Promise<void>((resolve) => {
  want = resolve;
});

/** The program of the map comes first, unless the reader turns to the search before it stands. */
const SearchBox = fetched(async () => {
  await wanted;
  return (await import('./SearchBox.tsx')).SearchBox;
});

/**
 * The search box. It loads behind the map, and its place takes what is typed meanwhile: letters that
 * it let go would fall to the keys of the desk.
 */
export function LazySearch({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const begun = useRef<Begun>({ query: '', isFocused: false });
  const { step } = useWorkspace().details;
  useEffect(() => {
    if (step !== 'coming') want();
  }, [step]);
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
        onFocus={want}
        onChange={({ target }) => {
          begun.query = target.value;
        }}
      />
    </search>
  );
}
