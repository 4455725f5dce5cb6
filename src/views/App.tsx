import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../atlas/join.ts';
import { LANGUAGES } from '../atlas/schema/fields.ts';
import type { Updates } from '../offline/updates.ts';
import { NO_REVISION, type Revision } from '../own/draft/revision.ts';
import { extendAtlas, isJoining } from '../own/extend/extendAtlas.ts';
import type { OwnLayer } from '../own/layer.ts';
import { createLibrary } from '../store/briefings.ts';
import { followShelf } from '../store/ownShelf.ts';
import { createSelectors } from '../store/selectors.ts';
import { type AtlasStore, createAtlasStore } from '../store/store.ts';
import { fetched } from '../ui/fetched.ts';
import { type AtlasWorkspace, useMessages, WorkspaceContext } from './atlasContext.ts';
import { keeping } from './boot/keeping.ts';
import { LoadFailure } from './boot/LoadFailure.tsx';
import { loadBriefings } from './boot/loadAtlas.ts';
import { loadMessages, OPENING_WORDS, openingLanguage } from './boot/messages.ts';
import { type Opened, openAtlas } from './boot/openAtlas.ts';
import { useDetails } from './boot/useDetails.ts';
import { followAddress, readAddress, readerDefaults } from './shell/address.ts';
import { Desk } from './shell/Desk.tsx';
import { isEmbedded } from './shell/embedded.ts';
import { Part } from './shell/Part.tsx';
import { UpdateNotice } from './shell/UpdateNotice.tsx';
import { useLinkedHash } from './shell/useLinkedHash.ts';

const EmbedDesk = fetched(() =>
  import('./briefing/EmbedDesk.tsx').then((module) => module.EmbedDesk),
);
const LinkedBriefing = fetched(() =>
  import('./briefing/LinkedBriefing.tsx').then((module) => module.LinkedBriefing),
);

type Loading =
  | { step: 'loading' }
  | ({ step: 'ready' } & Opened)
  | { step: 'failed'; error: unknown };

/**
 * Loads the atlas and opens the desk, or says what is wrong and how to go on.
 *
 * @param updates newer versions of the page; left out where there are none, as in development
 */
export function App({ updates }: { updates?: Updates }) {
  const [loading, setLoading] = useState<Loading>({ step: 'loading' });
  const load = useCallback(() => {
    setLoading({ step: 'loading' });
    openAtlas().then(
      (opened) => setLoading({ step: 'ready', ...opened }),
      (error: unknown) => setLoading({ step: 'failed', error }),
    );
  }, []);
  useEffect(load, [load]);
  const isLoading = loading.step === 'loading';
  const hasFailed = loading.step === 'failed';
  useEffect(() => {
    if (hasFailed) void updates?.start();
  }, [updates, hasFailed]);
  // The poster goes in the very frame in which the desk, or what is wrong, comes over it.
  useLayoutEffect(() => {
    if (!isLoading) document.getElementById('poster')?.remove();
  }, [isLoading]);
  if (loading.step === 'loading') {
    return (
      <p className="boot" role="status">
        {OPENING_WORDS[openingLanguage()].loading}
      </p>
    );
  }
  if (loading.step === 'failed') {
    // What this version cannot load a newer one perhaps can.
    const retry = () => (updates?.isReady() ? updates.reload() : load());
    return <LoadFailure error={loading.error} onRetry={retry} />;
  }
  return <Workspace {...loading} updates={updates} />;
}

interface WorkspaceProps extends Opened {
  updates: Updates | undefined;
}

function Workspace({ opening, isWhole, shelf, drafts, updates }: WorkspaceProps) {
  const { shipped, details } = useDetails(opening, isWhole);
  const layers = useStore(shelf, (state) => state.layers);
  const revision = useStore(drafts, (state) => state.revision);
  const isJoinable = details.step === 'there';
  const { atlas, problems } = useExtended(
    shipped,
    isJoinable ? layers : NO_LAYERS,
    isJoinable ? revision : NO_REVISION,
  );
  const latest = useRef(atlas);
  latest.current = atlas;
  const initial = useMemo(() => readerDefaults(opening), [opening]);
  const [unusable, setUnusable] = useState<string | null>(
    () => readAddress(initial, latest.current).unusable,
  );
  const [linkedHash, forgetHash] = useLinkedHash();
  const [isFrame] = useState(isEmbedded);
  // The state outlives every change of the atlas under it.
  const standing = useMemo(() => {
    const readAtlas = () => latest.current;
    const { state } = readAddress(initial, readAtlas());
    const store = createAtlasStore(readAtlas, initial, state);
    return { readAtlas, store, library: createLibrary(readAtlas, loadBriefings, keeping) };
  }, [initial]);
  const { store, library, readAtlas } = standing;
  const workspace = useMemo<AtlasWorkspace>(
    () => ({
      atlas,
      shipped,
      details,
      draftProblems: problems,
      store,
      selectors: createSelectors(atlas),
      library,
      shelf,
      drafts,
    }),
    [atlas, shipped, details, problems, store, library, shelf, drafts],
  );
  useWords(store, isJoinable);
  // Keeping files for offline waits until the page has had its own.
  const isComing = details.step === 'coming';
  useEffect(() => {
    if (!isComing) void updates?.start();
  }, [updates, isComing]);
  useEffect(() => followShelf(shelf, store), [shelf, store]);
  useLayoutEffect(() => store.actions.forgetLost(atlas), [store, atlas]);
  useEffect(
    () => followAddress(store, initial, readAtlas, setUnusable),
    [store, initial, readAtlas],
  );
  return (
    <WorkspaceContext value={workspace}>
      {isFrame ? (
        <Part>
          <EmbedDesk />
        </Part>
      ) : (
        <Desk />
      )}
      {linkedHash && (
        <Part onClose={forgetHash}>
          <LinkedBriefing hash={linkedHash} onDone={forgetHash} />
        </Part>
      )}
      {unusable && <AddressNotice parameter={unusable} onDismiss={() => setUnusable(null)} />}
      {updates && <UpdateNotice updates={updates} />}
    </WorkspaceContext>
  );
}

/** Fetch the words of the reader's language, and once the map stands those of the other as well. */
function useWords(store: AtlasStore, isOtherWanted: boolean) {
  const language = useStore(store, (state) => state.language);
  useEffect(() => {
    const wanted = isOtherWanted ? LANGUAGES : [language];
    // Where they cannot be had the page goes on in the words that it has.
    for (const one of wanted) loadMessages(one).catch(() => {});
  }, [language, isOtherWanted]);
}

const NO_LAYERS: readonly OwnLayer[] = [];

/** The atlas with the reader's own in it; joined again only when what joins has changed. */
function useExtended(shipped: Atlas, layers: readonly OwnLayer[], revision: Revision) {
  const joining = useRef<readonly OwnLayer[]>([]);
  const next = layers.filter(isJoining);
  const isSame =
    next.length === joining.current.length &&
    next.every((layer, index) => layer === joining.current[index]);
  if (!isSame) joining.current = next;
  const joined = joining.current;
  return useMemo(() => extendAtlas(shipped, joined, revision), [shipped, joined, revision]);
}

function AddressNotice({ parameter, onDismiss }: { parameter: string; onDismiss: () => void }) {
  const { trouble } = useMessages();
  return (
    <div className="notice" role="alert">
      <p>{trouble.address(parameter)}</p>
      <button type="button" className="button" onClick={onDismiss}>
        {trouble.dismiss}
      </button>
    </div>
  );
}
