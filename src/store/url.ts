import type { Atlas } from '../atlas/join.ts';
import { MOST_SCENES } from '../atlas/schema/briefing.ts';
import { LANGUAGES } from '../atlas/schema/fields.ts';
import {
  CATEGORIES,
  COMMITMENTS,
  EVIDENCES,
  PRECISIONS,
  STATUSES,
} from '../atlas/schema/vocabulary.ts';
import { isInReach } from '../map/frame.ts';
import { THEMES } from '../map/palette.ts';
import { BASE_LAYERS, type Camera } from '../map/view.ts';
import { isOwnId, OWN_ID_LENGTH } from '../own/ownId.ts';
import { clauseShown } from './clauseShown.ts';
import { type IndustrySet, switchOn } from './industrySet.ts';
import { joinList, oneOf, Parameters } from './parameters.ts';
import { type AtlasState, PANELS, type Playing, type Selection, WORK_VIEWS } from './state.ts';
import { decodeWork, encodeWork } from './urlWork.ts';

/** Stands for the latest year of each division. */
const LATEST = 'latest';

/**
 * State → query string, short and readable: what equals the initial state is left out.
 */
export function encodeState(state: AtlasState, initial: AtlasState): string {
  const parameters = new Map<string, string>();
  const put = (name: string, value: string, fallback: string) => {
    if (value !== fallback) parameters.set(name, value);
  };
  const list = (name: string, set: ReadonlySet<string>, fallback?: ReadonlySet<string>) =>
    put(name, joinList([...set].sort()), fallback ? joinList([...fallback].sort()) : '');
  put('lang', state.language, initial.language);
  put('theme', state.theme, initial.theme);
  // Without them an address with a clause shows what the clause places.
  const usual = state.clause ? null : initial;
  list('on', state.industries, usual?.industries);
  list('projects', state.categories, usual?.categories);
  list('regions', state.regions, initial.regions);
  list('own', state.own, initial.own);
  list('base', state.base, initial.base);
  if (state.indicator)
    parameters.set('figure', `${state.indicator.id}.${state.indicator.year ?? LATEST}`);
  list('evidence', state.filters.evidence, initial.filters.evidence);
  list('commitment', state.filters.commitment, initial.filters.commitment);
  list('status', state.filters.status, initial.filters.status);
  list('precision', state.filters.precision, initial.filters.precision);
  list('within', state.filters.within, initial.filters.within);
  if (state.clause) parameters.set('clause', state.clause);
  put('panel', state.panel, initial.panel);
  if (state.selection) parameters.set('sel', encodeSelection(state.selection));
  if (state.work) parameters.set('view', state.work);
  if (state.playing) parameters.set('play', `${state.playing.briefing}.${state.playing.scene + 1}`);
  for (const [name, value] of encodeWork(state, initial)) parameters.set(name, value);
  if (state.camera) parameters.set('at', encodeCamera(state.camera));
  return [...parameters].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/**
 * Query string → state. Parameters that are not ours are left alone.
 *
 * @throws AddressError when one of ours names what the atlas does not have.
 */
export function decodeState(query: string, initial: AtlasState, atlas: Atlas): AtlasState {
  const parameters = new Parameters(query);
  const isRegion = (raw: string): raw is string => atlas.regions.has(raw);
  const isIndustry = (raw: string): raw is string => atlas.industries.get(raw) !== undefined;
  const clause = parameters.read('clause', initial.clause, (raw) =>
    atlas.clauses.has(raw) ? raw : undefined,
  );
  const usual = clause ? clauseShown(clause, atlas) : initial;
  return {
    language: parameters.pick('lang', LANGUAGES, initial.language),
    theme: parameters.pick('theme', THEMES, initial.theme),
    industries: minimal(parameters.set('on', usual.industries, isIndustry), atlas),
    categories: parameters.set('projects', usual.categories, oneOf(CATEGORIES)),
    regions: parameters.set('regions', initial.regions, isRegion),
    base: parameters.set('base', initial.base, oneOf(BASE_LAYERS)),
    own: parameters.set('own', initial.own, (raw): raw is string => isOwnId(raw)),
    indicator: parameters.read('figure', initial.indicator, (raw) => decodeIndicator(raw, atlas)),
    filters: {
      evidence: parameters.set('evidence', initial.filters.evidence, oneOf(EVIDENCES)),
      commitment: parameters.set('commitment', initial.filters.commitment, oneOf(COMMITMENTS)),
      status: parameters.set('status', initial.filters.status, oneOf(STATUSES)),
      precision: parameters.set('precision', initial.filters.precision, oneOf(PRECISIONS)),
      within: parameters.set('within', initial.filters.within, isRegion),
    },
    clause,
    panel: parameters.pick('panel', PANELS, initial.panel),
    selection: parameters.read('sel', initial.selection, (raw) => decodeSelection(raw, atlas)),
    work: parameters.read('view', initial.work, (raw) => WORK_VIEWS.find((view) => view === raw)),
    playing: parameters.read('play', initial.playing, decodePlaying),
    ...decodeWork(parameters, initial, atlas),
    camera: parameters.read('at', initial.camera, decodeCamera),
  };
}

/** As the store keeps it: no industry below another of the set. */
function minimal(industries: IndustrySet, atlas: Atlas): IndustrySet {
  const empty: IndustrySet = new Set();
  return [...industries].reduce((all, id) => switchOn(atlas.industries, all, id), empty);
}

/** The layer itself may be another reader's, so that only its form can be held against. */
function decodePoint(raw: string): Selection | undefined {
  const [layer = '', line, ...rest] = raw.split('.');
  const isWhole = isOwnId(layer) && /^[1-9]\d{0,7}$/.test(line ?? '') && rest.length === 0;
  return isWhole ? { kind: 'point', layer, line: Number(line) } : undefined;
}

/** The briefing itself may be the reader's own, so that only its form can be held against. */
function decodePlaying(raw: string): Playing | undefined {
  const [, briefing, scene] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([1-9]\d?)$/.exec(raw) ?? [];
  return briefing === undefined || Number(scene) > MOST_SCENES
    ? undefined
    : { briefing, scene: Number(scene) - 1 };
}

function encodeCamera({ longitude, latitude, zoom }: Camera): string {
  return `${longitude.toFixed(4)},${latitude.toFixed(4)},${zoom.toFixed(3)}`;
}

function decodeCamera(raw: string): Camera | undefined {
  const [longitude, latitude, zoom, ...rest] = raw.split(',').map(Number);
  if (longitude === undefined || latitude === undefined || zoom === undefined || rest.length > 0)
    return undefined;
  const isReached = isInReach(longitude, latitude) && zoom >= 3 && zoom <= 12;
  return isReached ? { longitude, latitude, zoom } : undefined;
}

const SELECTION_MARKS = {
  division: 'd',
  region: 'r',
  industry: 'i',
  project: 'p',
  clause: 'c',
  point: 'o',
} as const;

function encodeSelection(selection: Selection): string {
  const mark = SELECTION_MARKS[selection.kind];
  if (selection.kind === 'division') return `${mark}.${selection.adcode}`;
  if (selection.kind === 'point') return `${mark}.${selection.layer}.${selection.line}`;
  return `${mark}.${selection.id}`;
}

function decodeSelection(raw: string, atlas: Atlas): Selection | undefined {
  const mark = raw.slice(0, 2);
  const id = raw.slice(2);
  switch (mark) {
    case 'd.': {
      const division = atlas.divisions.get(Number(id));
      return division && division.level !== 'province'
        ? { kind: 'division', adcode: division.adcode }
        : undefined;
    }
    case 'r.':
      return atlas.regions.has(id) ? { kind: 'region', id } : undefined;
    case 'i.':
      return atlas.industries.get(id) ? { kind: 'industry', id } : undefined;
    case 'p.':
      return atlas.projects.has(id) ? { kind: 'project', id } : undefined;
    case 'c.':
      return atlas.clauses.has(id) ? { kind: 'clause', id } : undefined;
    case 'o.':
      return decodePoint(id);
    default:
      return undefined;
  }
}

function decodeIndicator(raw: string, atlas: Atlas): AtlasState['indicator'] | undefined {
  const [id = '', year, ...rest] = raw.split('.');
  const indicator = atlas.indicators.get(id);
  if (rest.length > 0) return undefined;
  if (indicator && year === LATEST) return { id, year: null };
  if (indicator?.years.includes(Number(year))) return { id, year: Number(year) };
  // Figures that only the sender of a link has, or a year that a newer file is without: the rest of
  // the view still opens.
  return isOwnId(id.slice(0, OWN_ID_LENGTH)) ? null : undefined;
}
