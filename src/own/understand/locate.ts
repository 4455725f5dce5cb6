import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { IntakeContext } from '../intake.ts';

/** Cells of the grid to a degree: some 5 km, so that most cells lie within one county. */
const FINENESS = 20;

/** A county as its edges, each from south to north, in bands of latitude one cell high. */
interface County {
  adcode: number;
  bands: ReadonlyMap<number, Float64Array>;
}

type Cell = number | readonly County[];

/**
 * Finds the county of a point. Cells of a grid that no border crosses are answered at once; in the
 * others the rings are tested exactly, a million points in well under a second.
 *
 * A point on the border of two counties lies in exactly one of them: edges are half-open to the
 * north, and both counties compute an edge of theirs from the same end. What lies on the outer
 * border may be in or out.
 *
 * @param counties polygons that do not overlap, with their adcode; one without is left out
 * @returns longitude, latitude (degrees, WGS 84) → adcode of the county, 0 outside
 */
export function countyLocator(
  counties: IntakeContext['counties'],
): (longitude: number, latitude: number) => number {
  const all = counties.features.flatMap(({ geometry, properties }) => {
    const { adcode } = properties;
    return adcode === undefined ? [] : [{ adcode, rings: ringsOf(geometry) }];
  });
  const grid = gridOf(all.flatMap(({ rings }) => rings));
  const crossed = new Map<number, County[]>();
  const known = all.map(({ adcode, rings }) => {
    const county: County = { adcode, bands: bandsOf(rings, grid) };
    for (const cell of cellsUnder(rings, grid)) {
      const there = crossed.get(cell) ?? [];
      if (there.length === 0) crossed.set(cell, there);
      there.push(county);
    }
    return county;
  });
  const cells: Cell[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const y = grid.south + (row + 0.5) / FINENESS;
    // No border lies between two cells beside each other that none crosses.
    let before: Cell | undefined;
    for (let column = 0; column < grid.columns; column += 1) {
      const x = grid.west + (column + 0.5) / FINENESS;
      const candidates = crossed.get(row * grid.columns + column);
      if (candidates) before = candidates;
      else if (typeof before !== 'number')
        before = known.find((county) => holds(county, grid, x, y))?.adcode ?? 0;
      cells.push(before);
    }
  }
  return (longitude, latitude) => {
    const column = Math.floor((longitude - grid.west) * FINENESS);
    const row = Math.floor((latitude - grid.south) * FINENESS);
    // A longitude that is not a number is within nothing.
    if (!(column >= 0 && column < grid.columns && row >= 0 && row < grid.rows)) return 0;
    const cell = cells[row * grid.columns + column] ?? 0;
    if (typeof cell === 'number') return cell;
    for (const county of cell) if (holds(county, grid, longitude, latitude)) return county.adcode;
    return 0;
  };
}

interface Grid {
  west: number;
  south: number;
  columns: number;
  rows: number;
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** A grid around all rings, on whole cells. */
function gridOf(rings: readonly Position[][]): Grid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x = 0, y = 0] of ring) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
  if (west > east) return { west: 0, south: 0, columns: 0, rows: 0 };
  const [left, bottom] = [Math.floor(west) - 1, Math.floor(south) - 1];
  return {
    west: left,
    south: bottom,
    columns: Math.ceil((east - left + 1) * FINENESS),
    rows: Math.ceil((north - bottom + 1) * FINENESS),
  };
}

/** The edges of rings, each with its southern end first, as four numbers. Level ones cross nothing. */
function* edgesOf(rings: readonly Position[][]) {
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const at of ring) {
      const [ax = 0, ay = 0] = before ?? at;
      const [bx = 0, by = 0] = at;
      yield (ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay]) as [number, number, number, number];
      before = at;
    }
  }
}

function bandsOf(rings: readonly Position[][], grid: Grid): Map<number, Float64Array> {
  const bands = new Map<number, number[]>();
  for (const edge of edgesOf(rings)) {
    const [, south, , north] = edge;
    if (south === north) continue;
    for (let band = rowOf(south, grid); band <= rowOf(north, grid); band += 1) {
      const edges = bands.get(band);
      if (edges) edges.push(...edge);
      else bands.set(band, [...edge]);
    }
  }
  return new Map([...bands].map(([band, edges]) => [band, Float64Array.from(edges)]));
}

/** The cells that an edge goes through or may: its box, cut into pieces no longer than a cell. */
function cellsUnder(rings: readonly Position[][], grid: Grid): Set<number> {
  const cells = new Set<number>();
  for (const [ax, ay, bx, by] of edgesOf(rings)) {
    const pieces = Math.ceil(Math.max(Math.abs(bx - ax), by - ay) * FINENESS) || 1;
    for (let piece = 0; piece < pieces; piece += 1) {
      const [x, toX] = [piece, piece + 1].map((part) => ax + ((bx - ax) * part) / pieces);
      const [y, toY] = [piece, piece + 1].map((part) => ay + ((by - ay) * part) / pieces);
      const [left, right] = [Math.min(x ?? 0, toX ?? 0), Math.max(x ?? 0, toX ?? 0)];
      for (let row = rowOf(y ?? 0, grid); row <= rowOf(toY ?? 0, grid); row += 1)
        for (let column = columnOf(left, grid); column <= columnOf(right, grid); column += 1)
          cells.add(row * grid.columns + column);
    }
  }
  return cells;
}

const rowOf = (y: number, grid: Grid) => Math.floor((y - grid.south) * FINENESS);
const columnOf = (x: number, grid: Grid) => Math.floor((x - grid.west) * FINENESS);

/** Whether an odd number of edges lies to the west (Shimrat, 1962). */
function holds({ bands }: County, grid: Grid, x: number, y: number): boolean {
  const edges = bands.get(rowOf(y, grid));
  if (!edges) return false;
  let isInside = false;
  for (let edge = 0; edge < edges.length; edge += 4) {
    const south = edges[edge + 1] as number;
    const north = edges[edge + 3] as number;
    if (y < south || y >= north) continue;
    const west = edges[edge] as number;
    const crossing = west + (((edges[edge + 2] as number) - west) * (y - south)) / (north - south);
    if (crossing <= x) isInside = !isInside;
  }
  return isInside;
}
