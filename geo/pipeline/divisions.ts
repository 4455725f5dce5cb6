import type { Position } from 'geojson';
import { areaKm2, roundArea } from './area.ts';
import type { Boundaries, SourceDivision } from './boundaries.ts';
import { SICHUAN } from './frame.ts';
import type { DivisionName, Text } from './names.ts';
import { mendedSeat } from './seats.ts';

export type Level = 'province' | 'prefecture' | 'county';

/** A line of `data/divisions.ndjson`. */
export interface DivisionRecord {
  /** GB/T 2260. */
  readonly adcode: number;
  readonly level: Level;
  readonly name: Text;
  readonly shortName: Text;
  /** Null for provinces. */
  readonly parent: number | null;
  /** The seat of its government, WGS84 degrees. */
  readonly seat: Position;
  /** Geodesic, measured from the source's polygons, with water. */
  readonly areaKm2: number;
}

function levelOf(adcode: number): Level {
  if (adcode % 10000 === 0) return 'province';
  return adcode % 100 === 0 ? 'prefecture' : 'county';
}

/** Sichuan, its prefectures, its counties, the neighbours. */
function order(record: DivisionRecord): number {
  if (record.adcode === SICHUAN) return 0;
  return { prefecture: 1, county: 2, province: 3 }[record.level];
}

const round5 = (value: number): number => Math.round(value * 1e5) / 1e5;

function toRecord(
  source: SourceDivision,
  names: ReadonlyMap<number, DivisionName>,
  area: number,
): DivisionRecord {
  const name = names.get(source.adcode);
  if (!name)
    throw new Error(`geo/sources/division-names.ndjson has no ${source.adcode} ${source.name}.`);
  if (name.name.zh !== source.name) {
    throw new Error(
      `${source.adcode} is ${source.name} in the boundary source and ${name.name.zh} in geo/sources/division-names.ndjson.`,
    );
  }
  const level = levelOf(source.adcode);
  const [lon = Number.NaN, lat = Number.NaN] = mendedSeat(source);
  return {
    adcode: source.adcode,
    level,
    name: name.name,
    shortName: name.shortName,
    parent: level === 'province' ? null : source.parent,
    seat: [round5(lon), round5(lat)],
    areaKm2: roundArea(area),
  };
}

/** Neighbours are cut off at the frame, so theirs is summed from the source's uncut counties. */
function neighbourAreas({ counties }: Boundaries): ReadonlyMap<number, number> {
  const areas = new Map<number, number>();
  for (const { geometry, properties } of counties) {
    const { province } = properties;
    areas.set(province, (areas.get(province) ?? 0) + areaKm2(geometry));
  }
  return areas;
}

/**
 * The records of the divisions.
 * @param areas km² by adcode, measured before simplification
 * @throws when the table of names and the boundary source disagree
 */
export function divisionRecords(
  boundaries: Boundaries,
  names: ReadonlyMap<number, DivisionName>,
  areas: ReadonlyMap<number, number>,
): DivisionRecord[] {
  const uncut = neighbourAreas(boundaries);
  return boundaries.divisions
    .map((source) => {
      const home = source.province === SICHUAN;
      const area = (home ? areas : uncut).get(source.adcode) ?? Number.NaN;
      return toRecord(source, names, area);
    })
    .sort((a, b) => order(a) - order(b) || a.adcode - b.adcode);
}
