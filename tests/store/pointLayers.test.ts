import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/map/palette.ts';
import type { PointsLayer } from '../../src/own/layer.ts';
import { drawnPoints, ownHue } from '../../src/store/pointLayers.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { initialState } from '../../src/store/state.ts';
import { createAtlasStore } from '../../src/store/store.ts';
import { worldAtlas } from '../atlas/world.ts';
import { pointsLayer } from '../own/layers.ts';

const { light, dark } = PALETTES;

/** A layer of one column, a point for each cell. */
function layerOf(
  cells: readonly (string | number | null)[],
  look: Partial<PointsLayer['look']> = {},
): PointsLayer {
  return pointsLayer({
    columns: [
      { name: 'column', isNumber: cells.some((cell) => typeof cell === 'number'), unit: '' },
    ],
    points: cells.map((cell, index) => ({
      line: index + 2,
      name: `${index}`,
      at: [100 + index / 100, 30],
      adcode: 510104,
      cells: [cell],
    })),
    look: { hue: 1, colorBy: null, sizeBy: null, isClustered: false, ...look },
  });
}

const propertiesOf = (layer: PointsLayer) =>
  drawnPoints(layer, light).data.features.map(({ properties }) => properties);
const colorsOf = (layer: PointsLayer) => {
  const { colors } = drawnPoints(layer, light);
  return propertiesOf(layer).map(({ color }) => colors[color]);
};

describe('points without columns', () => {
  it('have the hue of their layer and one size', () => {
    const layer = layerOf(['a', 'b']);
    expect(colorsOf(layer)).toEqual([ownHue(light, 1), ownHue(light, 1)]);
    expect(propertiesOf(layer).map(({ radius }) => radius)).toEqual([undefined, undefined]);
    expect(drawnPoints(layer, light).key).toEqual({
      count: 2,
      colorBy: null,
      classes: [{ kind: 'all', color: 0, count: 2 }],
      sizeBy: null,
    });
  });

  it('count hues round', () => {
    expect(ownHue(light, 7)).toBe(ownHue(light, 1));
  });

  it('fall back to them when the column is gone', () => {
    expect(colorsOf(layerOf(['a'], { colorBy: 4, sizeBy: 4 }))).toEqual([ownHue(light, 1)]);
  });
});

describe('points coloured by words', () => {
  const words = ['a', 'b', 'b', 'c', 'd', 'e', 'f', 'g', '', null];
  const layer = layerOf(words, { colorBy: 0 });

  it('give the six most frequent words hues, from the layer’s own on', () => {
    const colors = colorsOf(layer);
    expect(colors[1]).toBe(ownHue(light, 1));
    expect(colors[0]).toBe(ownHue(light, 2));
    expect(new Set(colors.slice(0, 7)).size).toBe(6);
  });

  it('leave the rest grey, and what is empty in the colour of nothing', () => {
    expect(colorsOf(layer).slice(7)).toEqual([light.inkSoft, light.missing, light.missing]);
  });

  it('say so in their key, most frequent first', () => {
    const { classes } = drawnPoints(layer, light).key;
    expect(classes[0]).toEqual({ kind: 'word', word: 'b', color: 0, count: 2 });
    expect(classes.slice(-2)).toMatchObject([
      { kind: 'other', count: 1 },
      { kind: 'none', count: 2 },
    ]);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(words.length);
  });

  it('have no row for what is not there', () => {
    const { classes } = drawnPoints(layerOf(['a', 'b'], { colorBy: 0 }), light).key;
    expect(classes.map(({ kind }) => kind)).toEqual(['word', 'word']);
  });

  it('take words from the file as they are', () => {
    const odd = layerOf(['__proto__', 'constructor', '<b>'], { colorBy: 0 });
    expect(new Set(colorsOf(odd)).size).toBe(3);
  });
});

describe('points coloured by numbers', () => {
  const layer = layerOf([...Array.from({ length: 20 }, (_, value) => value), null], { colorBy: 0 });

  it('fall into the classes of the ramp, low to high', () => {
    const colors = colorsOf(layer);
    expect(colors[0]).toBe(light.ramp[0]);
    expect(colors[19]).toBe(light.ramp[4]);
    expect(colors[20]).toBe(light.missing);
  });

  it('are explained by open bounds, the highest first', () => {
    const { classes } = drawnPoints(layer, light).key;
    expect(classes).toHaveLength(6);
    expect(classes[0]).toMatchObject({ kind: 'span', to: null, color: 4 });
    expect(classes[4]).toMatchObject({ kind: 'span', from: null, color: 0 });
    expect(classes[5]).toMatchObject({ kind: 'none', count: 1 });
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(21);
  });

  it('stand alone in one class when all are equal', () => {
    const { classes } = drawnPoints(layerOf([3, 3], { colorBy: 0 }), light).key;
    expect(classes).toEqual([{ kind: 'span', color: 0, count: 2, from: 3, to: 3 }]);
  });

  it('have no class when there is no number', () => {
    const none = layerOf([null], { colorBy: 0 });
    const layer = { ...none, columns: [{ name: 'n', isNumber: true, unit: '' }] };
    expect(drawnPoints(layer, light).key.classes).toMatchObject([{ kind: 'none', count: 1 }]);
  });
});

describe('points sized by a number', () => {
  const layer = layerOf([0, 25, 100, -4, null], { sizeBy: 0 });

  it('have areas as their numbers, from 3 to 14 pixels', () => {
    expect(propertiesOf(layer).map(({ radius }) => radius)).toEqual([3, 7, 14, 3, 3]);
  });

  it('are hollow where there is no number, so that none passes for small', () => {
    expect(propertiesOf(layer).map(({ hollow }) => hollow ?? false)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(drawnPoints(layer, light).key.sizeBy?.missing).toBe(1);
  });

  it('have samples in round numbers, drawn as large as on the map', () => {
    const samples = drawnPoints(layer, light).key.sizeBy?.samples ?? [];
    expect(samples.map(({ value }) => value)).toEqual([100, 20, 5]);
    for (const { value, radius } of samples)
      expect(radius).toBeCloseTo(14 * Math.sqrt(value / 100), 9);
  });

  it('have no samples when nothing is above nought', () => {
    expect(drawnPoints(layerOf([-1, 0], { sizeBy: 0 }), light).key.sizeBy?.samples).toEqual([]);
  });
});

describe('what is sent to the map', () => {
  const layer = layerOf([1, 2, 3], { colorBy: 0 });

  it('is the same object for the same layer and palette', () => {
    expect(drawnPoints(layer, light)).toBe(drawnPoints(layer, light));
  });

  it('keeps its geometry under another theme, name, hue or clustering', () => {
    const { data } = drawnPoints(layer, light);
    expect(drawnPoints(layer, dark).data).toBe(data);
    expect(drawnPoints(layer, dark).colors).not.toEqual(drawnPoints(layer, light).colors);
    const look = { ...layer.look, hue: 3, isClustered: true };
    expect(drawnPoints({ ...layer, name: 'renamed', look }, light).data).toBe(data);
  });

  it('is made anew for other colours or filters', () => {
    const { data } = drawnPoints(layer, light);
    const look = { ...layer.look, colorBy: null };
    expect(drawnPoints({ ...layer, look }, light).data).not.toBe(data);
    const filters = [{ column: 0, least: 2, most: null }];
    expect(drawnPoints({ ...layer, filters }, light).data.features).toHaveLength(2);
  });
});

describe('selectors of points', () => {
  const atlas = worldAtlas();
  const layer = pointsLayer();
  const stateWith = (change: object) => ({
    ...createAtlasStore(() => atlas, initialState(atlas, 'zh', 'light')).getState(),
    ownLayers: [layer],
    ...change,
  });

  it('draw the layers that are on the map', () => {
    const { mapView } = createSelectors(atlas);
    expect(mapView(stateWith({}), 1).points).toEqual([]);
    expect(mapView(stateWith({ own: new Set([layer.id]) }), 1).points.map(({ id }) => id)).toEqual([
      layer.id,
    ]);
  });

  it('keep the drawn points while something else changes', () => {
    const { mapView } = createSelectors(atlas);
    const own = new Set([layer.id]);
    const before = mapView(stateWith({ own }), 1).points;
    expect(mapView(stateWith({ own, industries: new Set() }), 1).points[0]).toBe(before[0]);
  });

  it('come and go without anything of the atlas being drawn again', () => {
    const { mapView } = createSelectors(atlas);
    const state = stateWith({});
    const { rosettes } = mapView(state, 1);
    expect(mapView({ ...state, own: new Set([layer.id]) }, 1).rosettes).toBe(rosettes);
  });

  it('mark a selected point', () => {
    const selection = { kind: 'point' as const, layer: layer.id, line: 2 };
    expect(createSelectors(atlas).mapView(stateWith({ selection }), 1).selected).toEqual([
      selection,
    ]);
  });

  it('count by division what passes the filters', () => {
    const { pointCounts } = createSelectors(atlas);
    expect(pointCounts(layer).get(510104)).toBe(1);
    expect(pointCounts(layer)).toBe(pointCounts(layer));
    const filtered = { ...layer, filters: [{ column: 0, least: 100, most: null }] };
    expect(pointCounts(filtered).size).toBe(0);
  });

  it('find what lies within reach of the corridor’s line', () => {
    const { pointsInReach } = createSelectors(atlas);
    const line = {
      kind: 'drawn' as const,
      positions: [
        [100, 31],
        [101, 31],
      ] as [number, number][],
    };
    const corridor = { line, reachKm: 30 };
    const own = new Set([layer.id]);
    expect(pointsInReach(stateWith({ own })).size).toBe(0);
    const found = pointsInReach(stateWith({ own, corridor }));
    expect(found.get(layer.id)?.map(({ name }) => name)).toEqual(['A']);
    expect(pointsInReach(stateWith({ corridor })).size).toBe(0);
  });
});
