import { describe, expect, it } from 'vitest';
import { filesShown, restsOnOwn } from '../../src/store/ownShown.ts';
import { initialState } from '../../src/store/state.ts';
import { decodeState, encodeState } from '../../src/store/url.ts';
import { worldAtlas } from '../atlas/world.ts';
import { assignmentsLayer, pointsLayer, statisticsLayer } from '../own/layers.ts';
import { atlasWith } from '../views/ownAtlas.ts';

const points = pointsLayer({ file: 'points.csv' });
const places = assignmentsLayer({
  file: 'places.csv',
  assignments: [
    { line: 2, industry: 'equipment', adcode: 510600, commitment: 'existing', note: '' },
  ],
});
const figures = statisticsLayer({ file: 'figures.csv' });
const tiles = {
  id: 'own-tiles1',
  name: '瓦片',
  url: 'https://example.org/a.pmtiles',
  sourceLayer: '',
  hue: 0,
};
const layers = [points, places, figures];
const shown = (own: readonly string[], indicator: string | null = null) =>
  filesShown(
    { own: new Set(own), indicator: indicator === null ? null : { id: indicator, year: null } },
    layers,
    [tiles],
  );

describe('the files on the map', () => {
  it('are those of the layers that are on', () => {
    expect(shown([])).toEqual([]);
    expect(shown([points.id, places.id])).toEqual(['points.csv', 'places.csv']);
    expect(shown([tiles.id])).toEqual(['瓦片']);
  });

  it('are that of the figure on show, which hides what industries are placed', () => {
    expect(shown([places.id, points.id], `${figures.id}-0`)).toEqual(['points.csv', 'figures.csv']);
    expect(shown([figures.id])).toEqual([]);
    expect(shown([], 'gdp')).toEqual([]);
  });

  it('are named once each', () => {
    const twice = [points, pointsLayer({ id: 'own-point2', file: 'points.csv' })];
    const own = new Set(twice.map(({ id }) => id));
    expect(filesShown({ own, indicator: null }, twice, [])).toEqual(['points.csv']);
  });
});

describe('a view that rests on the reader’s own', () => {
  const atlas = worldAtlas();
  const initial = initialState(atlas, 'zh', 'light');
  const view = (change: object) => encodeState({ ...initial, ...change }, initial);

  it.each([
    [{ own: new Set([points.id]) }, true],
    [{ indicator: { id: `${figures.id}-0`, year: 2024 } }, true],
    [{ selection: { kind: 'point', layer: points.id, line: 2 } }, true],
    [{}, false],
    [{ indicator: { id: 'gdp', year: 2024 } }, false],
    [{ selection: { kind: 'division', adcode: 510100 } }, false],
  ])('of %j is told: %s', (change, expected) => {
    expect(restsOnOwn(view(change))).toBe(expected);
  });

  it('still opens once a newer file is without its year, or the file is gone', () => {
    const own = atlasWith(figures);
    const start = initialState(own, 'zh', 'light');
    const known = decodeState(`figure=${figures.id}-0.2024`, start, own);
    expect(known.indicator).toEqual({ id: `${figures.id}-0`, year: 2024 });
    expect(decodeState(`figure=${figures.id}-0.2023`, start, own).indicator).toBeNull();
    expect(decodeState(`figure=${figures.id}-0.2024`, initial, atlas).indicator).toBeNull();
    expect(() => decodeState('figure=gdp.1066', start, own)).toThrow();
  });
});
