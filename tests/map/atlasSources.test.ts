import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { detailsOf, parseCore, withoutDetails } from '../../src/atlas/details.ts';
import { completeAtlas, joinAtlas } from '../../src/atlas/join.ts';
import { AtlasSources, withGeometry } from '../../src/map/atlasSources.ts';
import { PaintedStates } from '../../src/map/paintedStates.ts';
import { sourcesOf, VIEW_SOURCES } from '../../src/map/sources.ts';
import type { FeatureStates } from '../../src/map/states.ts';
import { styleOf } from '../../src/map/style.ts';
import { NO_REVISION } from '../../src/own/draft/revision.ts';
import { extendAtlas } from '../../src/own/extend/extendAtlas.ts';
import { atlas, records } from '../data/real.ts';
import { assignmentsLayer } from '../own/layers.ts';
import { viewOf } from './views.ts';

describe('the geometry of an atlas', () => {
  const sent: string[] = [];
  const map = {
    getSource: (id: string) => ({ setData: () => sent.push(id) }) as unknown as GeoJSONSource,
  } as unknown as Pick<MapLibreMap, 'getSource'>;
  const sources = new AtlasSources(map, sourcesOf(atlas));

  it('comes whole with the style that the map begins with', () => {
    const style = withGeometry(styleOf(viewOf()), sourcesOf(atlas));
    const empty = Object.entries(style.sources).flatMap(([id, source]) => {
      const data = source.type === 'geojson' && typeof source.data === 'object' && source.data;
      return data && 'features' in data && data.features.length > 0 ? [] : [id];
    });
    expect(empty).toEqual([...VIEW_SOURCES]);
    expect(style.sources.prefectures).toMatchObject({ promoteId: 'adcode' });
  });

  it('is not sent again while the atlas is the one it began with', () => {
    sources.send(atlas);
    expect(sent).toEqual([]);
  });

  it('is sent again only where another atlas differs', () => {
    sent.length = 0;
    const assignments = [
      { line: 2, industry: 'equipment', adcode: 513200, commitment: 'planned' as const, note: '' },
    ];
    const extended = extendAtlas(atlas, [assignmentsLayer({ assignments })], NO_REVISION).atlas;
    expect(extended).not.toBe(atlas);
    sources.send(extended);
    // Names give way by how much there is at a place, which has changed at one.
    expect(sent).toEqual(['prefecture-labels']);
  });

  it('is not sent again for the same atlas', () => {
    sent.length = 0;
    sources.send(
      extendAtlas(
        atlas,
        [
          assignmentsLayer({
            assignments: [
              { line: 2, industry: 'equipment', adcode: 513200, commitment: 'planned', note: '' },
            ],
          }),
        ],
        NO_REVISION,
      ).atlas,
    );
    expect(sent).toEqual([]);
  });

  it('is not sent again when the details come', () => {
    const core = parseCore(withoutDetails(records));
    if (!core.ok) throw new Error('The records are not as they should be without their details.');
    const opening = joinAtlas(core.value, atlas.geography);
    if (!opening.ok) throw new Error('The records do not join without their details.');
    sources.send(opening.value);
    sent.length = 0;
    const whole = completeAtlas(opening.value, detailsOf(records));
    if (!whole.ok) throw new Error('The details do not fit.');
    sources.send(whole.value);
    expect(sent).toEqual([]);
  });
});

describe('feature states', () => {
  const told: string[] = [];
  const painted = new PaintedStates({
    setFeatureState: ({ id }: { id?: unknown }) => {
      told.push(`set ${id}`);
      return undefined as never;
    },
    removeFeatureState: ({ id }: { id?: unknown }) => {
      told.push(`remove ${id}`);
      return undefined as never;
    },
  } as unknown as ConstructorParameters<typeof PaintedStates>[0]);
  const states = (...entries: [number, object][]): FeatureStates =>
    new Map([['prefectures', new Map(entries)]]);
  const toldBy = (next: FeatureStates) => {
    told.length = 0;
    painted.apply(next);
    return [...told];
  };

  it('are told where they differ, and taken back where they are gone', () => {
    expect(toldBy(states([1, { fill: 'a' }], [2, { fill: 'b' }]))).toEqual(['set 1', 'set 2']);
    expect(toldBy(states([1, { fill: 'a' }], [2, { fill: 'b' }]))).toEqual([]);
    expect(toldBy(states([1, { fill: 'a', stippled: true }]))).toEqual([
      'remove 2',
      'remove 1',
      'set 1',
    ]);
  });

  it('are told anew once the map has lost them', () => {
    painted.forget();
    expect(toldBy(states([1, { fill: 'a', stippled: true }]))).toEqual(['set 1']);
  });
});
