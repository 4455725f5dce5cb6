import type { Atlas } from '../../atlas/join.ts';
import type { Assignment, Division, Industry, Region } from '../../atlas/schema/records.ts';
import { type Area, type AreaLevel, areasAt } from '../areas.ts';
import { type Carried, carriedBy, sectorsOf } from '../carrying.ts';
import { jaccardDistances } from './jaccard.ts';
import { seriate } from './seriation.ts';

/**
 * `name` keeps the order of the documents for industries, and that of zones and division codes for
 * areas; `count` puts the most first; `similarity` puts alike beside alike.
 */
export type MatrixOrder = 'name' | 'count' | 'similarity';

export interface MatrixColumn {
  area: Area;
  /** Its economic zone: a zone is its own. */
  zone: Region | undefined;
  /** The prefecture of a county. */
  prefecture: Division | undefined;
  /** How many different industries, of whatever depth, it carries. */
  industries: number;
}

export interface MatrixRow {
  industry: Industry;
  root: Industry;
  /** 1 for a root, 2 for a sector, 3 for a segment. */
  level: number;
  /** The row it is unfolded from; null for a root. */
  parent: string | null;
  isFoldable: boolean;
  isUnfolded: boolean;
  /** One for each column; undefined where the area does not carry it. */
  cells: readonly (Carried | undefined)[];
  /** How many areas carry it. */
  areas: number;
}

export interface Matrix {
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
}

interface Column extends MatrixColumn {
  carried: ReadonlyMap<string, Carried>;
  sectors: ReadonlySet<string>;
}

/**
 * Industries × areas. Rows are the roots of the industry tree and what lies below unfolded rows; a
 * row stays below the row it belongs to whatever the order. Columns are ordered by all that areas
 * carry at the level of sectors, so that unfolding a row moves no column; areas that carry nothing
 * come last then.
 *
 * @param unfolded ids of the rows that show what lies below; of no effect below a folded row.
 */
export function matrixOf(
  atlas: Atlas,
  assignments: readonly Assignment[],
  level: AreaLevel,
  unfolded: ReadonlySet<string>,
  order: MatrixOrder,
): Matrix {
  const columns = inOrder(columnsOf(atlas, assignments, level), order, {
    countOf: ({ industries }) => industries,
    membersOf: ({ sectors }) => sectors,
  });
  const rowOf = (industry: Industry, root: Industry, depth: number): MatrixRow => {
    const cells = columns.map(({ carried }) => carried.get(industry.id));
    const isFoldable = atlas.industries.childrenOf(industry.id).length > 0;
    return {
      industry,
      root,
      level: depth,
      parent: industry.parent,
      isFoldable,
      isUnfolded: isFoldable && unfolded.has(industry.id),
      cells,
      areas: cells.reduce((total, cell) => total + (cell ? 1 : 0), 0),
    };
  };
  const rowsBelow = (parent: MatrixRow | null): MatrixRow[] => {
    const siblings = atlas.industries
      .childrenOf(parent?.industry.id ?? null)
      .map((industry) => rowOf(industry, parent?.root ?? industry, (parent?.level ?? 0) + 1));
    const ordered = inOrder(siblings, order, {
      countOf: ({ areas }) => areas,
      membersOf: ({ cells }) => cells.flatMap((cell, column) => (cell ? [column] : [])),
    });
    return ordered.flatMap((row) => (row.isUnfolded ? [row, ...rowsBelow(row)] : [row]));
  };
  return { rows: rowsBelow(null), columns };
}

/** The areas with what they carry, by zone and then by code. */
function columnsOf(
  atlas: Atlas,
  assignments: readonly Assignment[],
  level: AreaLevel,
): readonly Column[] {
  const byDivision = assignmentsByDivision(assignments);
  const columns = areasAt(atlas, level).map((area): Column => {
    const near = new Set([...area.inside].flatMap((adcode) => byDivision.get(adcode) ?? []));
    const own = [...near];
    const carried = carriedBy(atlas, area, own);
    const { ref } = area;
    const division = ref.kind === 'division' ? atlas.divisions.get(ref.adcode) : undefined;
    return {
      area,
      zone: ref.kind === 'region' ? atlas.regions.get(ref.id) : atlas.zoneOf(ref.adcode),
      prefecture:
        division?.level === 'county' ? atlas.divisions.get(division.parent ?? 0) : undefined,
      industries: new Set(own.map(({ industry }) => industry)).size,
      carried,
      sectors: new Set(sectorsOf(atlas, own).keys()),
    };
  });
  return atlas.zones
    .flatMap((zone) => columns.filter((column) => column.zone === zone))
    .concat(columns.filter(({ zone }) => zone === undefined));
}

/** So that an area looks through its own assignments alone: 183 counties would read all of them. */
function assignmentsByDivision(
  assignments: readonly Assignment[],
): ReadonlyMap<number, readonly Assignment[]> {
  const byDivision = new Map<number, Assignment[]>();
  for (const assignment of assignments) {
    const { adcode, county } = assignment;
    for (const division of county === undefined ? [adcode] : [adcode, county]) {
      const own = byDivision.get(division);
      if (own) own.push(assignment);
      else byDivision.set(division, [assignment]);
    }
  }
  return byDivision;
}

interface Measures<Item> {
  countOf: (item: Item) => number;
  /** What two items are held to share. */
  membersOf: (item: Item) => Iterable<string | number>;
}

function inOrder<Item>(
  items: readonly Item[],
  order: MatrixOrder,
  { countOf, membersOf }: Measures<Item>,
): readonly Item[] {
  if (order === 'name') return items;
  if (order === 'count') return items.toSorted((a, b) => countOf(b) - countOf(a));
  const filled = items.filter((item) => countOf(item) > 0);
  const along = seriate(filled.length, jaccardDistances(filled.map(membersOf))).flatMap((index) =>
    filled.slice(index, index + 1),
  );
  const sum = (some: readonly Item[]) => some.reduce((total, item) => total + countOf(item), 0);
  const half = Math.floor(along.length / 2);
  // Either end may come first: the fuller half does, where reading begins.
  const isFullerLate = sum(along.slice(along.length - half)) > sum(along.slice(0, half));
  const alike = isFullerLate ? along.toReversed() : along;
  return [...alike, ...items.filter((item) => countOf(item) === 0)];
}
