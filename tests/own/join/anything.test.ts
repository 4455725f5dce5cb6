import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { joinTable } from '../../../src/own/join/joinTable.ts';
import { type IssueReason, NO_CORRECTIONS } from '../../../src/own/report.ts';
import { DATUMS, LAYER_KINDS, ROLES } from '../../../src/own/settings.ts';
import { type Chance, chance } from '../../store/random.ts';
import { knowledge, settings, table } from '../sichuan.ts';

const WORDS = [
  '',
  ' ',
  '—',
  '成都市',
  '郫县',
  '市中区',
  '重庆市',
  '510117',
  '四川省',
  '某地',
  '白酒',
  '集成电路、新型显示',
  '加速器',
  '104.06',
  '30.67',
  '1e308',
  '-1e308',
  '9'.repeat(400),
  'NaN',
  'Infinity',
  '103.9,30.8',
  '30.8 103.9',
  '2023',
  '2023年',
  '3.2亿',
  '1,234.5',
  '在建',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("x")',
  '__proto__',
  'constructor',
  '\u0000',
  '😀',
];

const SHAPES: readonly unknown[] = [
  null,
  { type: 'Point', coordinates: [104, 30.6] },
  { type: 'Point', coordinates: [30.6, 104] },
  { type: 'Point', coordinates: [Number.NaN, 90] },
  { type: 'Polygon', coordinates: [] },
  { type: 'LineString', coordinates: 'x' },
  { type: 'GeometryCollection', geometries: [] },
  { type: 'Nonsense' },
];

/** Any table under any settings, fit for each other or not. */
function anything({ below, coin, pick, some }: Chance) {
  const columns = Array.from({ length: below(7) }, (_, column) => `列${column}`);
  const rows = Array.from({ length: below(30) }, () => columns.map(() => pick(WORDS)));
  const shapes = coin() ? rows.map(() => pick(SHAPES) as Geometry | null) : undefined;
  // Settings may be of another file: too few, too many, roles that only one can have twice.
  const roles = Array.from({ length: below(9) }, () => pick(ROLES));
  return {
    read: table(columns, rows, shapes),
    chosen: settings(pick(LAYER_KINDS), roles, { datum: pick(DATUMS) }),
    corrections: {
      ...NO_CORRECTIONS,
      unswap: coin(),
      values: { [below(9)]: Object.fromEntries(some(WORDS).map((word) => [word, pick(WORDS)])) },
      cells: { [below(30)]: { [below(9)]: pick(WORDS) } },
    },
  };
}

describe('any table under any settings', () => {
  it('has every row in, or out for a reason that is told', () => {
    const luck = chance(61);
    for (let run = 0; run < 600; run += 1) {
      const { read, chosen, corrections } = anything(luck);
      const { report, preview, part, issues } = joinTable(read, chosen, corrections, knowledge);
      const all = issues(null, 0, Number.MAX_SAFE_INTEGER);
      const out = new Set(all.filter(({ effect }) => effect === 'row-out').map(({ line }) => line));
      expect(report.read).toBe(read.rows.length);
      expect(report.read).toBe(report.added + report.leftOut);
      expect(report.leftOut).toBe(out.size);
      expect(all.filter(({ line, effect }) => effect === 'noted' && out.has(line))).toEqual([]);
      const lines = all.map(({ line }) => line);
      expect(lines).toEqual(lines.toSorted((one, other) => one - other));
      for (const [reason, count] of Object.entries(report.counts))
        expect(issues(reason as IssueReason, 0, all.length)).toHaveLength(count);
      const counted = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(all.length);
      expect(preview.divisions.reduce((sum, [, rows]) => sum + rows, 0)).toBe(report.added);
      if (part.kind === 'points') expect(part.points).toHaveLength(report.added);
      // What is not finite would be lost where the layer is kept.
      expect(JSON.parse(JSON.stringify(part))).toEqual(part);
    }
  });
});
