import { lazy, useCallback, useEffect, useMemo, useState } from 'react';
import type { Atlas } from '../atlas/join.ts';
import { formatProblem } from '../atlas/problem.ts';
import type { Updates } from '../offline/updates.ts';
import { createLibrary } from '../store/briefings.ts';
import { createSelectors } from '../store/selectors.ts';
import { createAtlasStore } from '../store/store.ts';
import { type AtlasWorkspace, useMessages, WorkspaceContext } from './atlasContext.ts';
import { keeping } from './boot/keeping.ts';
import { LoadError, loadAtlas, loadBriefings } from './boot/loadAtlas.ts';
import { DICTIONARIES } from './dictionaries.ts';
import { followAddress, readAddress, readerDefaults } from './shell/address.ts';
import { Desk } from './shell/Desk.tsx';
import { isEmbedded } from './shell/embedded.ts';
import { Part } from './shell/Part.tsx';
import { UpdateNotice } from './shell/UpdateNotice.tsx';
import { useLinkedHash } from './shell/useLinkedHash.ts';

const EmbedDesk = lazy(() =>
  import('./briefing/EmbedDesk.tsx').then((module) => ({ default: module.EmbedDesk })),
);
const LinkedBriefing = lazy(() =>
  import('./briefing/LinkedBriefing.tsx').then((module) => ({ default: module.LinkedBriefing })),
);

type Loading =
  | { step: 'loading' }
  | { step: 'ready'; atlas: Atlas }
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
    loadAtlas().then(
      (atlas) => setLoading({ step: 'ready', atlas }),
      (error: unknown) => setLoading({ step: 'failed', error }),
    );
  }, []);
  useEffect(load, [load]);
  // Keeping files for offline waits until the page has had its own.
  const isLoading = loading.step === 'loading';
  useEffect(() => {
    if (!isLoading) void updates?.start();
  }, [updates, isLoading]);
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
  return <Workspace atlas={loading.atlas} updates={updates} />;
}

function Workspace({ atlas, updates }: { atlas: Atlas; updates: Updates | undefined }) {
  const initial = useMemo(() => readerDefaults(atlas), [atlas]);
  const [unusable, setUnusable] = useState<string | null>(
    () => readAddress(initial, atlas).unusable,
  );
  const [linkedHash, forgetHash] = useLinkedHash();
  const [isFrame] = useState(isEmbedded);
  const workspace = useMemo<AtlasWorkspace>(() => {
    const { state } = readAddress(initial, atlas);
    return {
      atlas,
      store: createAtlasStore(atlas, state),
      selectors: createSelectors(atlas),
      library: createLibrary(atlas, loadBriefings, keeping),
    };
  }, [atlas, initial]);
  useEffect(
    () => followAddress(workspace.store, initial, atlas, setUnusable),
    [workspace, initial, atlas],
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
        <Part>
          <LinkedBriefing hash={linkedHash} onDone={forgetHash} />
        </Part>
      )}
      {unusable && <AddressNotice parameter={unusable} onDismiss={() => setUnusable(null)} />}
      {updates && <UpdateNotice updates={updates} />}
    </WorkspaceContext>
  );
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
