import { useEffect, useState } from 'react';
import { useMessages, useShelf } from '../atlasContext.ts';

/** What is wrong with keeping, and what to do about it. */
export function KeepingTrouble() {
  const { own } = useMessages();
  const trouble = useShelf((shelf) => shelf.trouble);
  return (
    trouble && (
      <p className="doubt" role="alert">
        {own.keeping[trouble]}
      </p>
    )
  );
}

/** What the browser tells of its store: bytes, and whether it may clear it by itself. */
interface Store {
  usage: number | null;
  quota: number | null;
  isPersisted: boolean | null;
}

/** Where the layers are kept, how much room they take, and how to make the browser keep them. */
export function Kept() {
  const { own } = useMessages();
  const layers = useShelf((shelf) => shelf.layers);
  const trouble = useShelf((shelf) => shelf.trouble);
  const [store, setStore] = useState<Store | null>(null);
  const [answer, setAnswer] = useState<boolean | null>(null);
  // Asked again when the layers have changed.
  useEffect(() => {
    let isGone = false;
    readStore().then(
      (found) => !isGone && layers && setStore(found),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [layers]);
  if (trouble) return null;
  const { usage = null, quota = null, isPersisted = null } = store ?? {};
  const ask = async () => setAnswer(await navigator.storage.persist().catch(() => false));
  return (
    <p className="hint own-kept">
      {own.keeping.here}{' '}
      {usage !== null && quota !== null && own.keeping.used(bytes(usage), bytes(quota))}{' '}
      {isPersisted === false && answer === null && (
        <button type="button" className="link-button" onClick={() => void ask()}>
          {own.keeping.persist}
        </button>
      )}
      <span role="status">
        {answer !== null && (answer ? own.keeping.persisted : own.keeping.refused)}
      </span>
    </p>
  );
}

/** Browsers leave `navigator.storage` out of pages that are not served securely. */
async function readStore(): Promise<Store> {
  const storage = (navigator as { storage?: StorageManager }).storage;
  const estimate = await storage?.estimate?.();
  const isPersisted = await storage?.persisted?.();
  return {
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    isPersisted: storage?.persist ? (isPersisted ?? null) : null,
  };
}

/** `12 MB`, `1.5 GB`. */
function bytes(count: number): string {
  const megabytes = count / 2 ** 20;
  if (megabytes >= 1024) return `${(megabytes / 1024).toFixed(1)} GB`;
  return megabytes < 1 ? '< 1 MB' : `${Math.round(megabytes)} MB`;
}
