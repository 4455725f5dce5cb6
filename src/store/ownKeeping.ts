import type { OwnLayer } from '../own/layer.ts';

/**
 * Where the reader's own layers and drafts stay between visits: each layer by itself, so that two
 * windows do not undo each other's. The browser may refuse any of it.
 */
export interface OwnKeeping {
  readLayers(): Promise<{ layers: readonly unknown[]; tiles: unknown }>;
  /** By itself: a draft is small, and layers may hold a hundred thousand rows. */
  readRevision(): Promise<unknown>;
  writeLayer(layer: OwnLayer): Promise<void>;
  dropLayer(id: string): Promise<void>;
  /** In one step with reading it, so that no other window writes in between; so is the revision. */
  writeTiles(merge: (stored: unknown) => readonly unknown[]): Promise<void>;
  writeRevision(merge: (stored: unknown) => unknown): Promise<void>;
}

/** What went wrong with keeping: nothing could be read, or written, or there is no more room. */
export type KeepingTrouble = 'unread' | 'unkept' | 'full';

/** Browsers name a full store alike, whatever else they say. */
export function troubleOf(error: unknown): KeepingTrouble {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'unkept';
}
