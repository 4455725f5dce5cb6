import type { Atlas } from '../../atlas/join.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Theme } from '../../map/palette.ts';
import { AddressError } from '../../store/parameters.ts';
import { type AtlasState, initialState } from '../../store/state.ts';
import type { AtlasStore } from '../../store/store.ts';
import { decodeState, encodeState } from '../../store/url.ts';
import { isEmbedded } from './embedded.ts';

/** The initial state for this reader: the browser's language and colour scheme. */
export function readerDefaults(atlas: Atlas): AtlasState {
  const language: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';
  const theme: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return initialState(atlas, language, theme);
}

/** What the address asks for; the default and the parameter at fault when it cannot be read. */
export function readAddress(
  initial: AtlasState,
  atlas: Atlas,
): { state: AtlasState; unusable: string | null } {
  try {
    return { state: decodeState(location.search, initial, atlas), unusable: null };
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    return { state: initial, unusable: error.parameter };
  }
}

/**
 * Keep address and state in step. A choice is a step back and forward go to; moving the map only
 * rewrites the current one. Language and theme are written out, so that a link looks the same
 * to whoever opens it.
 *
 * @param readAtlas the atlas as it is now: with what the reader has joined to it
 * @returns how to stop.
 */
export function followAddress(
  store: AtlasStore,
  initial: AtlasState,
  readAtlas: () => Atlas,
  onUnusable: (parameter: string) => void,
): () => void {
  const written = { ...initial, language: null, theme: null } as unknown as AtlasState;
  const isFrame = isEmbedded();
  const write = (state: AtlasState, isStep: boolean) => {
    const query = (isFrame ? 'embed=1&' : '') + encodeState(state, written);
    if (query === location.search.slice(1)) return;
    const address = `${location.pathname}?${query}${location.hash}`;
    // The back button of a page around this one is that page's own.
    if (isStep && !isFrame) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  // What the address does not keep, what is lit for one, changes all the time.
  const names = Object.keys(initial) as (keyof AtlasState)[];
  let isRestoring = false;
  const onPop = () => {
    const { state, unusable } = readAddress(initial, readAtlas());
    isRestoring = true;
    store.actions.restore(state);
    isRestoring = false;
    if (unusable) onUnusable(unusable);
  };
  write(store.getState(), false);
  addEventListener('popstate', onPop);
  const unsubscribe = store.subscribe((state, before) => {
    const isChanged = names.some((name) => state[name] !== before[name]);
    if (isChanged && !isRestoring) write(state, !isPassing(names, state, before));
  });
  return () => {
    removeEventListener('popstate', onPop);
    unsubscribe();
  };
}

/** What changes in passing, by moving the map, a slider or by typing: no step to go back to. */
function isPassing(
  names: readonly (keyof AtlasState)[],
  state: AtlasState,
  before: AtlasState,
): boolean {
  const isSame = (name: keyof AtlasState) => state[name] === before[name];
  return names.every((name) => {
    if (name === 'table') return state.table.rows === before.table.rows;
    if (name === 'corridor') return state.corridor.line === before.corridor.line;
    return name === 'camera' || isSame(name);
  });
}
