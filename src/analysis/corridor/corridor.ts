import type { Project } from '../../atlas/projects.ts';
import type { Assignment, Industry } from '../../atlas/schema/records.ts';
import { EVIDENCES, type Evidence } from '../../atlas/schema/vocabulary.ts';
import type { Course } from './course.ts';
import type { Ground } from './ground.ts';
import { nearestOn, nearestTo, type Offset } from './offset.ts';

/** A project within reach: a site or a line. */
export interface NearProject extends Offset {
  project: Project;
  /** The side that a site lies on, looking from the start; null for a line. */
  side: 'left' | 'right' | null;
}

/** One root of the industry tree as it is carried within reach. */
export interface Made {
  root: Industry;
  assignments: readonly Assignment[];
  /** The strongest among them. */
  evidence: Evidence;
}

/** A prefecture that the corridor touches, and what is made within reach there. */
export interface ReachedPrefecture extends Offset {
  adcode: number;
  /** Whether the line itself runs through it; otherwise only the band does. */
  isCrossed: boolean;
  /** Assignments whose county is within reach. */
  byCounty: readonly Assignment[];
  /** Assignments of the prefecture as a whole: where in it is not known. */
  byPrefecture: readonly Assignment[];
  /** Both kinds by root, in the order of the industry tree. */
  made: readonly Made[];
}

/** What lies within reach of a line. */
export interface Corridor {
  course: Course;
  reachKm: number;
  /** Adcodes of the counties within reach, crossed or not. */
  counties: ReadonlySet<number>;
  /** Those crossed first, in order; then those only touched, in order. */
  prefectures: readonly ReachedPrefecture[];
  /** Sites and lines in order of their nearest point; the line itself is left out. */
  projects: readonly NearProject[];
  /** Projects that are whole divisions, at least one of them within reach. */
  areas: readonly Project[];
}

/** How every county and every line and site lies to a course: what no reach or filter changes. */
export interface Surroundings {
  counties: ReadonlyMap<number, Offset>;
  projects: ReadonlyMap<string, NearProject>;
}

/** Measure everything that a corridor along this course could hold. */
export function surroundingsOf(ground: Ground, course: Course): Surroundings {
  const { track, pieces } = course;
  const counties = new Map<number, Offset>();
  for (const { county, fromKm } of pieces) {
    if (county !== null && !counties.has(county)) {
      counties.set(county, { km: fromKm, distanceKm: 0 });
    }
  }
  for (const { adcode, plane } of ground.counties) {
    const offset = counties.has(adcode) ? null : nearestTo(track, plane);
    if (offset) counties.set(adcode, offset);
  }
  const projects = new Map<string, NearProject>();
  for (const project of ground.atlas.projects.values()) {
    const { id, geometry } = project;
    if (course.line.kind === 'project' && course.line.id === id) continue;
    const edges = ground.courses.get(id);
    if (geometry?.type === 'Point') {
      projects.set(id, { project, ...nearestOn(track, geometry.coordinates) });
    } else if (edges) {
      const offset = nearestTo(track, edges);
      if (offset) projects.set(id, { project, side: null, ...offset });
    }
  }
  return { counties, projects };
}

/**
 * What lies within reach of a course. A county is within reach when any of it is, a prefecture when
 * any of its counties is; an assignment goes by its county, or by its prefecture when it names none.
 *
 * @param reachKm half-width in km
 * @param assignments and projects those that pass the reader's filters
 */
export function corridorOf(
  ground: Ground,
  course: Course,
  surroundings: Surroundings,
  reachKm: number,
  assignments: readonly Assignment[],
  projects: readonly Project[],
): Corridor {
  const counties = new Set(
    [...surroundings.counties].flatMap(([adcode, { distanceKm }]) =>
      distanceKm <= reachKm ? [adcode] : [],
    ),
  );
  return {
    course,
    reachKm,
    counties,
    prefectures: prefecturesOf(ground, course, surroundings, counties, assignments),
    projects: projects
      .flatMap(({ id }) => surroundings.projects.get(id) ?? [])
      .filter(({ distanceKm }) => distanceKm <= reachKm)
      .sort((a, b) => a.km - b.km || a.distanceKm - b.distanceKm),
    areas: projects.filter(
      ({ place, touches }) =>
        place.type === 'area' && [...touches].some((adcode) => counties.has(adcode)),
    ),
  };
}

function prefecturesOf(
  ground: Ground,
  { stretches }: Course,
  surroundings: Surroundings,
  counties: ReadonlySet<number>,
  assignments: readonly Assignment[],
): ReachedPrefecture[] {
  const crossed = new Set(stretches.map(({ adcode }) => adcode));
  return ground.atlas.prefectures
    .flatMap(({ adcode }): ReachedPrefecture[] => {
      const offsets = ground.atlas
        .countiesOf(adcode)
        .flatMap((county) =>
          counties.has(county.adcode) ? (surroundings.counties.get(county.adcode) ?? []) : [],
        )
        .sort((a, b) => a.distanceKm - b.distanceKm || a.km - b.km);
      const [nearest] = offsets;
      if (!nearest) return [];
      const own = assignments.filter((assignment) => assignment.adcode === adcode);
      const byCounty = own.filter(({ county }) => county !== undefined && counties.has(county));
      const byPrefecture = own.filter(({ county }) => county === undefined);
      const isCrossed = crossed.has(adcode);
      const made = madeOf(ground, [...byCounty, ...byPrefecture]);
      return [{ adcode, isCrossed, ...nearest, byCounty, byPrefecture, made }];
    })
    .sort((a, b) => Number(b.isCrossed) - Number(a.isCrossed) || a.km - b.km);
}

function madeOf({ atlas }: Ground, assignments: readonly Assignment[]): Made[] {
  return atlas.industries.roots.flatMap((root) => {
    const own = assignments.filter(
      ({ industry }) => atlas.industries.rootOf(industry)?.id === root.id,
    );
    const evidence = EVIDENCES.find((one) => own.some((assignment) => assignment.evidence === one));
    return evidence ? [{ root, assignments: own, evidence }] : [];
  });
}
