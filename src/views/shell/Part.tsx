import type { ReactNode } from 'react';
import { Chunk } from '../../ui/Chunk.tsx';
import { useMessages } from '../atlasContext.ts';

interface PartProps {
  children: ReactNode;
  /** Shown while the part loads. */
  fallback?: ReactNode;
}

/** A part of the desk that loads when it is first opened. */
export function Part({ children, fallback }: PartProps) {
  return (
    <Chunk fallback={fallback} failure={<PartFailure />}>
      {children}
    </Chunk>
  );
}

/** The address holds the whole view, so that loading the page again loses nothing. */
function PartFailure() {
  const { trouble } = useMessages();
  return (
    <div className="part-failure" role="alert">
      <p>{trouble.part}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {trouble.reload}
      </button>
    </div>
  );
}
