import { LIMITS } from '../../own/rawTable.ts';
import { useMessages, useNumber } from '../atlasContext.ts';
import { byteSize } from './byteSize.ts';
import type { Failure } from './importState.ts';

/** What is wrong with a file, and what to do. */
export function FailureNote({ failure, onAgain }: { failure: Failure; onAgain: () => void }) {
  const { intake: words } = useMessages();
  const number = useNumber();
  const { reason } = failure;
  const limits: Partial<Record<Failure['reason'], string>> = {
    'too-large': byteSize(LIMITS.bytes, number),
    'unpacks-too-large': byteSize(LIMITS.unpacked, number),
    'too-many-rows': number(LIMITS.rows),
    'too-many-columns': number(LIMITS.columns),
  };
  // Sizes and numbers stand in the words already; what else is known helps whoever made the file.
  const detail = 'detail' in failure && !(reason in limits) ? failure.detail : '';
  return (
    <div className="import-failure" role="alert">
      <p>
        {words.failure[reason](limits[reason] ?? '')}
        {detail && <span className="hint">{words.detail(detail)}</span>}
      </p>
      {reason === 'stopped' && (
        <button type="button" className="button" onClick={onAgain}>
          {words.again}
        </button>
      )}
    </div>
  );
}
