import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Atlas } from '../atlas/join.ts';
import { formatProblem } from '../atlas/problem.ts';
import { createLibrary } from '../store/briefings.ts';
import { createSelectors } from '../store/selectors.ts';
import { createAtlasStore } from '../store/store.ts';
import { type AtlasWorkspace, useMessages, WorkspaceContext } from './atlasContext.ts';
import { keeping } from './boot/keeping.ts';
import { LoadError, loadAtlas, loadBriefings } from './boot/loadAtlas.ts';
import { DICTIONARIES } from './dictionaries.ts';
import { followAddress, readAddress, readerDefaults } from './shell/address.ts';
import { Desk } from './shell/Desk.tsx';

type Loading =
  | { step: 'loading' }
  | { step: 'ready'; atlas: Atlas }
  | { step: 'failed'; error: unknown };

/** Loads the atlas and opens the desk, or says what is wrong and how to go on. */
export function App() {
  const [loading, setLoading] = useState<Loading>({ step: 'loading' });
  const load = useCallback(() => {
    setLoading({ step: 'loading' });
    loadAtlas().then(
      (atlas) => setLoading({ step: 'ready', atlas }),
      (error: unknown) => setLoading({ step: 'failed', error }),
    );
  }, []);
  useEffect(load, [load]);
  const messages = DICTIONARIES[navigator.language.startsWith('zh') ? 'zh' : 'en'];
  if (loading.step === 'loading') {
    return (
      <p className="boot" role="status">
        {messages.map.loading}
      </p>
    );
  }
  if (loading.step === 'failed') return <LoadFailure error={loading.error} onRetry={load} />;
  return <Workspace atlas={loading.atlas} />;
}

function Workspace({ atlas }: { atlas: Atlas }) {
  const initial = useMemo(() => readerDefaults(atlas), [atlas]);
  const [unusable, setUnusable] = useState<string | null>(
    () => readAddress(initial, atlas).unusable,
  );
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
      <Desk />
      {unusable && <AddressNotice parameter={unusable} onDismiss={() => setUnusable(null)} />}
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
