import { startTransition, useCallback, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../atlas/join.ts';
import type { Details } from '../atlasContext.ts';
import { loadDetails } from './loadAtlas.ts';

/**
 * The shipped atlas: the one the desk opened with until the details are asked for and there.
 *
 * @param opening without its details, unless `isWhole`
 */
export function useDetails(opening: Atlas, isWhole: boolean): { shipped: Atlas; details: Details } {
  const [standing, setStanding] = useState({ shipped: opening, isWhole });
  const [hasFailed, setFailed] = useState(false);
  const isAsked = useRef(isWhole);
  const ask = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    setFailed(false);
    loadDetails(opening).then(
      // All of the desk is drawn anew: what the reader does meanwhile comes first.
      (shipped) => startTransition(() => setStanding({ shipped, isWhole: true })),
      () => {
        isAsked.current = false;
        setFailed(true);
      },
    );
  }, [opening]);
  const step = standing.isWhole ? 'there' : hasFailed ? 'failed' : 'coming';
  const details = useMemo<Details>(() => ({ step, ask }), [step, ask]);
  return { shipped: standing.shipped, details };
}
