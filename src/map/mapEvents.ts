import type { Position } from '../atlas/schema/fields.ts';
import type { Box } from './frame.ts';
import type { Camera, MapTarget } from './view.ts';

/** What the map tells its owner. Screen points are in CSS pixels from the map's top left. */
export interface MapEvents {
  /** The pointer is over these targets, topmost first; none when it leaves. */
  pointed(targets: readonly MapTarget[], at: { x: number; y: number } | null): void;
  picked(targets: readonly MapTarget[], at: { x: number; y: number }): void;
  /** A corner of a line was set, in degrees; only while a line is being drawn. */
  cornered(at: Position): void;
  /** The line being drawn was ended with a double click. */
  drawn(): void;
  /** The camera came to rest after the reader moved it. */
  moved(camera: Camera): void;
  /** The map came to rest, whoever moved it, with this box in sight between the panels. */
  rested?(box: Box): void;
  /** Geometry and first style are painted. */
  ready(): void;
  /** The map cannot be drawn: its worker or its style did not load. */
  failed(): void;
  /** The graphics context was lost, or came back. */
  contextChanged(isLost: boolean): void;
  /** The reader's tiles of this id could not be read, or now could. */
  tilesFailed?(id: string, hasFailed: boolean): void;
}

/** Space the panels cover, in CSS pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What a map needs to be made a picture of. */
export interface Portrait {
  /** Device pixels per CSS pixel of the picture. */
  pixelRatio: number;
  /** The most device pixels a side may have; MapLibre draws coarser beyond them. */
  mostPixels: number;
}
