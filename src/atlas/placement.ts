import { booleanPointInPolygon } from '@turf/turf';
import type { Geography } from './geography.ts';
import { SICHUAN } from './known.ts';
import type { Problem } from './problem.ts';
import type { Position } from './schema/fields.ts';
import type { AtlasRecords } from './schema/records.ts';

/**
 * Every point that is not where its record says: a site or station outside the county it names,
 * one inside Sichuan that names none, and rivers the geography does not know.
 */
export function findMisplaced(records: AtlasRecords, geography: Geography): Problem[] {
  const problems: Problem[] = [];
  const counties = new Set(
    geography.layers.counties.features.map(({ properties }) => properties.adcode),
  );
  const misplacementOf = (at: Position, county: number | undefined) =>
    county !== undefined && !counties.has(county)
      ? `names the county ${county}, which does not exist`
      : misplacement(at, county, geography);
  const rivers = new Set(geography.rivers.features.map((river) => river.properties.id));
  for (const { id, place } of records.infrastructure) {
    const report = (field: string, message: string) =>
      problems.push({ file: 'infrastructure', record: id, field, message });
    if (place.type === 'point') {
      const message = misplacementOf(place.at, place.county);
      if (message) report('place.at', message);
    }
    if (place.type !== 'line') continue;
    place.stations.forEach((station, index) => {
      const message = misplacementOf(station.at, station.county);
      if (message) report(`place.stations.${index}`, `${station.name.zh} ${message}`);
    });
    for (const river of place.rivers ?? []) {
      if (!rivers.has(river)) report('place.rivers', `there is no river "${river}"`);
    }
  }
  for (const division of records.divisions) {
    const shape = geography.shapeOf(division.adcode);
    const report = (field: string, message: string) =>
      problems.push({ file: 'divisions', record: String(division.adcode), field, message });
    if (!shape) report('adcode', 'has no polygon');
    else if (division.level !== 'province' && !booleanPointInPolygon(division.seat, shape)) {
      report('seat', 'lies outside its own polygon');
    }
  }
  return problems;
}

function misplacement(
  at: Position,
  county: number | undefined,
  geography: Geography,
): string | undefined {
  if (county === undefined) {
    const province = geography.shapeOf(SICHUAN);
    return province && booleanPointInPolygon(at, province)
      ? 'lies in Sichuan but names no county'
      : undefined;
  }
  const shape = geography.shapeOf(county);
  return shape && booleanPointInPolygon(at, shape)
    ? undefined
    : `lies outside the county ${county} that it names`;
}
