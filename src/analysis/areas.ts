import type { Atlas } from '../atlas/join.ts';
import type { Text } from '../atlas/schema/fields.ts';
import type { Assignment } from '../atlas/schema/records.ts';

/** A division or a region, by what identifies it. */
export type AreaRef = { kind: 'division'; adcode: number } | { kind: 'region'; id: string };

/** A division or region that questions are asked of. */
export interface Area {
  ref: AreaRef;
  /** Its adcode or region id, as one word. */
  key: string;
  name: Text;
  shortName: Text;
  /** Adcodes of the division itself or of the region's members, and of all inside them. */
  inside: ReadonlySet<number>;
}

/** What the areas of a table are: zones tile the province, and so do prefectures and counties. */
export type AreaLevel = 'zone' | 'prefecture' | 'county';

export function keyOfArea(ref: AreaRef): string {
  return ref.kind === 'division' ? String(ref.adcode) : ref.id;
}

export function sameArea(a: AreaRef, b: AreaRef): boolean {
  return a.kind === b.kind && keyOfArea(a) === keyOfArea(b);
}

/** The area of a reference; undefined for what the atlas does not have, or has as context only. */
export function areaOf(atlas: Atlas, ref: AreaRef): Area | undefined {
  if (ref.kind === 'region') {
    const region = atlas.regions.get(ref.id);
    return region && { ref, key: ref.id, ...namesOf(region), inside: atlas.divisionsIn(ref.id) };
  }
  const division = atlas.divisions.get(ref.adcode);
  if (!division || division.level === 'province') return undefined;
  const counties = atlas.countiesOf(ref.adcode).map(({ adcode }) => adcode);
  return {
    ref,
    key: String(ref.adcode),
    ...namesOf(division),
    inside: new Set([ref.adcode, ...counties]),
  };
}

/** The areas of a level, in the order of the atlas. */
export function areasAt(atlas: Atlas, level: AreaLevel): readonly Area[] {
  const refs: readonly AreaRef[] =
    level === 'zone'
      ? atlas.zones.map(({ id }) => ({ kind: 'region', id }))
      : atlas.prefectures.flatMap(({ adcode }) =>
          (level === 'prefecture' ? [{ adcode }] : atlas.countiesOf(adcode)).map((division) => ({
            kind: 'division' as const,
            adcode: division.adcode,
          })),
        );
  return refs.flatMap((ref) => areaOf(atlas, ref) ?? []);
}

/**
 * Those of the assignments that lie in the area. One that names no county lies in its prefecture
 * alone: it is not spread over the prefecture's counties.
 */
export function assignmentsIn(
  area: Area,
  assignments: readonly Assignment[],
): readonly Assignment[] {
  return assignments.filter(
    ({ adcode, county }) =>
      area.inside.has(adcode) || (county !== undefined && area.inside.has(county)),
  );
}

function namesOf({ name, shortName }: { name: Text; shortName: Text }) {
  return { name, shortName };
}
