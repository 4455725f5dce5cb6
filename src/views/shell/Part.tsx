import type { ReactNode } from 'react';
import { Chunk } from '../../ui/Chunk.tsx';
import { useMessages } from '../atlasContext.ts';
import { PartFailure } from './PartFailure.tsx';

interface PartProps {
  children: ReactNode;
  /** Shown while the part loads. */
  fallback?: ReactNode;
  /** Puts away what lies over the desk; given for such parts alone. */
  onClose?: () => void;
}

/** A part of the desk that loads when it is first opened. */
export function Part({ children, fallback, onClose }: PartProps) {
  const messages = useMessages();
  return (
    <Chunk
      fallback={fallback}
      failure={(retry) => <PartFailure messages={messages} onRetry={retry} onClose={onClose} />}
    >
      {children}
    </Chunk>
  );
}
