import type { StyleSpecification } from 'maplibre-gl';
import type { AtlasInputs } from '../../../data/read.ts';
import type { Atlas } from '../../../src/atlas/join.ts';
import { PROVINCE_BOX } from '../../../src/map/frame.ts';
import { type SourceId, sourcesOf } from '../../../src/map/sources.ts';
import { type FeatureState, statesOf } from '../../../src/map/states.ts';
import { styleOf } from '../../../src/map/style.ts';
import type { MapView } from '../../../src/map/view.ts';
import { createSelectors } from '../../../src/store/selectors.ts';
import { initialState } from '../../../src/store/state.ts';
import { IDLE } from '../../../src/store/store.ts';

/** All that a page needs to draw our map by MapLibre alone: worked out before it asks for it. */
export interface Material {
  /** With its geometry in it. */
  style: StyleSpecification;
  bounds: [number, number, number, number];
  /** What its images are drawn of. */
  look: Pick<MapView, 'theme' | 'petals' | 'subject'> & {
    rosettes: [number, { counts: readonly number[]; documented: readonly boolean[] }][];
  };
  /** Industries picked one after the other, in the order of our layers. */
  steps: Step[];
}

/** One industry picked. */
export interface Step {
  industry: string;
  /** The style of the map that shows it, without sources. */
  layers: StyleSpecification['layers'];
  states: [source: SourceId, feature: string | number, state: FeatureState][];
  /** Places whose ground gets another colour by it. */
  places: [longitude: number, latitude: number][];
}

/** Places looked at for each step. */
const LOOKED_AT = 4;

/** The default view of the map, and the industries that are picked on it. */
export function materialOf({ atlas }: Pick<AtlasInputs, 'atlas'>): Material {
  const selectors = createSelectors(atlas);
  const plain = { ...initialState(atlas, 'zh', 'light'), ...IDLE };
  const view = selectors.mapView(plain, 1);
  const style = styleOf(view);
  const geometry = sourcesOf(atlas) as Partial<ReturnType<typeof sourcesOf>>;
  const sources = Object.entries(style.sources).map(([id, source]) => {
    const data = geometry[id as keyof typeof geometry];
    return [
      id,
      data && source.type === 'geojson' ? { ...source, data: short(data) } : source,
    ] as const;
  });
  const views = (atlas.industries.rootsByFamily().get('pillar') ?? []).map(({ id }) => ({
    id,
    view: selectors.mapView(
      { ...plain, industries: new Set([id]), selection: { kind: 'industry', id } },
      1,
    ),
  }));
  return {
    style: { ...style, sources: Object.fromEntries(sources) },
    bounds: [...PROVINCE_BOX],
    look: {
      theme: view.theme,
      petals: view.petals,
      subject: view.subject,
      rosettes: [...view.rosettes],
    },
    steps: views.map(({ id, view: picked }, index) => ({
      industry: id,
      layers: styleOf(picked).layers,
      states: statesIn(picked),
      places: placesOf(atlas, views[index - 1]?.view ?? view, picked),
    })),
  };
}

/** Ten metres will do: what is sent in full is ten times as long. */
function short<Geometry>(geometry: Geometry): Geometry {
  return JSON.parse(JSON.stringify(geometry), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
  ) as Geometry;
}

function statesIn(view: MapView): Step['states'] {
  return [...statesOf(view)].flatMap(([source, states]) =>
    [...states].map(([feature, state]): Step['states'][number] => [source, feature, state]),
  );
}

/** In some prefectures that change their colour a place far from names, dots and borders. */
function placesOf(atlas: Atlas, before: MapView, after: MapView): Step['places'] {
  const [old, fresh] = [before, after].map((view) => statesOf(view).get('prefectures'));
  const dotted = [before, after].flatMap(({ subject }) =>
    subject.kind === 'industry' ? [...subject.counties.keys()] : [],
  );
  const changed = atlas.prefectures.filter(
    ({ adcode }) => old?.get(adcode)?.fill !== fresh?.get(adcode)?.fill,
  );
  const places = changed.flatMap(({ adcode, seat }) => {
    const quiet = atlas
      .countiesOf(adcode)
      .filter((county) => !dotted.includes(county.adcode))
      .flatMap((county) => atlas.geography.shapeOf(county.adcode) ?? []);
    const labels = quiet.map(({ properties }) => properties.label);
    const away = ([x, y]: readonly [number, number]) => Math.hypot(x - seat[0], y - seat[1]);
    return labels.sort((a, b) => away(b) - away(a)).slice(0, 1);
  });
  return places.slice(0, LOOKED_AT);
}
