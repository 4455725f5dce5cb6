import { useCallback, useEffect, useState } from 'react';
import { holdsBriefing } from '../../files/link.ts';

const linkedHash = () => (holdsBriefing(location.hash) ? location.hash : null);

/** The hash that holds a briefing, when the page is opened with one or later given one. */
export function useLinkedHash(): [string | null, () => void] {
  const [hash, setHash] = useState(linkedHash);
  useEffect(() => {
    const onHash = () => setHash((now) => linkedHash() ?? now);
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return [hash, useCallback(() => setHash(null), [])];
}
