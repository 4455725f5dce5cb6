import { sizeAt } from '../layers/layer.ts';
import {
  CLUSTER_COUNT,
  CLUSTER_REACH,
  CLUSTERED_TO,
  clusterRadius,
  POINT_GROWTH,
  RING,
} from '../layers/points.ts';
import { litPointsOf } from '../points/litPoints.ts';
import { type MapPoints, type MapView, PLAIN_RADIUS } from '../view.ts';
import { isNear, type Plot } from './plot.ts';

type Spot = readonly [x: number, y: number];

/** A point of the reader's own, in pixels. */
export interface DrawnPoint {
  key: string;
  at: Spot;
  radius: number;
  color: string;
  isHollow: boolean;
}

/** Points near each other as one circle with their number. */
export interface DrawnCluster {
  at: Spot;
  radius: number;
  count: number;
  /** Size of its number. */
  textSize: number;
}

export interface DrawnPoints {
  points: readonly DrawnPoint[];
  clusters: readonly DrawnCluster[];
  /** Rings around selected points, with their points. */
  selected: readonly (DrawnPoint & { ring: number })[];
}

/** More circles than this make a file that no program opens gladly; then they become clusters. */
const MOST_CIRCLES = 4000;

/** The reader's points as they lie on a still picture, clustered where the live map clusters. */
export function drawPoints(view: MapView, plot: Plot): DrawnPoints {
  const grown = sizeAt(plot.zoom, POINT_GROWTH) * view.scale;
  const seen = view.points.map((layer) => ({
    isClustered: layer.isClustered && plot.zoom < CLUSTERED_TO + 1,
    points: pointsOf(layer, plot, grown),
  }));
  const count = seen.reduce((sum, { points }) => sum + points.length, 0);
  const isTogether = (isClustered: boolean) => isClustered || count > MOST_CIRCLES;
  const alone = seen.flatMap(({ isClustered, points }) => (isTogether(isClustered) ? [] : points));
  const near = seen.flatMap(({ isClustered, points }) => (isTogether(isClustered) ? points : []));
  const { clusters, left } = clustered(near, CLUSTER_REACH * view.scale);
  return {
    points: [...alone, ...left],
    clusters: clusters.map(({ at, count: held }) => ({
      at,
      count: held,
      radius: clusterRadius(held) * view.scale,
      textSize: CLUSTER_COUNT * view.scale,
    })),
    selected: litPointsOf({ ...view, lit: [] }).flatMap(({ key, at, fill, radius }) => {
      const spot = plot.place(at);
      if (!isNear(spot, plot)) return [];
      const drawn = { key, at: spot, radius: radius * grown, color: fill, isHollow: false };
      return [{ ...drawn, ring: radius * grown + RING.gap * view.scale }];
    }),
  };
}

function pointsOf({ id, data, colors }: MapPoints, plot: Plot, grown: number): DrawnPoint[] {
  return data.features.flatMap(({ geometry, properties }) => {
    const at = plot.place(geometry.coordinates);
    if (!isNear(at, plot)) return [];
    const { line, color, radius = PLAIN_RADIUS, hollow = false } = properties;
    return [
      {
        key: `${id} ${line}`,
        at,
        radius: radius * grown,
        color: colors[color] ?? '#000000',
        isHollow: hollow,
      },
    ];
  });
}

/**
 * Points by the squares of a grid, each square's at their middle; squares whose middles come too
 * close join the fuller one. What stays alone stays a point.
 */
function clustered(points: readonly DrawnPoint[], reach: number) {
  const cells = new Map<string, DrawnPoint[]>();
  for (const point of points) {
    const [x, y] = point.at;
    const key = `${Math.floor(x / reach)} ${Math.floor(y / reach)}`;
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  const groups: { at: Spot; points: DrawnPoint[] }[] = [];
  const fullest = [...cells.values()].sort((a, b) => b.length - a.length);
  for (const cell of fullest) {
    const [x, y] = middleOf(cell);
    const close = groups.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < reach * 0.75);
    if (close) close.points.push(...cell);
    else groups.push({ at: [x, y], points: [...cell] });
  }
  return {
    clusters: groups.flatMap(({ at, points: held }) =>
      held.length > 1 ? [{ at, count: held.length }] : [],
    ),
    left: groups.flatMap(({ points: held }) => (held.length > 1 ? [] : held)),
  };
}

function middleOf(points: readonly DrawnPoint[]): Spot {
  const sum = points.reduce<Spot>(([x, y], { at }) => [x + at[0], y + at[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
