import type { Feature, FeatureCollection } from 'geojson';
import type { Atlas } from './join.ts';
import type { Text } from './schema/fields.ts';
import type { AtlasRecords } from './schema/records.ts';

/** What the file says of itself. */
export interface PublishedMeta {
  title: Text;
  version: string;
  /** Day the data was last changed, `YYYY-MM-DD`. */
  generated: string;
  datum: 'WGS84';
  licence: Text;
  notice: Text;
}

/**
 * `dist/atlas.json`: the open dataset. Its shape is a promise to people outside; extra optional
 * fields may be added, none may change or go.
 */
export function publishAtlas(atlas: Atlas, records: AtlasRecords, meta: PublishedMeta) {
  return {
    meta,
    documents: records.documents,
    clauses: records.clauses,
    divisions: records.divisions,
    regions: records.regions,
    industries: records.industries,
    assignments: records.assignments,
    infrastructure: infrastructureOf(atlas),
    indicators: [...atlas.indicators.values()].map(({ id, name, unit, definition }) => ({
      id,
      name,
      unit,
      definition,
      values: records['indicator-values']
        .filter(({ indicator }) => indicator === id)
        .map(({ adcode, year, value, source }) => ({ adcode, year, value, source })),
    })),
    targets: records.targets,
    sources: records.sources,
  };
}

function infrastructureOf(atlas: Atlas): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [...atlas.projects.values()].map(
      ({ place, geometry, touches: _, ...properties }): Feature => ({
        type: 'Feature',
        id: properties.id,
        properties: {
          ...properties,
          ...(place.type === 'area' ? { members: place.members } : {}),
          ...(place.type === 'line' ? { stations: place.stations, outward: place.outward } : {}),
          ...(place.type === 'point' ? { county: place.county } : {}),
        },
        geometry: geometry ?? atlas.geography.unionOf(place.type === 'area' ? place.members : []),
      }),
    ),
  };
}
