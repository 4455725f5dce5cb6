import type { Project } from '../../atlas/projects.ts';
import type { Category, Commitment, Evidence } from '../../atlas/schema/vocabulary.ts';
import type { Choropleth } from '../choropleth.ts';
import type { Palette } from '../palette.ts';
import type { MapTarget, MapView, PointClass, PointsKey } from '../view.ts';

/** How a row's sample is drawn, with the very colours of the map. */
export type Swatch =
  | { kind: 'fill'; color: string; hatch?: string; stipple?: string }
  | { kind: 'petal'; color: string; index: number; total: number }
  | { kind: 'dot'; color: string }
  /** A point of the reader's own; without a size its inside is empty. Radius in the sample's pixels. */
  | { kind: 'point'; color: string; edge: string; radius: number; isHollow?: true }
  | { kind: 'cluster'; color: string; ink: string }
  | { kind: 'bars'; color: string; filled: number }
  | { kind: 'broken-ring'; color: string }
  | { kind: 'badge'; category: Category; color: string }
  | { kind: 'area'; color: string }
  | { kind: 'line'; color: string; course: 'built' | 'planned' | 'schematic' }
  | { kind: 'outline'; color: string }
  | { kind: 'band'; color: string };

/** What a row says; the interface finds the words. */
export type LegendLabel =
  | { kind: 'industry'; id: string }
  | { kind: 'evidence'; evidence: Evidence; places: number }
  /** A null bound is open: the lowest class has no `from`, the highest no `to`. Alone, it has both. */
  | { kind: 'class'; from: number | null; to: number | null }
  | { kind: 'region'; id: string }
  | { kind: 'category'; category: Category; count: number }
  | { kind: 'countyDot' }
  | { kind: 'commitment'; commitment: Commitment; places: number }
  | { kind: 'noData' }
  | { kind: 'approximate' }
  | { kind: 'corridor' }
  | { kind: 'course'; course: 'built' | 'planned' | 'schematic' }
  | { kind: 'points'; of: PointClass }
  /** A sample of size; a null value stands for what has no number in the column. */
  | { kind: 'pointSize'; column: string; unit: string; value: number | null; count: number }
  | { kind: 'pointCluster' }
  | { kind: 'tiles'; name: string };

export interface LegendRow {
  key: string;
  swatch: Swatch;
  label: LegendLabel;
  /** What lights up on the map when the row is pointed at. */
  targets: readonly MapTarget[];
}

export interface LegendSection {
  kind:
    | 'corridor'
    | 'rosette'
    | 'zones'
    | 'industry'
    | 'indicator'
    | 'projects'
    | 'lines'
    | 'regions'
    | 'points'
    | 'clusters'
    | 'tiles';
  /** The reader's layer that the section is of; sections of the atlas's own have none. */
  layer?: { id: string; name: string; count: number; colorBy: PointsKey['colorBy'] };
  rows: readonly LegendRow[];
}

/** Tells a section from every other of a legend. */
export function keyOfSection({ kind, layer }: LegendSection): string {
  return layer ? `${kind} ${layer.id}` : kind;
}

/** What a legend is made from: the view as the layers see it, and the facts behind it. */
export interface LegendContext {
  view: MapView;
  palette: Palette;
  /** The projects on the map. */
  projects: readonly Project[];
  /** The classes on show, with the value of each prefecture. */
  choropleth: { scale: Choropleth; values: ReadonlyMap<number, { value: number }> } | null;
  /** Ids of the economic zones. */
  zones: readonly string[];
}

/** The legend of one subject; without rows when it is not on the map. */
export type Legend = (context: LegendContext) => LegendSection;
