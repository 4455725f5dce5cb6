import { Component, type ReactNode, Suspense } from 'react';
import { forgetFailures } from './fetched.ts';

interface ChunkProps {
  children: ReactNode;
  /** Shown while the part loads. */
  fallback?: ReactNode;
  /** Said in its place when it cannot be loaded, with a way to try again. */
  failure: (retry: () => void) => ReactNode;
}

/**
 * A part of the interface that is loaded when first needed. When that fails the rest of the page
 * stays as it is, and the part is tried again when the reader says so or opens it anew.
 */
export class Chunk extends Component<ChunkProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  constructor(props: ChunkProps) {
    super(props);
    // What failed the last time it was opened is asked for again.
    forgetFailures();
  }

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  retry = () => {
    forgetFailures();
    this.setState({ hasFailed: false });
  };

  override render() {
    const { children, fallback = null, failure } = this.props;
    if (this.state.hasFailed) return failure(this.retry);
    return <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
