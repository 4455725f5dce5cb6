import { type ReactNode, useEffect } from 'react';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { PartFailure } from './PartFailure.tsx';

interface WithDetailsProps {
  children: ReactNode;
  /** Shown until the details are there. */
  fallback: ReactNode;
  onClose: (() => void) | undefined;
}

/**
 * What shows details of the records, or makes something of them. Before these are there nothing of
 * it is drawn, so that no blank is taken for what the atlas says.
 */
export function WithDetails({ children, fallback, onClose }: WithDetailsProps) {
  const { trouble } = useMessages();
  const { step, ask } = useWorkspace().details;
  const isMissing = step !== 'there';
  useEffect(() => {
    if (isMissing) ask();
  }, [isMissing, ask]);
  if (step === 'failed') return <PartFailure trouble={trouble} onRetry={ask} onClose={onClose} />;
  return isMissing ? fallback : children;
}
