import { describe, expect, it } from 'vitest';
import { areasAt } from '../../../src/analysis/areas.ts';
import { carriedBy } from '../../../src/analysis/carrying.ts';
import { type MatrixOrder, matrixOf } from '../../../src/analysis/matrix/matrix.ts';
import { worldAtlas } from '../../atlas/world.ts';
import { atlas } from '../../views/realAtlas.ts';

const ORDERS: readonly MatrixOrder[] = ['name', 'count', 'similarity'];
const LEVELS = ['zone', 'prefecture', 'county'] as const;
const everything = new Set(atlas.industries.all.map(({ id }) => id));

const matrix = (
  level: (typeof LEVELS)[number],
  order: MatrixOrder,
  unfolded: ReadonlySet<string> = new Set(),
) => matrixOf(atlas, atlas.assignments, level, unfolded, order);

const idsOf = ({ rows }: ReturnType<typeof matrix>) => rows.map(({ industry }) => industry.id);
const keysOf = ({ columns }: ReturnType<typeof matrix>) => columns.map(({ area }) => area.key);

describe('a small matrix', () => {
  const world = worldAtlas();
  const of = (unfolded: string[], level: (typeof LEVELS)[number] = 'prefecture') =>
    matrixOf(world, world.assignments, level, new Set(unfolded), 'name');

  it('has roots as rows, areas as columns, and what an area carries where they cross', () => {
    const { rows, columns } = of([]);
    expect(columns.map(({ area, industries }) => [area.key, industries])).toEqual([
      ['510100', 2],
      ['510700', 1],
    ]);
    const seen = rows.map(({ industry, areas, cells }) => [
      industry.id,
      areas,
      ...cells.map((cell) => cell && `${cell.evidence} ${cell.commitment} ${cell.industries}`),
    ]);
    expect(seen).toEqual([
      ['equipment', 1, 'document existing 2', undefined],
      ['electronics', 0, undefined, undefined],
      ['farming', 1, undefined, 'inferred exploring 1'],
    ]);
  });

  it('unfolds a row into those below it, and nothing below a folded one', () => {
    const { rows } = of(['equipment', 'farming']);
    expect(
      rows.map(({ industry, level, parent, isFoldable, isUnfolded }) => [
        industry.id,
        level,
        parent,
        isFoldable,
        isUnfolded,
      ]),
    ).toEqual([
      ['equipment', 1, null, true, true],
      ['turbines', 2, 'equipment', true, false],
      ['rail-cars', 2, 'equipment', false, false],
      ['electronics', 1, null, false, false],
      ['farming', 1, null, false, false],
    ]);
    expect(of(['turbines']).rows).toHaveLength(3);
    expect(of(['equipment', 'turbines']).rows[2]?.root.id).toBe('equipment');
  });

  it('knows the zone of each column, and the prefecture of a county', () => {
    const { columns } = of([], 'county');
    expect(
      columns.map(({ area, zone, prefecture }) => [area.key, zone?.id, prefecture?.adcode]),
    ).toEqual([
      ['510104', 'west', 510100],
      ['510105', 'west', 510100],
      ['510703', 'east', 510700],
      ['510704', 'east', 510700],
    ]);
    expect(of([], 'zone').columns.map(({ zone }) => zone?.id)).toEqual(['west', 'east']);
  });
});

describe('the matrix of the atlas', () => {
  it.each(LEVELS)('crosses what each %s carries', (level) => {
    const { rows, columns } = matrix(level, 'name', everything);
    expect(rows).toHaveLength(atlas.industries.all.length);
    expect(columns).toHaveLength(areasAt(atlas, level).length);
    for (const [index, { area }] of columns.entries()) {
      const carried = carriedBy(atlas, area, atlas.assignments);
      const wrong = rows.filter(({ industry, cells }) => {
        const [own, expected] = [cells[index], carried.get(industry.id)];
        const all = new Set(own?.assignments);
        return !(
          own?.evidence === expected?.evidence &&
          own?.commitment === expected?.commitment &&
          own?.industries === expected?.industries &&
          all.size === (expected?.assignments.length ?? 0) &&
          (expected?.assignments ?? []).every((assignment) => all.has(assignment))
        );
      });
      expect(wrong, area.name.zh).toEqual([]);
    }
  });

  it.each(LEVELS)('has the same rows and columns in every order, by %s', (level) => {
    const [plain, ...others] = ORDERS.map((order) => matrix(level, order, everything));
    for (const other of others) {
      expect(idsOf(other).toSorted()).toEqual(plain && idsOf(plain).toSorted());
      expect(keysOf(other).toSorted()).toEqual(plain && keysOf(plain).toSorted());
    }
  });

  it('keeps rows below the row they belong to in every order', () => {
    for (const order of ORDERS) {
      const { rows } = matrix('county', order, everything);
      for (const [index, { level, parent, root }] of rows.entries()) {
        const above = rows.slice(0, index).findLast((row) => row.level < level);
        expect(above?.industry.id ?? null).toBe(parent);
        expect(parent === null || above?.root === root).toBe(true);
      }
    }
  });

  it('goes by documents, zones and codes, or by count', () => {
    expect(idsOf(matrix('zone', 'name'))).toEqual(atlas.industries.roots.map(({ id }) => id));
    const { columns } = matrix('prefecture', 'name');
    const zones = columns.map(({ zone }) => zone?.id);
    expect(zones.filter((zone, index) => zone !== zones[index - 1])).toEqual(
      atlas.zones.map(({ id }) => id),
    );
    const counted = matrix('county', 'count');
    const falls = (counts: readonly number[]) =>
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    falls(counted.rows.map(({ areas }) => areas));
    falls(counted.columns.map(({ industries }) => industries));
  });

  it('puts alike beside alike, the empty last, and moves no column when a row unfolds', () => {
    const folded = matrix('county', 'similarity');
    expect(keysOf(matrix('county', 'similarity', everything))).toEqual(keysOf(folded));
    const counts = folded.columns.map(({ industries }) => industries);
    expect(counts.lastIndexOf(Math.max(...counts))).toBeLessThan(counts.indexOf(0));
    expect(counts.slice(counts.indexOf(0)).every((count) => count === 0)).toBe(true);
    const sharedBeside = ({ rows, columns }: ReturnType<typeof matrix>) =>
      rows.reduce(
        (sum, { cells }) =>
          sum + columns.filter((_, index) => cells[index] && cells[index + 1]).length,
        0,
      );
    const ordered = matrix('county', 'similarity', everything);
    expect(sharedBeside(ordered)).toBeGreaterThan(
      sharedBeside(matrix('county', 'name', everything)),
    );
  });

  it('begins with the fuller half of what is alike', () => {
    for (const level of LEVELS) {
      const { rows, columns } = matrix(level, 'similarity');
      const sides = [rows.map(({ areas }) => areas), columns.map(({ industries }) => industries)];
      for (const counts of sides.map((all) => all.filter((count) => count > 0))) {
        const half = Math.floor(counts.length / 2);
        const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0);
        expect(sum(counts.slice(0, half))).toBeGreaterThanOrEqual(
          sum(counts.slice(counts.length - half)),
        );
      }
    }
  });

  it('is empty without assignments, in every order', () => {
    for (const order of ORDERS) {
      const { rows, columns } = matrixOf(atlas, [], 'prefecture', new Set(), order);
      expect(rows.map(({ areas }) => areas)).toEqual(rows.map(() => 0));
      expect(columns).toHaveLength(21);
    }
  });
});
