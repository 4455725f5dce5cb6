import type { Geometry } from 'geojson';
import type { Atlas } from '../atlas/join.ts';
import type { Project } from '../atlas/projects.ts';
import type { Assignment } from '../atlas/schema/records.ts';

/**
 * An assignment as a point: the seat of its county, or of its prefecture where no county is known.
 * It tells the place that carries the industry, not a site.
 */
export function pointOfAssignment(atlas: Atlas, assignment: Assignment): Geometry | null {
  const division = atlas.divisions.get(assignment.county ?? assignment.adcode);
  return division ? { type: 'Point', coordinates: division.seat } : null;
}

/** A project's own point or line; an area as the union of its divisions. */
export function geometryOfProject(atlas: Atlas, { geometry, place }: Project): Geometry {
  return geometry ?? atlas.geography.unionOf(place.type === 'area' ? place.members : []);
}

/** The polygon of a division. */
export function polygonOfDivision(atlas: Atlas, adcode: number): Geometry | null {
  return atlas.geography.shapeOf(adcode)?.geometry ?? null;
}
