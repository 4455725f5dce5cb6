import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import type { OnProgress, Step } from '../../src/own/intake.ts';
import { createIntake } from '../../src/own/intakeSession.ts';
import type { OwnLayer, PointsLayer } from '../../src/own/layer.ts';
import { NO_CORRECTIONS } from '../../src/own/report.ts';
import { records } from '../data/real.ts';
import { chance } from '../store/random.ts';
import { gbk, utf8 } from './read/files.ts';
import { context, knowledge } from './sichuan.ts';

const CLOCK = () => new Date('2026-11-22T08:00:00Z');
const quietly: OnProgress = () => undefined;
const intake = () => createIntake(context, CLOCK);

/** Former names as a planner's list may still have them. */
const FORMER: Readonly<Record<string, string>> = {
  郫都区: '郫县',
  达川区: '达县',
  双流区: '双流县',
};

interface Park {
  name: string;
  county: number;
  at: readonly [number, number];
}

/** Parks all over Sichuan, many near a border of counties. */
const parks: readonly Park[] = (() => {
  const { next } = chance(17);
  const found: Park[] = [];
  const seats = records.divisions.flatMap(({ seat, level, name }) =>
    level === 'county' && FORMER[name.zh] !== undefined ? [seat] : [],
  );
  while (found.length < 800) {
    const seat = seats[found.length];
    const [x, y] = seat ?? [98 + 10 * next(), 26.5 + 7 * next()];
    const county = knowledge.locate(x, y);
    if (county !== 0) found.push({ name: `园区${found.length + 1}`, county, at: [x, y] });
  }
  return found;
})();

const CSV = (() => {
  const rows = parks.map(({ name, county, at }, place) => {
    const zh = knowledge.divisions.get(county)?.name.zh ?? '';
    const parent = knowledge.divisions.get(knowledge.divisions.get(county)?.parent ?? 0)?.name.zh;
    const [x, y] = gcoord.transform([at[0], at[1]], gcoord.WGS84, gcoord.GCJ02);
    const output = place % 10 === 3 ? '1,234.5' : `${place % 97}.5`;
    return [name, parent, FORMER[zh] ?? zh, '白酒', x.toFixed(6), y.toFixed(6), `"${output}"`];
  });
  const bad = ['坏园', '成都市', '郫都区', '白酒', '30.8', '103.9', '5'];
  const header = '园区名称,市州,区县,主导产业,经度,纬度,产值（亿元）';
  return `四川省园区名录（2023年）\n${[header, ...[...rows, bad].map((row) => row.join(','))].join('\n')}\n`;
})();

async function opened(text: string, name = '园区.csv') {
  const one = intake();
  const open = await one.open(name, gbk(text), {}, quietly);
  return { intake: one, open };
}

describe('a list of parks in GB 18030, with old names and points in GCJ-02', () => {
  it('is understood', async () => {
    const { open } = await opened(CSV);
    expect(open.table).toMatchObject({ encoding: 'gb18030', format: 'csv', headerLine: 2 });
    expect(open.table).not.toHaveProperty('rows');
    expect(open.rowCount).toBe(801);
    expect(open.head).toHaveLength(50);
    expect(open.settings).toMatchObject({
      name: '园区',
      kind: 'points',
      year: 2023,
      datum: 'gcj02',
    });
    expect(open.settings.columns.map(({ role }) => role)).toEqual([
      'name',
      'prefecture',
      'division',
      'industry',
      'longitude',
      'latitude',
      'figure',
    ]);
    expect(open.datumHint.datum).toBe('gcj02');
    expect(open.datumHint.telling).toBeGreaterThanOrEqual(open.datumHint.agreeing);
  });

  it('is joined: every park in its county, the exchanged one told and then set right', async () => {
    const { intake: one, open } = await opened(CSV);
    const { report, preview } = await one.join(open.settings, NO_CORRECTIONS, quietly);
    expect(report).toMatchObject({ read: 801, added: 800, leftOut: 1, placed: 800 });
    expect(report.counts['swapped-coordinates']).toBe(1);
    expect(report.counts['former-division']).toBeGreaterThanOrEqual(3);
    expect(report.counts.elsewhere ?? 0).toBe(0);
    expect(preview.points).toHaveLength(800);
    expect(await one.issues('swapped-coordinates', 0, 10)).toMatchObject([
      { line: 803, column: 4, effect: 'row-out' },
    ]);
    const unswapped = { ...NO_CORRECTIONS, unswap: true };
    const again = await one.join(open.settings, unswapped, quietly);
    expect(again.report).toMatchObject({ added: 801, leftOut: 0 });
  });

  it('becomes a layer with every point where it was', async () => {
    const { intake: one, open } = await opened(CSV);
    await one.join(open.settings, NO_CORRECTIONS, quietly);
    const layer = (await one.layer('own-abc123')) as PointsLayer;
    expect(layer).toMatchObject({
      id: 'own-abc123',
      kind: 'points',
      name: '园区',
      file: '园区.csv',
      added: '2026-11-22T08:00:00.000Z',
      read: 801,
      rows: 800,
      settings: open.settings,
      corrections: NO_CORRECTIONS,
      header: open.table.columns,
    });
    layer.points.forEach(({ name, at, adcode }, place) => {
      const park = parks[place];
      expect(name).toBe(park?.name);
      expect(at[0]).toBeCloseTo(park?.at[0] ?? 0, 5);
      expect(at[1]).toBeCloseTo(park?.at[1] ?? 0, 5);
      expect(adcode).toBe(park?.county);
    });
  });

  it('written out and read again is the same layer', async () => {
    const { intake: one, open } = await opened(CSV);
    await one.join(open.settings, NO_CORRECTIONS, quietly);
    const layer = (await one.layer('own-abc123')) as PointsLayer;
    const header = ['园区名称', '经度', '纬度', ...layer.columns.map(({ name }) => name)];
    const rows = layer.points.map(({ name, at, cells }) => [name, ...at, ...cells].join(','));
    const other = await opened([header.join(','), ...rows].join('\n'));
    expect(other.open.settings.datum).toBe('wgs84');
    await other.intake.join(other.open.settings, NO_CORRECTIONS, quietly);
    const again = (await other.intake.layer('own-abc123')) as PointsLayer;
    const bare = ({ points }: PointsLayer) => points.map(({ line: _, ...point }) => point);
    expect(bare(again)).toEqual(bare(layer));
  });

  it('can be understood as something else', async () => {
    const { intake: one } = await opened(CSV);
    const settings = await one.settingsFor('statistics');
    expect(settings.kind).toBe('statistics');
    const { report } = await one.join(settings, NO_CORRECTIONS, quietly);
    expect(report).toMatchObject({ read: 801, added: 801, placed: 0 });
    const layer: OwnLayer = await one.layer('own-abc124');
    const rows = layer.kind === 'statistics' ? layer.values.map((value) => value.rows) : [];
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(801);
  });

  it('is set right line by line and value by value', async () => {
    const text = '地区,产值\n棉阳市,1\n德阳市,很多\n棉阳市 ,3\n';
    const { intake: one, open } = await opened(text);
    const before = await one.join(open.settings, NO_CORRECTIONS, quietly);
    expect(before.report).toMatchObject({ added: 0, leftOut: 3 });
    const corrections = {
      cells: { 3: { 1: '2' } },
      values: { 0: { 棉阳市: '510700' } },
      unswap: false,
    };
    const after = await one.join(open.settings, corrections, quietly);
    expect(after.report).toMatchObject({ added: 3, leftOut: 0, counts: {} });
    const layer = await one.layer('own-abc125');
    expect(layer.corrections).toEqual(corrections);
    expect(layer.kind === 'statistics' && layer.values).toMatchObject([
      { adcode: 510700, value: 4 },
      { adcode: 510600, value: 2 },
    ]);
  });

  it('is told as it goes', async () => {
    const steps: Step[] = [];
    const one = intake();
    const open = await one.open('园区.csv', gbk(CSV), {}, (step) => steps.push(step));
    await one.join(open.settings, NO_CORRECTIONS, (step) => steps.push(step));
    expect([...new Set(steps)]).toEqual(['reading', 'understanding', 'joining']);
  });

  it('pages through its issues', async () => {
    const rows = Array.from({ length: 450 }, (_, place) => `某地${place},1`);
    const one = intake();
    const open = await one.open(
      'a.csv',
      utf8(`地区,产值\n德阳市,1\n${rows.join('\n')}\n`),
      {},
      quietly,
    );
    const settings = {
      ...open.settings,
      kind: 'statistics' as const,
      columns: [{ role: 'division' as const }, { role: 'figure' as const }],
    };
    const { report } = await one.join(settings, NO_CORRECTIONS, quietly);
    expect(report.counts).toEqual({ 'unknown-division': 450 });
    expect(report.sample).toHaveLength(200);
    const last = await one.issues('unknown-division', 440, 100);
    expect(last.map(({ line }) => line)).toEqual([
      443, 444, 445, 446, 447, 448, 449, 450, 451, 452,
    ]);
    expect(await one.issues(null, 449, 1)).toEqual(last.slice(-1));
    expect(await one.issues('duplicate', 0, 10)).toEqual([]);
  });
});

describe('an intake', () => {
  it('fails as the reading does, and can be tried again', async () => {
    const one = intake();
    await expect(one.open('a.csv', new Uint8Array(0), {}, quietly)).rejects.toMatchObject({
      name: 'ReadFailure',
      reason: 'empty',
    });
    await expect(one.settingsFor('points')).rejects.toThrow('No file is open.');
    const open = await one.open('a.csv', utf8('地区,产值\n德阳,1\n'), {}, quietly);
    expect(open.rowCount).toBe(1);
    await expect(one.layer('own-abc123')).rejects.toThrow('Nothing is joined yet.');
  });
});
