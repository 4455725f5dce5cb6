import { pointToLineDistance } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { distanceKm } from '../pipeline/distance.ts';
import { isWithin, RIVER_FRAME } from '../pipeline/frame.ts';
import type { NamedRiver } from '../pipeline/river-table.ts';
import type { River } from '../pipeline/rivers.ts';
import { type Problem, RIVERS_FILE } from './problem.ts';

/** A river may pass an anchor of the table at this distance (km). */
const ANCHOR_KM = 15;
/** A mouth may miss its trunk, which is thinned too, by this much (km). */
const MOUTH_KM = 1;

const problem = (record: string, field: string, message: string): Problem => ({
  file: RIVERS_FILE,
  record,
  field,
  message,
});

const linesOf = ({ geometry }: River): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;

/** Every corner finite and inside the frame. */
export function checkRiverFrame(rivers: readonly River[]): Problem[] {
  return rivers.flatMap((river) => {
    const outside = linesOf(river)
      .flat()
      .find((point) => !isWithin(point, RIVER_FRAME));
    if (!outside) return [];
    return [
      problem(
        river.properties.id,
        'geometry',
        `${outside.join(', ')} is outside the frame or no number`,
      ),
    ];
  });
}

/** Every river of the table once, as one line. */
export function checkRiverNames(rivers: readonly River[], table: readonly NamedRiver[]): Problem[] {
  const problems: Problem[] = [];
  for (const { id } of table) {
    const found = rivers.filter(({ properties }) => properties.id === id);
    if (found.length !== 1)
      problems.push(problem(id, 'id', `stands ${found.length} times, should stand once`));
    if (found.some(({ geometry }) => geometry.type !== 'LineString')) {
      problems.push(problem(id, 'geometry', 'is in several pieces, should be one line'));
    }
  }
  for (const { properties } of rivers) {
    if (properties.name && !table.some(({ id }) => id === properties.id)) {
      problems.push(problem(properties.id, 'name', 'is not in the table of rivers'));
    }
  }
  return problems;
}

const lineOf = (coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });

/** Distance in km from a point to the nearest corner of a line, and which corner that is. */
function nearestCorner(point: Position, line: readonly Position[]): { km: number; index: number } {
  let best = { km: Number.POSITIVE_INFINITY, index: -1 };
  line.forEach((corner, index) => {
    const km = distanceKm(point, corner);
    if (km < best.km) best = { km, index };
  });
  return best;
}

/** Every named river passes its anchors in order, head first, and ends in its trunk. */
export function checkRiverOrder(rivers: readonly River[], table: readonly NamedRiver[]): Problem[] {
  const lines = new Map(rivers.map((river) => [river.properties.id, linesOf(river)[0] ?? []]));
  return table.flatMap(({ id, anchors, into }) => {
    const line = lines.get(id);
    if (!line) return [];
    const problems: Problem[] = [];
    const passed = anchors.map((anchor) => nearestCorner(anchor, line));
    passed.forEach(({ km, index }, stop) => {
      const before = passed[stop - 1];
      const where = (anchors[stop] ?? []).join(', ');
      if (km > ANCHOR_KM)
        problems.push(problem(id, 'geometry', `passes ${where} at ${km.toFixed(0)} km`));
      else if (before && before.index >= index) {
        problems.push(
          problem(id, 'geometry', `comes to ${where} too early: it must run downstream`),
        );
      }
    });
    const trunk = into === null ? undefined : lines.get(into);
    const miss =
      trunk && pointToLineDistance(line.at(-1) ?? [], lineOf(trunk), { units: 'kilometers' });
    if (miss !== undefined && !(miss <= MOUTH_KM)) {
      problems.push(problem(id, 'geometry', `ends ${miss.toFixed(1)} km from "${into}"`));
    }
    return problems;
  });
}
