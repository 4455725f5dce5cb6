import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** What the topology is cut from: a county of Sichuan, or a whole neighbouring province. */
export interface UnitProperties {
  readonly adcode: number;
  readonly parent: number;
  readonly home: boolean;
  /** The economic zone, null outside Sichuan. */
  readonly zone: string | null;
  readonly metro: boolean;
}
export type Unit = Feature<Polygon | MultiPolygon, UnitProperties>;
export type Units = FeatureCollection<Polygon | MultiPolygon, UnitProperties>;
