import type { Shape } from '../pipeline/atlas.ts';
import type { DivisionRecord, Level } from '../pipeline/divisions.ts';
import { NEIGHBOURS } from '../pipeline/frame.ts';
import { ATLAS_FILE, DIVISIONS_FILE, type Problem } from './problem.ts';

/** How many of each there are; neighbours are provinces too. */
const COUNTS: Readonly<Record<Level, number>> = {
  province: 1 + NEIGHBOURS.length,
  prefecture: 21,
  county: 183,
};

const problem = (
  record: string | number,
  field: string,
  message: string,
  file = DIVISIONS_FILE,
): Problem => ({
  file,
  record: String(record),
  field,
  message,
});

/** Every adcode once, as many of each level as there are. */
export function checkAdcodes(divisions: readonly DivisionRecord[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<number, number>();
  for (const { adcode } of divisions) seen.set(adcode, (seen.get(adcode) ?? 0) + 1);
  for (const [adcode, times] of seen) {
    if (times > 1)
      problems.push(problem(adcode, 'adcode', `stands ${times} times, should stand once`));
  }
  for (const [level, count] of Object.entries(COUNTS)) {
    const found = divisions.filter((division) => division.level === level).length;
    if (found !== count) {
      problems.push(
        problem(level, 'level', `there are ${found} of this level, should be ${count}`),
      );
    }
  }
  return problems;
}

/** The parent that the digits of a GB/T 2260 code give. */
function parentByDigits({ adcode, level }: DivisionRecord): number | null {
  if (level === 'province') return null;
  return level === 'prefecture'
    ? Math.floor(adcode / 10000) * 10000
    : Math.floor(adcode / 100) * 100;
}

/** Every parent as the digits of the adcode say, and in the table, one level up. */
export function checkParents(divisions: readonly DivisionRecord[]): Problem[] {
  const byAdcode = new Map(divisions.map((division) => [division.adcode, division]));
  return divisions.flatMap((division) => {
    const { adcode, level, parent } = division;
    const expected = parentByDigits(division);
    if (parent !== expected) {
      return [problem(adcode, 'parent', `is ${parent}, but the adcode belongs to ${expected}`)];
    }
    if (parent === null) return [];
    const above = byAdcode.get(parent);
    if (!above) return [problem(adcode, 'parent', `${parent} is not in the table`)];
    const levelAbove: Level = level === 'county' ? 'prefecture' : 'province';
    if (above.level === levelAbove) return [];
    return [problem(adcode, 'parent', `${parent} is a ${above.level}, should be a ${levelAbove}`)];
  });
}

/** Every division has one shape of its level, and every shape its division, with the same parent. */
export function checkShapes(
  divisions: readonly DivisionRecord[],
  shapes: Readonly<Record<Level, readonly Shape[]>>,
): Problem[] {
  const problems: Problem[] = [];
  const byAdcode = new Map(divisions.map((division) => [division.adcode, division]));
  for (const level of ['province', 'prefecture', 'county'] as const) {
    const drawn = new Map<number, number>();
    for (const { properties } of shapes[level]) {
      const { adcode = 0, parent } = properties;
      drawn.set(adcode, (drawn.get(adcode) ?? 0) + 1);
      const record = byAdcode.get(adcode);
      if (record?.level !== level) {
        problems.push(
          problem(adcode, 'adcode', `is drawn as a ${level} and has no such record`, ATLAS_FILE),
        );
      } else if (parent !== undefined && parent !== record.parent) {
        problems.push(
          problem(adcode, 'parent', `is ${parent}, the record says ${record.parent}`, ATLAS_FILE),
        );
      }
    }
    for (const { adcode } of divisions.filter((division) => division.level === level)) {
      const times = drawn.get(adcode) ?? 0;
      if (times !== 1) {
        problems.push(
          problem(adcode, 'geometry', `has ${times} shapes, should have one`, ATLAS_FILE),
        );
      }
    }
  }
  return problems;
}

/** The shapes by the level of their records. */
export function shapesByLevel(
  layers: Readonly<
    Record<'counties' | 'prefectures' | 'province' | 'neighbours', readonly Shape[]>
  >,
): Record<Level, readonly Shape[]> {
  return {
    province: [...layers.province, ...layers.neighbours],
    prefecture: layers.prefectures,
    county: layers.counties,
  };
}
