import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { litPointsOf } from '../../../src/map/points/litPoints.ts';
import { PointSources } from '../../../src/map/points/pointSources.ts';
import { OWN_LAYERS, SUBJECTS, viewOf } from '../views.ts';

/** A map that keeps what each source was sent last, and how often anything was. */
function fakeMap() {
  const sent = new Map<string, FeatureCollection>();
  const order: string[] = [];
  const map = {
    getSource: (id: string) => ({
      setData: (data: FeatureCollection) => {
        sent.set(id, data);
        order.push(id);
      },
    }),
  } as unknown as Pick<MapLibreMap, 'getSource'>;
  return { map, sent, order };
}

const points = viewOf(SUBJECTS.points);
const [plain, sized] = OWN_LAYERS;

describe('points', () => {
  it('go to the source that clusters or to the one that does not', () => {
    const { map, sent } = fakeMap();
    new PointSources(map).show(points);
    const layersOf = (id: string) =>
      new Set(sent.get(id)?.features.map(({ properties }) => properties?.layer as unknown));
    expect(layersOf('own-points')).toEqual(new Set([plain.id]));
    expect(layersOf('own-points-single')).toEqual(new Set([sized.id]));
  });

  it('are not sent again while they stay, whatever else changes', () => {
    const { map, order } = fakeMap();
    const sources = new PointSources(map);
    sources.show(points);
    const count = order.length;
    sources.show(viewOf({ ...SUBJECTS.points, theme: 'dark', industries: new Set() }));
    expect(order.slice(count)).toEqual(['own-lit']);
    sources.show(viewOf({ ...SUBJECTS.points, theme: 'dark' }));
    expect(order).toHaveLength(count + 1);
  });

  it('are sent together where layers share a source, and leave with their layer', () => {
    const { map, sent } = fakeMap();
    const sources = new PointSources(map);
    const both = points.points.map((layer) => ({ ...layer, isClustered: true }));
    sources.show({ ...points, points: both });
    expect(sent.get('own-points')?.features).toHaveLength(4);
    sources.show(viewOf());
    expect(sent.get('own-points')?.features).toEqual([]);
  });

  it('send nothing to a map without any', () => {
    const { map, order } = fakeMap();
    new PointSources(map).show(viewOf());
    expect(order).toEqual([]);
  });
});

describe('lit points', () => {
  it('are those selected and those lit, each once, with their colour and place', () => {
    const lit = [
      { kind: 'point' as const, layer: plain.id, line: 2 },
      { kind: 'point' as const, layer: sized.id, line: 3 },
    ];
    const found = litPointsOf({ ...points, lit });
    expect(found.map(({ key, isSelected }) => [key, isSelected])).toEqual([
      [`point ${plain.id} 2`, true],
      [`point ${sized.id} 3`, false],
    ]);
    expect(found[0]).toMatchObject({ at: [100.5, 31], radius: 5 });
  });

  it('are none where the layer is not on the map or a filter keeps the point away', () => {
    const selection = { kind: 'point' as const, layer: plain.id, line: 2 };
    expect(litPointsOf(viewOf({ selection }))).toEqual([]);
    const gone = { kind: 'point' as const, layer: plain.id, line: 99 };
    expect(litPointsOf(viewOf({ ...SUBJECTS.points, selection: gone }))).toEqual([]);
  });
});
