import type { Scene } from '../../atlas/schema/briefing.ts';

/** A briefing as it plays. */
export interface Player {
  scene: Scene;
  index: number;
  citation: string;
  isBlank: boolean;
  /** Whether the presenter has changed the map since the scene was set. */
  hasStrayed: boolean;
  go: (index: number) => void;
  toggleBlank: () => void;
  resume: () => void;
}
