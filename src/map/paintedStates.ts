import type { Map as MapLibreMap } from 'maplibre-gl';
import { SOURCE_KEYS, type SourceId } from './sources.ts';
import type { FeatureState, FeatureStates } from './states.ts';

/** Brings the map's feature states to those of a view, touching only what differs. */
export class PaintedStates {
  readonly #map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>;
  #states: FeatureStates = new Map();

  constructor(map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>) {
    this.#map = map;
  }

  apply(next: FeatureStates): void {
    for (const source of Object.keys(SOURCE_KEYS) as SourceId[]) {
      const before = this.#states.get(source);
      const after = next.get(source);
      for (const id of before?.keys() ?? []) {
        if (!after?.has(id)) this.#map.removeFeatureState({ source, id });
      }
      for (const [id, state] of after ?? []) {
        const known = before?.get(id);
        if (known && sameState(known, state)) continue;
        if (known) this.#map.removeFeatureState({ source, id });
        this.#map.setFeatureState({ source, id }, state);
      }
    }
    this.#states = next;
  }

  /** The map has lost all of its states. */
  forget(): void {
    this.#states = new Map();
  }
}

function sameState(a: FeatureState, b: FeatureState): boolean {
  return (
    a.fill === b.fill &&
    a.hatched === b.hatched &&
    a.stippled === b.stippled &&
    a.selected === b.selected &&
    a.lit === b.lit
  );
}
