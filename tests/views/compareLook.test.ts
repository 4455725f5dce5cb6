import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { ComparedFigures } from '../../src/analysis/comparison/comparedFigures.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { MOST_COMPARED } from '../../src/store/state.ts';
import { areaLook } from '../../src/views/compare/areaLook.ts';
import { areaOptions, findOptions } from '../../src/views/compare/areaOptions.ts';
import { dotPlotOf } from '../../src/views/compare/dotPlot.ts';
import { startingSets } from '../../src/views/compare/startingSets.ts';
import { worldAtlas } from '../atlas/world.ts';
import { atlas } from './realAtlas.ts';

const colorOf = (hex: string) => {
  const color = parse(hex);
  if (!color) throw new Error(`${hex} is no colour.`);
  return color;
};
const distance = differenceCiede2000();
const looks = Array.from({ length: MOST_COMPARED }, (_, index) => areaLook(index));

describe('the looks of areas', () => {
  it('are as many as areas fit, each with its own letter and shape', () => {
    expect(looks.map(({ letter }) => letter).join('')).toBe('ABCDEF');
    expect(new Set(looks.map(({ path }) => path)).size).toBe(looks.length);
    expect(() => areaLook(MOST_COMPARED)).toThrow(RangeError);
  });

  it.each([
    ['normal', (color: ReturnType<typeof colorOf>) => color],
    ['protanopia', filterDeficiencyProt(1)],
    ['deuteranopia', filterDeficiencyDeuter(1)],
  ] as const)('are told apart under %s sight', (_, seen) => {
    for (const [index, one] of looks.entries())
      for (const other of looks.slice(index + 1))
        expect(distance(seen(colorOf(one.fill)), seen(colorOf(other.fill)))).toBeGreaterThan(15);
  });

  it('are no hue of a pillar, and carry a letter that can be read', () => {
    for (const { fill, text } of looks) {
      expect(wcagContrast(text, fill)).toBeGreaterThan(4.5);
      for (const hue of Object.values(PALETTES.light.pillars))
        expect(distance(colorOf(fill), colorOf(hue))).toBeGreaterThan(10);
    }
  });
});

describe('the dot plot', () => {
  const gdp = atlas.indicators.get('gdp');
  if (!gdp) throw new Error('no gdp');
  const plot = (values: readonly (number | undefined)[], range: ComparedFigures['range'] = null) =>
    dotPlotOf({
      series: gdp,
      year: 2023,
      byArea: values.map((value) =>
        value === undefined ? undefined : { value, year: value < 0 ? 2022 : 2023, members: 1 },
      ),
      range,
    });

  it('goes from 0 to a round value', () => {
    const { from, to, points, ticks } = plot([250, undefined, 970]);
    expect([from, to]).toEqual([0, 1000]);
    expect(points.map(({ index, at }) => [index, at])).toEqual([
      [0, 0.25],
      [2, 0.97],
    ]);
    expect(ticks[0]).toEqual({ value: 0, at: 0 });
  });

  it('goes below 0 for a loss, and tells another year', () => {
    const { from, to, points } = plot([-3, 9]);
    expect([from, to]).toEqual([-5, 10]);
    expect(points.map(({ isOtherYear }) => isOtherYear)).toEqual([true, false]);
  });

  it('goes from the least to the greatest for rates', () => {
    const { from, to } = plot([6, 7], [5, 8]);
    expect([from, to]).toEqual([5, 8]);
  });

  it('stands marks that would cover each other one above the other', () => {
    const { points, lanes } = plot([500, 505, 900, 510]);
    expect(lanes).toBe(3);
    expect(points.map(({ index, lane }) => [index, lane])).toEqual([
      [0, 0],
      [1, 1],
      [3, 2],
      [2, 0],
    ]);
  });

  it('has a scale even for a single 0', () => {
    const { from, to, points } = plot([0, 0]);
    expect(from).toBeLessThan(to);
    expect(points.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  });
});

describe('what can be picked', () => {
  const options = areaOptions(atlas);
  const find = (query: string) => findOptions(options, query, 5).map(({ area }) => area.name.zh);

  it('is every division and region, once', () => {
    expect(options).toHaveLength(21 + 183 + atlas.regions.size);
    expect(new Set(options.map(({ area }) => area.key)).size).toBe(options.length);
  });

  it('is found by either language, what starts so first', () => {
    expect(find('宜宾')[0]).toBe('宜宾市');
    expect(find(' MIANY ')[0]).toBe('绵阳市');
    expect(find('川南')[0]).toBe('川南经济区');
    expect(find('atlantis')).toEqual([]);
  });

  it('starts with prefectures and zones', () => {
    expect(findOptions(options, '', 30)).toHaveLength(26);
  });
});

describe('sets to start from', () => {
  it('name what the atlas has', () => {
    expect(startingSets(atlas).map(({ name, areas }) => [name, areas.length])).toEqual([
      ['pair', 2],
      ['zones', 5],
      ['metro', 4],
      ['subCentres', 5],
    ]);
    expect(startingSets(worldAtlas()).map(({ name }) => name)).toEqual(['zones']);
  });
});
