import type { MapGeoJSONFeature } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { targetsAt } from '../../src/map/pointing.ts';
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

  it('is sought in layers that the style has', () => {
    const map = mapWith({});
    targetsAt(map, { x: 1, y: 1 });
    const ids = styleOf(viewOf()).layers.map(({ id }) => id);
    expect(map.asked.length).toBeGreaterThan(3);
    for (const id of map.asked) expect(ids).toContain(id);
  });
});
