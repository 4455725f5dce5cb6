import type { MapGeoJSONFeature } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { clusterAt, targetsAt } from '../../src/map/pointing.ts';
import { styleOf } from '../../src/map/style.ts';
import { viewOf } from './views.ts';

/** A map that answers for each layer with what lies there. */
function mapWith(found: Readonly<Record<string, readonly Record<string, unknown>[]>>) {
  const asked: string[] = [];
  return {
    asked,
    queryRenderedFeatures: (
      _place: unknown,
      options?: { layers?: readonly string[] | Set<string> },
    ) => {
      const layers = [...(options?.layers ?? [])];
      asked.push(...layers);
      return layers.flatMap((layer) =>
        (found[layer] ?? []).map((properties) => ({ properties }) as unknown as MapGeoJSONFeature),
      );
    },
  } as Parameters<typeof targetsAt>[0] & { asked: string[] };
}

describe('what lies under the pointer', () => {
  it('is nothing where there is nothing', () => {
    expect(targetsAt(mapWith({}), { x: 1, y: 1 })).toEqual([]);
  });

  it('is every project once, then the finest division', () => {
    const map = mapWith({
      'project-point': [{ id: 'a' }, { id: 'b' }],
      'project-line-casing': [{ id: 'b' }, { id: 'c' }],
      'county-hit': [{ adcode: 510603 }],
      'prefecture-hit': [{ adcode: 510600 }],
    });
    expect(targetsAt(map, { x: 1, y: 1 })).toEqual([
      { kind: 'project', id: 'a' },
      { kind: 'project', id: 'b' },
      { kind: 'project', id: 'c' },
      { kind: 'division', adcode: 510603 },
    ]);
  });

  it('is every point of the reader’s own once, before all else', () => {
    const map = mapWith({
      'own-point': [
        { layer: 'own-a', line: 2 },
        { layer: 'own-a', line: 2 },
      ],
      'own-point-clustered': [{ layer: 'own-b', line: 2 }],
      'project-point': [{ id: 'a' }],
    });
    expect(targetsAt(map, { x: 1, y: 1 })).toEqual([
      { kind: 'point', layer: 'own-a', line: 2 },
      { kind: 'point', layer: 'own-b', line: 2 },
      { kind: 'project', id: 'a' },
    ]);
  });

  it('is a point beside the pointer only where none is under it', () => {
    const near = { layer: 'own-a', line: 3 };
    const under = { layer: 'own-a', line: 2 };
    /** Finds `near` in any box, and `under` at points where there is something. */
    const mapOf = (hasUnder: boolean) =>
      ({
        queryRenderedFeatures: (place: unknown, options?: { layers?: readonly string[] }) => {
          if (!options?.layers?.includes('own-point')) return [];
          const isBox = Array.isArray(place) && Array.isArray(place[0]);
          const found = isBox ? [near, under] : hasUnder ? [under] : [];
          return found.map((properties) => ({ properties }));
        },
      }) as unknown as Parameters<typeof targetsAt>[0];
    expect(targetsAt(mapOf(true), { x: 1, y: 1 })).toEqual([{ kind: 'point', ...under }]);
    expect(targetsAt(mapOf(false), { x: 1, y: 1 })).toHaveLength(2);
  });

  it('is sought in layers that the style has', () => {
    const map = mapWith({});
    targetsAt(map, { x: 1, y: 1 });
    expect(clusterAt(map, { x: 1, y: 1 })).toBeNull();
    const ids = styleOf(viewOf()).layers.map(({ id }) => id);
    expect(map.asked.length).toBeGreaterThan(3);
    for (const id of map.asked) expect(ids).toContain(id);
  });
});
