import { useState, useSyncExternalStore } from 'react';
import type { Updates } from '../../offline/updates.ts';
import { useAtlasState, useMessages } from '../atlasContext.ts';

/** Offers a newer version once it lies ready, never while a briefing plays. */
export function UpdateNotice({ updates }: { updates: Updates }) {
  const { offline } = useMessages();
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady);
  const isPlaying = useAtlasState((state) => state.playing !== null);
  const [isPutOff, setPutOff] = useState(false);
  // The empty region is there from the start: screen readers tell what comes into one they know.
  return (
    <div role="status">
      {isReady && !isPlaying && !isPutOff && (
        <div className="notice update-notice">
          <p>
            <strong>{offline.ready}</strong>
            <span className="hint">{offline.help}</span>
          </p>
          <button type="button" className="button" onClick={updates.reload}>
            {offline.reload}
          </button>
          <button type="button" className="link-button" onClick={() => setPutOff(true)}>
            {offline.later}
          </button>
        </div>
      )}
    </div>
  );
}
