import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Atlas } from '../atlas/join.ts';
import { type AtlasSourceId, sourcesOf } from './sources.ts';

type Geometries = Readonly<Record<AtlasSourceId, FeatureCollection>>;

/**
 * A style that brings the geometry of an atlas along. A map that begins with it paints once; handed
 * over afterwards, every source would have it painted again.
 *
 * @param geometries what `sourcesOf` gave
 */
export function withGeometry(
  style: StyleSpecification,
  geometries: Geometries,
): StyleSpecification {
  const sources = Object.fromEntries(
    Object.entries(style.sources).map(([id, source]) => {
      const data = (geometries as Partial<Record<string, FeatureCollection>>)[id];
      return [id, data && source.type === 'geojson' ? { ...source, data } : source];
    }),
  );
  return { ...style, sources };
}

/** Keeps the geometry on the map that of the atlas: of a changed one it sends what has changed. */
export class AtlasSources {
  readonly #map: Pick<MapLibreMap, 'getSource'>;
  #sent: Geometries;

  /** @param begun what the map's style brought along */
  constructor(map: Pick<MapLibreMap, 'getSource'>, begun: Geometries) {
    this.#map = map;
    this.#sent = begun;
  }

  send(atlas: Atlas): void {
    const sources = sourcesOf(atlas);
    for (const id of Object.keys(sources) as AtlasSourceId[]) {
      const data = sources[id];
      if (!isSame(this.#sent[id], data)) this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    }
    this.#sent = sources;
  }
}

/** Boundaries keep their identity; what is made from records is small enough to be compared. */
function isSame(before: FeatureCollection, after: FeatureCollection): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
