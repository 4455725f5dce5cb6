import { Component, type ReactNode, Suspense } from 'react';

interface ChunkProps {
  children: ReactNode;
  /** Shown while the part loads. */
  fallback?: ReactNode;
  /** Said in its place when it cannot be loaded. */
  failure: ReactNode;
}

/**
 * A part of the interface that is loaded when first needed. When that fails the rest of the page
 * stays as it is.
 */
export class Chunk extends Component<ChunkProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { children, fallback = null, failure } = this.props;
    if (this.state.hasFailed) return failure;
    return <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
