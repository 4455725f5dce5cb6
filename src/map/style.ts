import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { CLUSTER_REACH, CLUSTERED_TO } from './layers/points.ts';
import { PAINTERS } from './painters.ts';
import { PALETTES } from './palette.ts';
import { SOURCE_KEYS } from './sources.ts';
import type { MapView } from './view.ts';

/**
 * The whole map as a function of what it is asked to show.
 *
 * Layer ids and their order are the same for every view: only paint, layout and filters differ, so
 * that two styles can be told apart property by property. Sources are declared empty; their geometry
 * is put in once, where the map begins. No `glyphs`: text is drawn from local fonts.
 */
export function styleOf(view: MapView): StyleSpecification {
  const palette = PALETTES[view.theme];
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(SOURCE_KEYS).map(([id, promoteId]) => [
        id,
        { ...emptySource(promoteId), ...(id === 'own-points' ? CLUSTERED : {}) },
      ]),
    ),
    layers: PAINTERS.flatMap((paint) => paint(view, palette)),
  };
}

/** Points near each other become one circle, until the map is close enough to tell them apart. */
const CLUSTERED = {
  cluster: true,
  clusterRadius: CLUSTER_REACH,
  clusterMaxZoom: CLUSTERED_TO,
} as const satisfies Partial<GeoJSONSourceSpecification>;

function emptySource(promoteId: string | null): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    ...(promoteId === null ? {} : { promoteId }),
  };
}
