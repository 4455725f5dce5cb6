import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../atlas/join.ts';
import { formatProblem } from '../atlas/problem.ts';
import type { Updates } from '../offline/updates.ts';
import { isEmpty, NO_REVISION, type Revision } from '../own/draft/revision.ts';
import { extendAtlas } from '../own/extend/extendAtlas.ts';
import type { OwnLayer } from '../own/layer.ts';
import { createLibrary } from '../store/briefings.ts';
import { createDrafts, type Drafts } from '../store/drafts.ts';
import { createOwnShelf, followShelf, type OwnShelf } from '../store/ownShelf.ts';
import { createSelectors } from '../store/selectors.ts';
import { createAtlasStore } from '../store/store.ts';
import { fetched } from '../ui/fetched.ts';
import { type AtlasWorkspace, useMessages, WorkspaceContext } from './atlasContext.ts';
import { keeping } from './boot/keeping.ts';
import { LoadError, loadBriefings, loadCore, loadDetails } from './boot/loadAtlas.ts';
import { ownKeeping } from './boot/ownKeeping.ts';
import { useDetails } from './boot/useDetails.ts';
import { DICTIONARIES } from './dictionaries.ts';
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

/** What the desk opens with. */
interface Opened {
  opening: Atlas;
  /** Whether its details are in it. */
  isWhole: boolean;
  shelf: OwnShelf;
  drafts: Drafts;
}

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
  // Keeping files for offline waits until the page has had its own.
  const isLoading = loading.step === 'loading';
  useEffect(() => {
    if (!isLoading) void updates?.start();
  }, [updates, isLoading]);
  // The poster goes in the very frame in which the desk, or what is wrong, comes over it.
  useLayoutEffect(() => {
    if (!isLoading) document.getElementById('poster')?.remove();
  }, [isLoading]);
  const messages = DICTIONARIES[navigator.language.startsWith('zh') ? 'zh' : 'en'];
  if (loading.step === 'loading') {
    return (
      <p className="boot" role="status">
        {messages.map.loading}
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

/**
 * The atlas without its details, which come once the map stands. They are waited for where the first
 * sight needs them: what the reader keeps joins whole records, and a frame shows a scene's words.
 */
async function openAtlas(): Promise<Opened> {
  const [core, own] = await Promise.all([loadCore(), openShelf()]);
  const isWhole = isEmbedded() || joinsAnything(own);
  return { opening: isWhole ? await loadDetails(core) : core, isWhole, ...own };
}

function joinsAnything({ shelf, drafts }: Pick<Opened, 'shelf' | 'drafts'>): boolean {
  return shelf.getState().layers.some(isJoining) || !isEmpty(drafts.getState().revision);
}

/** Points are drawn as they are; every other layer is joined to the records. */
function isJoining({ kind }: OwnLayer): boolean {
  return kind !== 'points';
}

/**
 * How long the atlas waits for what is kept, in milliseconds: a browser's store can hang, and then
 * what it holds comes in whenever it answers.
 */
const LONGEST_WAIT = 4_000;

/** What the reader keeps in this browser; where it cannot be read, an empty shelf that says so. */
async function openShelf() {
  const shelf = createOwnShelf(ownKeeping);
  const drafts = createDrafts(ownKeeping);
  const read = Promise.all([shelf.actions.load(), drafts.actions.load()]);
  await Promise.race([read, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  return { shelf, drafts };
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

function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { trouble } = DICTIONARIES[navigator.language.startsWith('zh') ? 'zh' : 'en'];
  const problems = error instanceof LoadError ? error.problems : [];
  return (
    <main className="boot boot-failed" role="alert">
      <h1>{trouble.data}</h1>
      <p>
        {problems.length > 0 ? trouble.damaged(problems.length) : trouble.dataHelp}{' '}
        {error instanceof LoadError ? <code>{error.file}</code> : String(error)}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, 20).map((problem) => (
            <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={onRetry}>
        {trouble.retry}
      </button>
    </main>
  );
}
