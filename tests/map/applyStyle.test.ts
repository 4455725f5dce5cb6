import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { applyStyle, type StyleTarget } from '../../src/map/applyStyle.ts';
import { styleOf } from '../../src/map/style.ts';
import { atlas } from '../data/real.ts';
import { chance } from '../store/random.ts';
import { anyState } from '../store/states.ts';
import { viewOf } from './views.ts';

type Layer = Record<string, unknown> & {
  id: string;
  layout?: Record<string, unknown>;
  paint?: Record<string, unknown>;
};

/** A map that keeps its style in memory and counts what it is told. */
function fakeMap(style: StyleSpecification) {
  const layers = structuredClone(style.layers) as unknown as Layer[];
  let calls = 0;
  const set = (kind: 'layout' | 'paint') => (id: string, name: string, value: unknown) => {
    calls += 1;
    const layer = layers.find((one) => one.id === id);
    if (!layer) throw new Error(`There is no layer ${id}.`);
    const properties: Record<string, unknown> = { ...layer[kind] };
    if (value === undefined) delete properties[name];
    else properties[name] = value;
    layer[kind] = properties;
  };
  const map = {
    setLayoutProperty: set('layout'),
    setPaintProperty: set('paint'),
    setFilter: (id: string, filter: unknown) => {
      calls += 1;
      const layer = layers.find((one) => one.id === id);
      if (!layer) throw new Error(`There is no layer ${id}.`);
      if (filter === undefined) delete layer.filter;
      else layer.filter = filter;
    },
  } as unknown as StyleTarget;
  return { map, layers, calls: () => calls };
}

describe('bringing a map from one style to another', () => {
  it('ends at the other style, whatever the pair of views', () => {
    const luck = chance(4);
    for (let run = 0; run < 60; run += 1) {
      const before = styleOf(viewOf(anyState(atlas, luck), luck.pick([1, 1.15, 2])));
      const after = styleOf(viewOf(anyState(atlas, luck), luck.pick([1, 1.15, 2])));
      const { map, layers } = fakeMap(before);
      applyStyle(map, before, after);
      expect(layers).toEqual(after.layers);
    }
  });

  it('touches nothing when nothing differs', () => {
    const { map, calls } = fakeMap(styleOf(viewOf()));
    applyStyle(map, styleOf(viewOf()), styleOf(viewOf()));
    expect(calls()).toBe(0);
  });

  it('touches only what differs', () => {
    const after = styleOf(viewOf({ base: new Set(['zones', 'borders', 'labels']) }));
    const { map, calls } = fakeMap(styleOf(viewOf()));
    applyStyle(map, styleOf(viewOf()), after);
    // The rivers and their names.
    expect(calls()).toBe(2);
  });

  it('repaints no polygon by layer when another industry is chosen', () => {
    const painted: string[] = [];
    const map: StyleTarget = {
      setLayoutProperty: (id) => {
        painted.push(id);
        return undefined as never;
      },
      setPaintProperty: (id) => {
        painted.push(id);
        return undefined as never;
      },
      setFilter: (id) => {
        painted.push(id);
        return undefined as never;
      },
    };
    const one = styleOf(viewOf({ industries: new Set(['equipment']) }));
    applyStyle(map, one, styleOf(viewOf({ industries: new Set(['materials']) })));
    // Dots and marks are few and are laid out anew; polygons change by feature state alone.
    expect(new Set(painted)).toEqual(new Set(['county-dot', 'prefecture-mark']));
  });

  it('removes a filter that is gone', () => {
    const before = styleOf(viewOf());
    const after = structuredClone(before);
    for (const layer of after.layers) if ('filter' in layer) delete layer.filter;
    const { map, layers } = fakeMap(before);
    applyStyle(map, before, after);
    expect(layers).toEqual(after.layers);
  });

  it('refuses a style with a layer the map does not have', () => {
    const before = styleOf(viewOf());
    const after = structuredClone(before);
    before.layers.pop();
    expect(() => applyStyle(fakeMap(before).map, before, after)).toThrow(/has no layer/);
  });
});
