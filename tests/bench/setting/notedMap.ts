import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';

export * from 'maplibre-gl';

/** MapLibre's own map, which makes itself known to the bench. */
class NotedMap extends MapLibreMap {
  constructor(options: MapOptions) {
    super(options);
    window.bench.map = this;
  }
}

export { NotedMap as Map };
