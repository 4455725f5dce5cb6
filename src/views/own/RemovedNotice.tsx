import { useState } from 'react';
import { useMessages, useShelf } from '../atlasContext.ts';
import { useOwnDeeds } from './ownDeeds.ts';

/** Offers what was taken away last. The region is there from the start, so that it is read out. */
export function RemovedNotice() {
  const { own } = useMessages();
  const removed = useShelf((shelf) => shelf.removed);
  const { bringBack } = useOwnDeeds();
  const [back, setBack] = useState('');
  const name = removed && ('layer' in removed ? removed.layer : removed.tile).name;
  return (
    <div role="status" className="own-removed">
      {name !== null && (
        <p>
          <span>{own.undo.removed(name)}</span>{' '}
          <button
            type="button"
            className="button"
            onClick={() => {
              bringBack();
              setBack(name);
            }}
          >
            {own.undo.bringBack}
          </button>
        </p>
      )}
      {name === null && back !== '' && (
        <span className="visually-hidden">{own.undo.broughtBack(back)}</span>
      )}
    </div>
  );
}
