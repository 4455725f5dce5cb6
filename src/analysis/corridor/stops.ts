import type { Atlas } from '../../atlas/join.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import type { CorridorLine } from './corridorLine.ts';
import { nearestOn } from './offset.ts';
import type { Track } from './track.ts';

/** A station of the line, or the seat of a prefecture that it passes. */
export interface CourseStop {
  name: Text;
  /** Adcode of the county of a station or of the prefecture of a seat; null outside Sichuan. */
  adcode: number | null;
  km: number;
}

/** Seats farther than this from a river or a drawn line are not on it. In km. */
const SEAT_NEAR = 20;

/** What a line stops at, in order. */
export function stopsOf(atlas: Atlas, line: CorridorLine, track: Track): readonly CourseStop[] {
  const project = line.kind === 'project' ? atlas.projects.get(line.id) : undefined;
  const stops =
    project?.place.type === 'line'
      ? project.place.stations.map(({ name, at, county }) => ({
          name,
          adcode: county ?? null,
          km: nearestOn(track, at).km,
        }))
      : atlas.prefectures.flatMap(({ shortName, adcode, seat }) => {
          const { km, distanceKm } = nearestOn(track, seat);
          return distanceKm <= SEAT_NEAR ? [{ name: shortName, adcode, km }] : [];
        });
  return stops.sort((a, b) => a.km - b.km);
}
