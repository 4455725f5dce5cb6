import { describe, expect, it } from 'vitest';
import { keyOfSection, legendOf } from '../../src/map/legend.ts';
import { PALETTES, THEMES } from '../../src/map/palette.ts';
import { statesOf } from '../../src/map/states.ts';
import type { MapView } from '../../src/map/view.ts';
import { OWN_LAYERS, SUBJECTS, viewOf } from './views.ts';

const legend = (view: MapView) =>
  legendOf({ view, palette: PALETTES[view.theme], projects: [], choropleth: null, zones: [] });
const [plain, sized] = OWN_LAYERS;

describe('the legend of points', () => {
  it.each(THEMES)('has a section for each layer, in the colours of the map in %s', (theme) => {
    const view = viewOf({ ...SUBJECTS.points, theme });
    const sections = legend(view).filter(({ kind }) => kind === 'points');
    expect(sections.map(({ layer }) => layer?.id)).toEqual([plain.id, sized.id]);
    sections.forEach(({ rows }, index) => {
      const colors = view.points[index]?.colors ?? [];
      for (const { swatch, label } of rows) {
        if (label.kind !== 'points' || swatch.kind !== 'point') continue;
        expect(swatch.color).toBe(colors[label.of.color]);
      }
    });
  });

  it('has samples of size, and a hollow one for what has none', () => {
    const section = legend(viewOf(SUBJECTS.points)).find(({ layer }) => layer?.id === sized.id);
    const sizes = section?.rows.filter(({ label }) => label.kind === 'pointSize') ?? [];
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.at(-1)?.swatch).toMatchObject({ isHollow: true });
    for (const { swatch } of sizes)
      expect(swatch.kind === 'point' ? swatch.radius : 99).toBeLessThan(9);
  });

  it('lights the points of a row, unless they are too many for rings', () => {
    const view = viewOf(SUBJECTS.points);
    const [section] = legend(view);
    expect(section?.rows[0]?.targets).toHaveLength(plain.points.length);
    const crowd = view.points.map((layer) => ({
      ...layer,
      key: { ...layer.key, classes: layer.key.classes.map((one) => ({ ...one, count: 5000 })) },
    }));
    expect(legend({ ...view, points: crowd })[0]?.rows[0]?.targets).toEqual([]);
  });

  it('explains clusters once, and only where there are any', () => {
    const view = viewOf(SUBJECTS.points);
    expect(legend(view).filter(({ kind }) => kind === 'clusters')).toHaveLength(1);
    const single = { ...view, points: view.points.map((one) => ({ ...one, isClustered: false })) };
    expect(legend(single).some(({ kind }) => kind === 'clusters')).toBe(false);
  });

  it('names the tiles that are on the map', () => {
    const section = legend(viewOf(SUBJECTS.points)).find(({ kind }) => kind === 'tiles');
    expect(section?.rows.map(({ label }) => label)).toEqual([{ kind: 'tiles', name: 'wells' }]);
    expect(legend(viewOf()).some(({ kind }) => kind === 'tiles')).toBe(false);
  });

  it('tells sections of one kind apart', () => {
    const keys = legend(viewOf(SUBJECTS.points)).map(keyOfSection);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the legend of an industry that the reader placed', () => {
  const color = PALETTES.light.pillars.equipment;
  const view: MapView = {
    ...viewOf(),
    subject: {
      kind: 'industry',
      color,
      prefectures: new Map([[510100, 'own' as const]]),
      commitments: new Map(),
      counties: new Map(),
    },
  };

  it('is stippled as the map is', () => {
    const [section] = legend(view);
    expect(section?.rows[0]?.swatch).toEqual({
      kind: 'fill',
      color: statesOf(view).get('prefectures')?.get(510100)?.fill,
      stipple: color,
    });
  });
});
