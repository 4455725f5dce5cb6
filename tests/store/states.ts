import type { AreaRef } from '../../src/analysis/areas.ts';
import type { Atlas } from '../../src/atlas/join.ts';
import { LANGUAGES } from '../../src/atlas/schema/fields.ts';
import {
  CATEGORIES,
  COMMITMENTS,
  EVIDENCES,
  PRECISIONS,
  STATUSES,
} from '../../src/atlas/schema/vocabulary.ts';
import { THEMES } from '../../src/map/palette.ts';
import { BASE_LAYERS } from '../../src/map/view.ts';
import { type IndustrySet, switchOn } from '../../src/store/industrySet.ts';
import {
  type AtlasState,
  type CorridorLine,
  type DossierSubject,
  MATRIX_LEVELS,
  MATRIX_ORDERS,
  MOST_COMPARED,
  PANELS,
  type Question,
  type Selection,
  TABLES,
  WORK_VIEWS,
} from '../../src/store/state.ts';
import type { Chance } from './random.ts';

/** Any state that a reader could bring about. */
export function anyState(atlas: Atlas, chance: Chance): AtlasState {
  const industries = atlas.industries.all.map(({ id }) => id);
  const regions = [...atlas.regions.keys()];
  return {
    language: chance.pick(LANGUAGES),
    theme: chance.pick(THEMES),
    camera: chance.coin() ? null : anyCamera(chance),
    industries: chance
      .some(industries)
      .slice(0, chance.below(12))
      .reduce<IndustrySet>((set, id) => switchOn(atlas.industries, set, id), new Set()),
    categories: new Set(chance.some(CATEGORIES)),
    own: chance.coin() ? new Set() : new Set(['own-a1b2c3', 'own-zzz999']),
    regions: new Set(chance.some(regions)),
    base: new Set(chance.some(BASE_LAYERS)),
    indicator: chance.coin() ? null : anyIndicator(atlas, chance),
    filters: {
      evidence: new Set(chance.some(EVIDENCES, 1)),
      commitment: new Set(chance.some(COMMITMENTS, 1)),
      status: new Set(chance.some(STATUSES, 1)),
      precision: new Set(chance.some(PRECISIONS, 1)),
      within: new Set(chance.some(regions)),
    },
    clause: chance.coin() ? null : chance.pick([...atlas.clauses.keys()]),
    panel: chance.pick(PANELS),
    selection: chance.coin() ? null : anySelection(atlas, chance),
    playing: chance.coin() ? null : { briefing: 'panxi-anning', scene: chance.below(60) },
    ...anyWork(atlas, chance),
  };
}

function anyWork(atlas: Atlas, chance: Chance) {
  const industries = atlas.industries.all.map(({ id }) => id);
  const areas: readonly AreaRef[] = [
    ...atlas.prefectures.map(({ adcode }) => ({ kind: 'division' as const, adcode })),
    ...[...atlas.regions.keys()].map((id) => ({ kind: 'region' as const, id })),
  ];
  const lines = [...atlas.projects.values()].filter(
    ({ geometry }) => geometry?.type === 'LineString',
  );
  const rivers = atlas.geography.rivers.features;
  const corner = (): [number, number] => [
    Number((97 + chance.next() * 11).toFixed(3)),
    Number((26 + chance.next() * 8).toFixed(3)),
  ];
  return {
    work: chance.coin() ? null : chance.pick(WORK_VIEWS),
    table: {
      rows: chance.pick(TABLES),
      layer: chance.coin() ? null : 'own-a1b2c3',
      sort: chance.coin() ? null : { column: 'place', isDescending: chance.coin() },
      find: chance.pick(['', '德阳', 'a&b=c #?']),
    },
    matrix: {
      level: chance.pick(MATRIX_LEVELS),
      order: chance.pick(MATRIX_ORDERS),
      unfolded: new Set(chance.some(industries).slice(0, 9)),
    },
    compared: chance.some(areas).slice(0, MOST_COMPARED),
    question: chance.pick<() => Question>([
      () => ({ kind: 'province' }),
      () => ({ kind: 'industry', id: chance.pick(industries) }),
      () => ({ kind: 'city', adcode: chance.pick(atlas.prefectures).adcode }),
    ])(),
    corridor: {
      line: chance.pick<() => CorridorLine | null>([
        () => null,
        () => ({ kind: 'drawn', positions: [corner(), corner(), corner()] }),
        ...lines.slice(0, 1).map(({ id }) => () => ({ kind: 'project' as const, id })),
        ...rivers
          .slice(0, 1)
          .map((river) => () => ({ kind: 'river' as const, id: river.properties.id })),
      ])(),
      reachKm: 1 + chance.below(200),
    },
    dossier: chance.pick<() => DossierSubject | null>([
      () => null,
      () => chance.pick(areas),
      () => ({ kind: 'industry', id: chance.pick(industries) }),
      () => ({ kind: 'corridor' }),
    ])(),
  };
}

/** As precise as the address keeps it. */
function anyCamera(chance: Chance): AtlasState['camera'] {
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    longitude: round(90 + chance.next() * 26, 3),
    latitude: round(20 + chance.next() * 20, 3),
    zoom: round(3.4 + chance.next() * 7.6, 2),
  };
}

function anyIndicator(atlas: Atlas, chance: Chance): AtlasState['indicator'] {
  const { id, years } = chance.pick([...atlas.indicators.values()]);
  return { id, year: chance.coin() ? null : chance.pick(years) };
}

function anySelection(atlas: Atlas, chance: Chance): Selection {
  const divisions = [...atlas.divisions.values()].filter(({ level }) => level !== 'province');
  return chance.pick<() => Selection>([
    () => ({ kind: 'division', adcode: chance.pick(divisions).adcode }),
    () => ({ kind: 'region', id: chance.pick([...atlas.regions.keys()]) }),
    () => ({ kind: 'industry', id: chance.pick(atlas.industries.all).id }),
    () => ({ kind: 'project', id: chance.pick([...atlas.projects.keys()]) }),
    () => ({ kind: 'clause', id: chance.pick([...atlas.clauses.keys()]) }),
  ])();
}
