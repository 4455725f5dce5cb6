import { Component, type ReactNode, Suspense } from 'react';

interface ChunkProps {
  children: ReactNode;
  /** Shown while the part loads. */
  fallback?: ReactNode;
  /** What to say when it cannot be loaded, with a way to try again. */
  failure?: (retry: () => void) => ReactNode;
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
    if (this.state.hasFailed) return failure?.(() => this.setState({ hasFailed: false })) ?? null;
    return <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
