import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../atlas/join.ts';
import { type AtlasSourceId, sourcesOf } from './sources.ts';

/** Hands the geometry of an atlas to the map, and of a changed atlas what has changed in it. */
export class AtlasSources {
  readonly #map: Pick<MapLibreMap, 'getSource'>;
  #sent: Partial<Record<AtlasSourceId, FeatureCollection>> = {};

  constructor(map: Pick<MapLibreMap, 'getSource'>) {
    this.#map = map;
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
function isSame(before: FeatureCollection | undefined, after: FeatureCollection): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
