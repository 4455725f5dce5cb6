import { describe, expect, it } from 'vitest';
import { CATEGORY_GROUPS, type CategoryGroup } from '../../src/atlas/schema/vocabulary.ts';
import { CLUSTER_SIZES, clusterRadius } from '../../src/map/layers/points.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { evaluate, passes } from './evaluate.ts';
import { layerOf, SUBJECTS, viewOf } from './views.ts';

const light = PALETTES.light;
const solid = (color: string) => `${color}ff`;

describe('the fill of a prefecture', () => {
  const fill = layerOf(viewOf(), 'prefecture-fill');
  const hatch = layerOf(viewOf(), 'prefecture-hatch');

  it('is its state’s colour, opaque', () => {
    const state = { fill: '#0b4f8f' };
    expect(evaluate(fill, 'paint', 'fill-color', { state })).toBe('#0b4f8fff');
    expect(evaluate(fill, 'paint', 'fill-opacity', { state })).toBe(1);
  });

  it('is nothing without a state', () => {
    expect(evaluate(fill, 'paint', 'fill-color')).toBe('#00000000');
    expect(evaluate(fill, 'paint', 'fill-opacity')).toBe(0);
  });

  it('is hatched where its state says so', () => {
    expect(evaluate(hatch, 'paint', 'fill-opacity', { state: { hatched: true } })).toBe(1);
    expect(evaluate(hatch, 'paint', 'fill-opacity', { state: { hatched: false } })).toBe(0);
    expect(evaluate(hatch, 'paint', 'fill-opacity')).toBe(0);
  });
});

describe('the fill of a county', () => {
  const figures = (level: 'prefecture' | 'county') => ({
    ...viewOf(),
    subject: { kind: 'indicator' as const, id: 'x', level, fills: new Map() },
  });
  const isVisible = (view: ReturnType<typeof viewOf>, id: string) =>
    layerOf(view, id).layout?.visibility === 'visible';

  it.each(['county-fill', 'county-hatch', 'county-hit-far'])(
    'and %s are there only while figures are of counties',
    (id) => {
      expect(isVisible(figures('county'), id)).toBe(true);
      expect(isVisible(figures('prefecture'), id)).toBe(false);
      expect(isVisible(viewOf(), id)).toBe(false);
    },
  );

  it('is its state’s colour, hatched where nothing is known', () => {
    const state = { fill: '#0b4f8f' };
    const view = figures('county');
    expect(evaluate(layerOf(view, 'county-fill'), 'paint', 'fill-color', { state })).toBe(
      '#0b4f8fff',
    );
    expect(evaluate(layerOf(view, 'county-fill'), 'paint', 'fill-opacity')).toBe(0);
    const hatch = layerOf(view, 'county-hatch');
    expect(evaluate(hatch, 'paint', 'fill-opacity', { state: { hatched: true } })).toBe(1);
    expect(evaluate(hatch, 'paint', 'fill-opacity')).toBe(0);
  });
});

describe('the stipple of what the reader brought', () => {
  it('is there where its state says so, in a pattern of its own', () => {
    const stipple = layerOf(viewOf(), 'prefecture-stipple');
    expect(evaluate(stipple, 'paint', 'fill-opacity', { state: { stippled: true } })).toBe(1);
    expect(evaluate(stipple, 'paint', 'fill-opacity', { state: { hatched: true } })).toBe(0);
    expect(stipple.paint).toMatchObject({ 'fill-pattern': 'stipple' });
  });
});

describe('the reader’s own points', () => {
  const view = viewOf(SUBJECTS.points);
  const [, sized] = view.points;
  const color = (id: string, properties: Record<string, unknown>, of = view) =>
    evaluate(layerOf(of, id), 'paint', 'circle-color', { properties });

  it('have the colour of their layer where it has one', () => {
    expect(color('own-point-clustered', {})).toBe(light.pillars.electronics);
  });

  it('have their own among the layer’s, and of the right layer where there are more', () => {
    expect(color('own-point', { layer: sized?.id, color: 0 })).toBe(solid(light.ramp[0]));
    if (!sized) throw new Error('There is no second layer.');
    const other = { ...sized, id: 'own-other1', colors: ['#123456'] };
    const both = { ...view, points: [sized, other] };
    expect(color('own-point', { layer: sized.id, color: 0 }, both)).toBe(solid(light.ramp[0]));
    expect(color('own-point', { layer: other.id, color: 0 }, both)).toBe('#123456ff');
    expect(color('own-point', { layer: 'gone', color: 0 }, both)).toBe(solid(light.inkSoft));
  });

  it('are as large as they say, and grow with the zoom and the screen', () => {
    const radius = (zoom: number, of = view) =>
      Number(
        evaluate(layerOf(of, 'own-point'), 'paint', 'circle-radius', {
          properties: { radius: 10 },
          zoom,
        }),
      );
    expect(radius(7)).toBe(10);
    expect(radius(11)).toBeGreaterThan(radius(7));
    expect(radius(4)).toBeLessThan(radius(7));
    expect(radius(7, viewOf(SUBJECTS.points, 2))).toBe(20);
  });

  it('are hollow where their size is unknown', () => {
    const opacity = (properties: Record<string, unknown>) =>
      Number(evaluate(layerOf(view, 'own-point'), 'paint', 'circle-opacity', { properties }));
    expect(opacity({ hollow: true })).toBeLessThan(0.3);
    expect(opacity({})).toBeGreaterThan(0.8);
  });

  it('are a circle with their number where they lie together', () => {
    const cluster = { point_count: 1200, point_count_abbreviated: '1.2k' };
    for (const id of ['own-cluster', 'own-cluster-count'])
      expect([passes(layerOf(view, id), cluster), passes(layerOf(view, id), {})], id).toEqual([
        true,
        false,
      ]);
    expect(passes(layerOf(view, 'own-point-clustered'), cluster)).toBe(false);
    const radius = (count: number) =>
      evaluate(layerOf(view, 'own-cluster'), 'paint', 'circle-radius', {
        properties: { point_count: count },
      });
    for (const [least, size] of CLUSTER_SIZES) {
      expect(radius(least)).toBe(size);
      expect(clusterRadius(least)).toBe(size);
    }
    const text = evaluate(layerOf(view, 'own-cluster-count'), 'layout', 'text-field', {
      properties: cluster,
    });
    expect(String(text)).toBe('1.2k');
  });

  it('have a ring when they are lit, another when they are selected', () => {
    const ring = (isSelected: boolean) =>
      evaluate(layerOf(view, 'own-lit-ring'), 'paint', 'circle-stroke-color', {
        properties: { isSelected },
      });
    expect(ring(true)).toBe(solid(light.highlight));
    expect(ring(false)).toBe(solid(light.ink));
  });
});

describe('the tint of a zone', () => {
  it.each(Object.entries(light.zones))('is its own for %s', (id, color) => {
    const tint = layerOf(viewOf(), 'zone-tint');
    expect(evaluate(tint, 'paint', 'fill-color', { properties: { id } })).toBe(solid(color));
  });

  it('gives way to an industry or an indicator', () => {
    const opacity = (change: Parameters<typeof viewOf>[0]) =>
      evaluate(layerOf(viewOf(change), 'zone-tint'), 'paint', 'fill-opacity');
    expect(opacity({})).toBe(1);
    expect(opacity({ industries: new Set(['equipment']) })).toBe(0);
    expect(opacity({ indicator: { id: 'gdp', year: 2024 } })).toBe(0);
  });
});

describe('rivers', () => {
  const river = layerOf(viewOf(), 'river');
  const width = (rank: number, zoom: number, scale = 1) =>
    Number(
      evaluate(layerOf(viewOf({}, scale), 'river'), 'paint', 'line-width', {
        properties: { rank },
        zoom,
      }),
    );

  it('are wider the greater they are, at every zoom', () => {
    for (const zoom of [3.4, 5, 7, 9, 11]) {
      expect(width(1, zoom)).toBeGreaterThan(width(2, zoom));
      expect(width(2, zoom)).toBeGreaterThan(width(3, zoom));
    }
  });

  it('grow with the zoom and the screen', () => {
    expect(width(1, 9)).toBeGreaterThan(width(1, 5));
    expect(width(1, 6, 2)).toBeCloseTo(2 * width(1, 6), 5);
  });

  it('without a name are paler and bear no label', () => {
    const opacity = (rank: number) =>
      Number(evaluate(river, 'paint', 'line-opacity', { properties: { rank } }));
    expect(opacity(3)).toBeLessThan(opacity(1));
    const label = layerOf(viewOf(), 'river-label');
    expect(passes(label, { rank: 1, zh: '岷江', en: 'Min River' })).toBe(true);
    expect(passes(label, { rank: 3 })).toBe(false);
  });
});

describe('names', () => {
  it.each(['prefecture-mark', 'county-label', 'zone-label', 'river-label', 'neighbour-label'])(
    'of %s are in the language of the reader',
    (id) => {
      const properties = { zh: '德阳', en: 'Deyang' };
      const name = (language: 'zh' | 'en') =>
        String(
          evaluate(layerOf(viewOf({ language }), id), 'layout', 'text-field', {
            properties,
            zoom: 8,
          }),
        );
      expect(name('zh')).toBe('德阳');
      expect(name('en')).toBe('Deyang');
    },
  );

  it('grow with the screen', () => {
    const size = (scale: number) =>
      Number(evaluate(layerOf(viewOf({}, scale), 'prefecture-mark'), 'layout', 'text-size'));
    expect(size(2)).toBeCloseTo(2 * size(1), 5);
  });

  it('of prefectures come with their rosette, or with the bars of the one industry', () => {
    const mark = layerOf(viewOf(), 'prefecture-mark');
    const icon = evaluate(mark, 'layout', 'icon-image', { properties: { adcode: 510600 } });
    expect(String(icon)).toBe('rosette-510600');
    const alone = layerOf(viewOf({ industries: new Set(['equipment']) }), 'prefecture-mark');
    const bars = evaluate(alone, 'layout', 'icon-image', { properties: { adcode: 510600 } });
    expect(String(bars)).toMatch(/^commitment-/);
  });
});

describe('projects', () => {
  const rails = viewOf({ categories: new Set(['transport-rail']) });
  const [first = ''] = rails.projects;
  const lines = ['project-line-solid', 'project-line-planned', 'project-line-schematic'] as const;
  const coursesOf = (properties: Record<string, unknown>) =>
    lines.filter((id) => passes(layerOf(rails, id), { id: first, ...properties }));

  it('pass when they are shown, and only then', () => {
    for (const id of ['project-point', 'project-line-casing', 'project-area', 'outward-arrow']) {
      expect(passes(layerOf(rails, id), { id: first }), id).toBe(true);
      expect(passes(layerOf(rails, id), { id: 'minjiang-waterway' }), id).toBe(false);
      expect(passes(layerOf(viewOf(), id), { id: first }), id).toBe(false);
    }
  });

  it('as lines speak up when they are selected, and when nothing else is told', () => {
    const alone = viewOf({ categories: new Set(['transport-rail']), industries: new Set() });
    for (const id of ['project-line-casing', ...lines]) {
      const wide = (view: typeof rails, state = {}) =>
        Number(evaluate(layerOf(view, id), 'paint', 'line-width', { state }));
      expect(wide(rails, { selected: true }) / wide(rails), id).toBeCloseTo(1.6);
      expect(wide(alone) / wide(rails), id).toBeCloseTo(1.6);
    }
    const color = (state: object) =>
      evaluate(layerOf(rails, lines[0]), 'paint', 'line-color', { state: { ...state } });
    expect(color({ selected: true })).toBe(solid(light.highlight));
    expect(color({})).not.toBe(solid(light.highlight));
  });

  it('as lines are drawn in exactly one way', () => {
    expect(coursesOf({ precision: 'stations', status: 'operating' })).toEqual([lines[0]]);
    expect(coursesOf({ precision: 'surveyed', status: 'policy-area' })).toEqual([lines[0]]);
    expect(coursesOf({ precision: 'stations', status: 'planned' })).toEqual([lines[1]]);
    expect(coursesOf({ precision: 'stations', status: 'under-construction' })).toEqual([lines[1]]);
    for (const status of ['operating', 'planned', 'under-construction'])
      expect(coursesOf({ precision: 'schematic', status })).toEqual([lines[2]]);
  });

  it('never look surveyed when they are schematic', () => {
    const dash = (id: string) => layerOf(rails, id).paint;
    expect(dash(lines[0])).not.toHaveProperty('line-dasharray');
    expect(dash(lines[1])).toHaveProperty('line-dasharray');
    expect(dash(lines[2])).toHaveProperty('line-dasharray');
    expect(dash(lines[1])).not.toEqual(dash(lines[2]));
  });

  const categories = Object.entries(CATEGORY_GROUPS).flatMap(([group, all]) =>
    all.map((category) => [category, group as CategoryGroup] as const),
  );
  it.each(categories)('of %s have the colour of %s', (category, group) => {
    const color = evaluate(layerOf(rails, lines[0]), 'paint', 'line-color', {
      properties: { category },
    });
    expect(color).toBe(solid(light.groups[group]));
  });

  it('stand out when they are lit or selected', () => {
    const opacity = (state: Record<string, unknown>) =>
      Number(evaluate(layerOf(rails, lines[0]), 'paint', 'line-opacity', { state }));
    expect(opacity({})).toBeLessThan(1);
    expect(opacity({ lit: true })).toBe(1);
    expect(opacity({ selected: true })).toBe(1);
  });

  it('as points have the badge of their category, with a broken ring when approximate', () => {
    const icon = (precision: string) =>
      String(
        evaluate(layerOf(rails, 'project-point'), 'layout', 'icon-image', {
          properties: { category: 'gas', precision },
        }),
      );
    expect(icon('stations')).toBe('badge-gas');
    expect(icon('schematic')).toBe('badge-gas-approx');
  });

  it('as wide areas are drawn by their edge only', () => {
    const opacity = (isWide: boolean) =>
      Number(
        evaluate(layerOf(rails, 'project-area'), 'paint', 'fill-opacity', {
          properties: { isWide },
        }),
      );
    expect(opacity(true)).toBe(0);
    expect(opacity(false)).toBeGreaterThan(0);
    expect(opacity(false)).toBeLessThan(0.5);
  });
});

describe('highlights', () => {
  it.each(['counties', 'prefectures', 'regions'])(
    'of %s show what is lit or selected',
    (source) => {
      const layer = layerOf(viewOf(), `${source}-highlight`);
      const opacity = (state: Record<string, unknown>) =>
        evaluate(layer, 'paint', 'line-opacity', { state });
      expect(opacity({})).toBe(0);
      expect(opacity({ lit: true })).toBe(1);
      expect(opacity({ selected: true })).toBe(1);
      const color = (state: Record<string, unknown>) =>
        evaluate(layer, 'paint', 'line-color', { state });
      expect(color({ selected: true })).toBe(solid(light.highlight));
      expect(color({ lit: true })).toBe(solid(light.ink));
    },
  );

  it('outline the regions asked for', () => {
    const outline = layerOf(viewOf({ regions: new Set(['chengdu-metro']) }), 'region-outline');
    expect(passes(outline, { id: 'chengdu-metro' })).toBe(true);
    expect(passes(outline, { id: 'panxi' })).toBe(false);
  });

  it('dot the counties where an industry is known to sit', () => {
    const view = viewOf({ industries: new Set(['equipment']) });
    if (view.subject.kind !== 'industry') throw new Error('One pillar is no subject.');
    const [county] = [...view.subject.counties.keys()];
    const dots = layerOf(view, 'county-dot');
    expect(passes(dots, { adcode: county })).toBe(true);
    expect(passes(dots, { adcode: 1 })).toBe(false);
    expect(passes(layerOf(viewOf(), 'county-dot'), { adcode: county })).toBe(false);
  });
});
