import type { Evidence } from '../atlas/schema/vocabulary.ts';
import { mix } from './color.ts';
import { PALETTES, type Palette } from './palette.ts';
import type { SourceId } from './sources.ts';
import type { MapTarget, MapView } from './view.ts';

/** Feature state of one feature. All of it is stated each time, so that nothing lingers. */
export interface FeatureState {
  fill?: string;
  hatched?: boolean;
  stippled?: boolean;
  selected?: boolean;
  lit?: boolean;
}

export type FeatureStates = Map<SourceId, Map<string | number, FeatureState>>;

/**
 * How sure the placing is, as a colour: the document's own word in full, a public source lighter,
 * our own inference palest and hatched, and what the reader brought between them, stippled.
 */
export function certaintyColor(color: string, evidence: Evidence, palette: Palette): string {
  const share = { document: 1, public: 0.48, inferred: 0.12, own: 0.3 }[evidence];
  return mix(color, palette.land, share);
}

/** The feature states of a view, by source and feature. Features without one are not listed. */
export function statesOf(view: MapView): FeatureStates {
  const palette = PALETTES[view.theme];
  const states: FeatureStates = new Map();
  const add = (source: SourceId, feature: string | number, state: FeatureState) => {
    const ofSource = states.get(source) ?? new Map<string | number, FeatureState>();
    ofSource.set(feature, { ...ofSource.get(feature), ...state });
    states.set(source, ofSource);
  };
  const { subject } = view;
  if (subject.kind === 'industry') {
    for (const [adcode, evidence] of subject.prefectures) {
      add('prefectures', adcode, {
        fill: certaintyColor(subject.color, evidence, palette),
        hatched: evidence === 'inferred',
        stippled: evidence === 'own',
      });
    }
  }
  if (subject.kind === 'indicator') {
    const source = subject.level === 'county' ? 'counties' : 'prefectures';
    for (const [adcode, fill] of subject.fills) {
      // Hatched as well as coloured: no figure must never pass for a small one.
      add(source, adcode, { fill, hatched: fill === palette.missing });
    }
  }
  for (const target of view.selected) {
    for (const [source, feature] of featuresOf(target)) add(source, feature, { selected: true });
  }
  for (const target of view.lit) {
    for (const [source, feature] of featuresOf(target)) add(source, feature, { lit: true });
  }
  return states;
}

/** The features that stand for a target; the others of the list do not exist and stay silent. */
function featuresOf(target: MapTarget): [SourceId, string | number][] {
  // Points are lit by a ring of their own, since a source of clusters keeps no states.
  if (target.kind === 'point') return [];
  if (target.kind === 'region') return [['regions', target.id]];
  if (target.kind === 'project') {
    return [
      ['project-points', target.id],
      ['project-lines', target.id],
      ['project-areas', target.id],
    ];
  }
  return [[target.adcode % 100 === 0 ? 'prefectures' : 'counties', target.adcode]];
}
