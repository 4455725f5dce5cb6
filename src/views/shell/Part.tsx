import type { ReactNode } from 'react';
import { Chunk } from '../../ui/Chunk.tsx';
import { useMessages } from '../atlasContext.ts';
import { PartFailure } from './PartFailure.tsx';
import { WithDetails } from './WithDetails.tsx';

interface PartProps {
  children: ReactNode;
  /** Shown while the part loads. */
  fallback?: ReactNode;
  /** Puts away what lies over the desk; given for such parts alone. */
  onClose?: (() => void) | undefined;
  /** False for what shows nothing of the records but names: it need not wait for their details. */
  needsDetails?: boolean;
}

/** A part of the desk that loads when it is first opened. */
export function Part({ children, fallback, onClose, needsDetails = true }: PartProps) {
  const { trouble } = useMessages();
  const place = fallback ?? <Coming isOver={onClose !== undefined} />;
  return (
    <Chunk
      fallback={place}
      failure={(retry) => <PartFailure trouble={trouble} onRetry={retry} onClose={onClose} />}
    >
      {needsDetails ? (
        <WithDetails fallback={place} onClose={onClose}>
          {children}
        </WithDetails>
      ) : (
        children
      )}
    </Chunk>
  );
}

/** Told only to who waits long enough to wonder. */
export function Coming({ isOver = false }: { isOver?: boolean }) {
  const { trouble } = useMessages();
  return (
    <p className={`part-coming ${isOver ? 'is-over' : ''}`} role="status">
      {trouble.coming}
    </p>
  );
}
