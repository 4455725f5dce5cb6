import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { SourceId } from '../sources.ts';
import type { MapPoints, MapView } from '../view.ts';
import { litPointsOf, litSource } from './litPoints.ts';

/** The part of MapLibre that points travel through. */
type Target = Pick<MapLibreMap, 'getSource'>;

/**
 * Hands the reader's points to the map: each time the whole of a source, and only when the points
 * in it have changed, since a hundred thousand of them take a while to be sorted into tiles.
 */
export class PointSources {
  readonly #map: Target;
  readonly #sent = new Map<SourceId, readonly MapPoints['data'][]>();
  #lit = '';

  constructor(map: Target) {
    this.#map = map;
  }

  show(view: MapView): void {
    this.#send(
      'own-points',
      view.points.filter(({ isClustered }) => isClustered),
    );
    this.#send(
      'own-points-single',
      view.points.filter(({ isClustered }) => !isClustered),
    );
    this.#light(view);
  }

  #send(source: SourceId, layers: readonly MapPoints[]): void {
    const before = this.#sent.get(source) ?? [];
    const after = layers.map(({ data }) => data);
    const isSame = after.length === before.length && after.every((one, at) => one === before[at]);
    if (isSame) return;
    const [only, ...others] = after;
    this.#source(source)?.setData(
      only && others.length === 0
        ? only
        : { type: 'FeatureCollection', features: after.flatMap(({ features }) => features) },
    );
    this.#sent.set(source, after);
  }

  #light(view: MapView): void {
    const lit = litPointsOf(view);
    const drawn = JSON.stringify(lit);
    if (drawn === this.#lit || (this.#lit === '' && lit.length === 0)) return;
    this.#source('own-lit')?.setData(litSource(lit));
    this.#lit = drawn;
  }

  #source(id: SourceId): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(id);
  }
}
