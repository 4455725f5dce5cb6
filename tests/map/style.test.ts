import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/map/palette.ts';
import { SOURCE_KEYS } from '../../src/map/sources.ts';
import { styleOf } from '../../src/map/style.ts';
import type { BaseLayer, MapView } from '../../src/map/view.ts';
import { BASES, everyView, SUBJECTS, viewOf } from './views.ts';

const complaintsOf = (view: MapView) =>
  validateStyleMin(styleOf(view) as StyleSpecification).map(({ message }) => message);

const layersOf = (view: MapView) =>
  styleOf(view).layers.map(({ id, type, minzoom, maxzoom, ...rest }) => ({
    id,
    type,
    minzoom,
    maxzoom,
    source: 'source' in rest ? rest.source : undefined,
  }));

const views = everyView();
const bare = layersOf(viewOf());

describe('the style', () => {
  it.each(views)('holds against the specification: $name', ({ view }) => {
    expect(complaintsOf(view)).toEqual([]);
  });

  it('holds with every set of base layers, subject by subject', () => {
    for (const base of BASES) {
      for (const [name, change] of Object.entries(SUBJECTS))
        expect(complaintsOf(viewOf({ ...change, base })), `${name} ${[...base]}`).toEqual([]);
    }
  });

  it('holds at every size of screen', () => {
    for (const scale of [1, 1.15, 2, 2.3]) expect(complaintsOf(viewOf({}, scale))).toEqual([]);
  });

  it('would be found out when it does not hold', () => {
    const style = styleOf(viewOf()) as StyleSpecification;
    const [first] = style.layers;
    if (first) first.paint = { 'background-color': 'no colour' };
    expect(validateStyleMin(style)).not.toEqual([]);
  });

  it.each(views)('has the same layers in the same order: $name', ({ view }) => {
    expect(layersOf(view)).toEqual(bare);
  });

  it('has the same layers with every set of base layers and at every size', () => {
    for (const base of BASES) expect(layersOf(viewOf({ base }))).toEqual(bare);
    expect(layersOf(viewOf({}, 2))).toEqual(bare);
  });

  it('gives every layer an id of its own and a source that is declared', () => {
    const { layers, sources } = styleOf(viewOf());
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    const used = layers.flatMap((layer) => ('source' in layer ? [String(layer.source)] : []));
    for (const source of used) expect(sources).toHaveProperty(source);
    expect(new Set(used)).toEqual(new Set(Object.keys(SOURCE_KEYS)));
  });

  it('declares sources empty, with the key of their feature states', () => {
    for (const [id, source] of Object.entries(styleOf(viewOf()).sources)) {
      const key = SOURCE_KEYS[id as keyof typeof SOURCE_KEYS];
      expect(source).toMatchObject({
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [] },
        ...(key === null ? {} : { promoteId: key }),
      });
    }
  });

  it('clusters the points that shall be, and no others', () => {
    const clustered = Object.entries(styleOf(viewOf()).sources).flatMap(([id, source]) =>
      'cluster' in source && source.cluster ? [id] : [],
    );
    expect(clustered).toEqual(['own-points']);
  });

  it('never holds the reader’s points or the address of tiles', () => {
    const style = JSON.stringify(styleOf(viewOf(SUBJECTS.points)));
    expect(style).not.toContain('pmtiles');
    expect(style).not.toContain('100.5');
  });

  it('fetches nothing: no glyphs, no sprite, no address', () => {
    for (const theme of THEMES) {
      const style = styleOf(viewOf({ theme }));
      expect(style.glyphs).toBeUndefined();
      expect(style.sprite).toBeUndefined();
      expect(JSON.stringify(style)).not.toMatch(/https?:/);
    }
  });

  it('is made anew from the view alone', () => {
    const view = viewOf();
    const copy = structuredClone(styleOf(view));
    expect(styleOf(view)).toEqual(copy);
    expect(styleOf(view)).not.toBe(styleOf(view));
  });

  it('paints with other colours in every theme', () => {
    const [light, dark, projector] = THEMES.map((theme) => styleOf(viewOf({ theme })));
    expect(light?.layers).not.toEqual(dark?.layers);
    expect(light?.layers).not.toEqual(projector?.layers);
  });
});

describe('base layers', () => {
  const isVisible = (view: MapView, id: string) => {
    const layer = styleOf(view).layers.find((one) => one.id === id);
    return layer?.layout?.visibility !== 'none';
  };
  const shown = (base: MapView['base'], id: string) => isVisible(viewOf({ base }), id);

  it.each([
    ['zones', 'zone-tint'],
    ['borders', 'prefecture-border'],
    ['borders', 'county-border'],
    ['borders', 'zone-border'],
    ['rivers', 'river'],
    ['labels', 'county-label'],
    ['labels', 'neighbour-label'],
  ] as const)('%s switch %s', (layer, id) => {
    expect(shown(new Set([layer]), id)).toBe(true);
    expect(shown(new Set(), id)).toBe(false);
  });

  it('name rivers when rivers and labels are on', () => {
    expect(shown(new Set(['rivers', 'labels']), 'river-label')).toBe(true);
    expect(shown(new Set(['rivers']), 'river-label')).toBe(false);
    expect(shown(new Set(['labels']), 'river-label')).toBe(false);
  });

  it('leave the edge of the province and the land at all times', () => {
    for (const id of ['province-border', 'land']) expect(shown(new Set(), id)).toBe(true);
  });

  it('keep rosettes when labels are off, and names when rosettes are', () => {
    expect(shown(new Set(), 'prefecture-mark')).toBe(true);
    const one = { base: new Set<BaseLayer>(), industries: new Set(['equipment']) };
    expect(isVisible(viewOf(one), 'prefecture-mark')).toBe(false);
    expect(
      isVisible(viewOf({ ...one, base: new Set(['labels'] as const) }), 'prefecture-mark'),
    ).toBe(true);
  });
});
