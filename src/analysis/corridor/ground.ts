import type { Position } from 'geojson';
import type { Shape } from '../../atlas/geography.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Project } from '../../atlas/projects.ts';
import { type Extent, extentOf, toPlane } from './plane.ts';

/** Edges of a line or an outline, in degrees or on the plane. */
export interface Edges {
  /** x, y of both ends, one edge after the other. */
  points: Float64Array;
  extent: Extent;
  /** Runs of edges with their extents, so that most edges need no look. Bounds index `points`. */
  runs: readonly { from: number; to: number; extent: Extent }[];
}

/** A county or neighbouring province as a line meets it. */
export interface GroundShape {
  adcode: number;
  shape: Shape;
  /** Its outline in degrees, for cutting lines where they cross it. */
  degrees: Edges;
  /** Its outline in km on the plane, for distances. */
  plane: Edges;
}

/** What lines are laid over: made once from an atlas. */
export interface Ground {
  atlas: Atlas;
  counties: readonly GroundShape[];
  neighbours: readonly GroundShape[];
  /** Courses of the line projects on the plane. */
  courses: ReadonlyMap<string, Edges>;
}

/** Lay out the counties, neighbours and lines of an atlas for measuring. */
export function groundOf(atlas: Atlas): Ground {
  const { counties, neighbours } = atlas.geography.layers;
  return {
    atlas,
    counties: counties.features.flatMap(groundShape),
    neighbours: neighbours.features.flatMap(groundShape),
    courses: new Map(
      [...atlas.projects.values()].flatMap((project) => {
        const positions = courseOfProject(project);
        return positions ? [[project.id, edgesOf([positions.map(toPlane)])] as const] : [];
      }),
    ),
  };
}

function courseOfProject({ geometry }: Project): readonly Position[] | null {
  return geometry?.type === 'LineString' ? densify(geometry.coordinates) : null;
}

function groundShape(shape: Shape): GroundShape[] {
  const { geometry, properties } = shape;
  if (properties.adcode === undefined) return [];
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return [
    {
      adcode: properties.adcode,
      shape,
      degrees: edgesOf(rings),
      plane: edgesOf(rings.map((ring) => ring.map(toPlane))),
    },
  ];
}

/** Edges to a run: few enough to be passed over together, many enough to be worth it. */
const RUN = 12;

function edgesOf(chains: readonly (readonly Position[])[]): Edges {
  const count = chains.reduce((sum, chain) => sum + Math.max(0, chain.length - 1), 0);
  const points = new Float64Array(4 * count);
  let next = 0;
  for (const chain of chains) {
    for (let index = 1; index < chain.length; index += 1) {
      const [before, here] = [chain[index - 1] as Position, chain[index] as Position];
      points[next] = before[0] as number;
      points[next + 1] = before[1] as number;
      points[next + 2] = here[0] as number;
      points[next + 3] = here[1] as number;
      next += 4;
    }
  }
  const runs = Array.from({ length: Math.ceil(count / RUN) }, (_, index) => {
    const from = 4 * RUN * index;
    const to = Math.min(points.length, from + 4 * RUN);
    return { from, to, extent: extentOf(points.subarray(from, to)) };
  });
  return { points, extent: extentOf(points), runs };
}

/** Longest step of a line in degrees, about 20 km: shorter ones bend with the earth. */
const LONGEST_STEP = 0.2;

/**
 * Cut the legs of a line into short steps that run straight in longitude and latitude, as borders
 * do: so a long leg is measured, buffered and drawn as the same course.
 */
export function densify(positions: readonly Position[]): Position[] {
  const [first] = positions;
  if (!first) return [];
  const rest = positions.slice(1).flatMap(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = positions[index] ?? [];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / LONGEST_STEP));
    return Array.from({ length: steps }, (_, step): Position => {
      const share = (step + 1) / steps;
      return share === 1 ? [x, y] : [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });
  return [first, ...rest];
}
