import { type AreaRef, areaOf, keyOfArea } from '../analysis/areas.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Position } from '../atlas/schema/fields.ts';
import { isInReach } from '../map/frame.ts';
import { isOwnId } from '../own/ownId.ts';
import { joinList, type Parameters } from './parameters.ts';
import {
  type AtlasState,
  type CorridorLine,
  type DossierSubject,
  MATRIX_LEVELS,
  MATRIX_ORDERS,
  MOST_COMPARED,
  MOST_CORNERS,
  type Question,
  REACH_KM,
  TABLES,
  type TableState,
} from './state.ts';

/** What the address keeps of the workbench. */
type WorkState = Pick<
  AtlasState,
  'table' | 'matrix' | 'compared' | 'question' | 'corridor' | 'dossier'
>;

/** The most characters that an address keeps of what is looked for in the table. */
export const LONGEST_SEARCH = 80;

/** The parameters of the workbench that differ from the initial state. */
export function encodeWork(state: WorkState, initial: WorkState): [string, string][] {
  const { table, matrix, corridor } = state;
  const all: [string, string, string][] = [
    ['rows', table.rows, initial.table.rows],
    ['layer', table.layer ?? '', initial.table.layer ?? ''],
    ['sort', encodeSort(table.sort), encodeSort(initial.table.sort)],
    ['find', table.find, initial.table.find],
    ['columns', matrix.level, initial.matrix.level],
    ['order', matrix.order, initial.matrix.order],
    ['unfold', joinList([...matrix.unfolded].sort()), joinList(initial.matrix.unfolded)],
    ['compare', joinList(state.compared.map(keyOfArea)), joinList([])],
    ['ask', encodeQuestion(state.question), encodeQuestion(initial.question)],
    ['line', encodeLine(corridor.line), encodeLine(initial.corridor.line)],
    ['reach', String(corridor.reachKm), String(initial.corridor.reachKm)],
    ['dossier', encodeDossier(state.dossier), encodeDossier(initial.dossier)],
  ];
  return all.flatMap(([name, value, fallback]) => (value === fallback ? [] : [[name, value]]));
}

/** @throws AddressError when a parameter names what the atlas does not have. */
export function decodeWork(parameters: Parameters, initial: WorkState, atlas: Atlas): WorkState {
  const isIndustry = (raw: string): raw is string => atlas.industries.get(raw) !== undefined;
  return {
    table: {
      rows: parameters.pick('rows', TABLES, initial.table.rows),
      layer: parameters.read('layer', initial.table.layer, (raw) =>
        isOwnId(raw) ? raw : undefined,
      ),
      sort: parameters.read('sort', initial.table.sort, decodeSort),
      find: parameters.read('find', initial.table.find, (raw) =>
        raw.length <= LONGEST_SEARCH ? raw : undefined,
      ),
    },
    matrix: {
      level: parameters.pick('columns', MATRIX_LEVELS, initial.matrix.level),
      order: parameters.pick('order', MATRIX_ORDERS, initial.matrix.order),
      unfolded: parameters.set('unfold', initial.matrix.unfolded, isIndustry),
    },
    compared: parameters.read('compare', initial.compared, (raw) => decodeAreas(raw, atlas)),
    question: parameters.read('ask', initial.question, (raw) => decodeQuestion(raw, atlas)),
    corridor: {
      line: parameters.read('line', initial.corridor.line, (raw) => decodeLine(raw, atlas)),
      reachKm: parameters.read('reach', initial.corridor.reachKm, decodeReach),
    },
    dossier: parameters.read('dossier', initial.dossier, (raw) => decodeDossier(raw, atlas)),
  };
}

/** `name`, or `-name` when the largest comes first. */
function encodeSort(sort: TableState['sort']): string {
  return sort ? `${sort.isDescending ? '-' : ''}${sort.column}` : '';
}

function decodeSort(raw: string): TableState['sort'] | undefined {
  const [, minus, column] = /^(-?)([a-z][a-z0-9-]{0,60})$/i.exec(raw) ?? [];
  return column ? { column, isDescending: minus === '-' } : undefined;
}

function decodeArea(raw: string, atlas: Atlas): AreaRef | undefined {
  const ref: AreaRef = /^\d+$/.test(raw)
    ? { kind: 'division', adcode: Number(raw) }
    : { kind: 'region', id: raw };
  return areaOf(atlas, ref) ? ref : undefined;
}

function decodeAreas(raw: string, atlas: Atlas): readonly AreaRef[] | undefined {
  const keys = raw.split('.');
  const areas = keys.flatMap((key) => decodeArea(key, atlas) ?? []);
  const isWhole = areas.length === keys.length && new Set(keys).size === keys.length;
  return isWhole && areas.length <= MOST_COMPARED ? areas : undefined;
}

function encodeQuestion(question: Question): string {
  if (question.kind === 'province') return 'province';
  return question.kind === 'industry' ? `i.${question.id}` : `d.${question.adcode}`;
}

function decodeQuestion(raw: string, atlas: Atlas): Question | undefined {
  if (raw === 'province') return { kind: 'province' };
  const id = raw.slice(2);
  if (raw.startsWith('i.')) return atlas.industries.get(id) && { kind: 'industry', id };
  const isCity = raw.startsWith('d.') && atlas.divisions.get(Number(id))?.level === 'prefecture';
  return isCity ? { kind: 'city', adcode: Number(id) } : undefined;
}

/** `p.` a project, `r.` a river, `at.` the corners of a drawn line: `at.104.07,30.67;106.5,29.5`. */
function encodeLine(line: CorridorLine | null): string {
  if (!line) return '';
  if (line.kind === 'project') return `p.${line.id}`;
  if (line.kind === 'river') return `r.${line.id}`;
  const corners = line.positions.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`);
  return `at.${corners.join(';')}`;
}

function decodeLine(raw: string, atlas: Atlas): CorridorLine | undefined {
  const id = raw.slice(2);
  if (raw.startsWith('p.')) {
    const isLine = atlas.projects.get(id)?.geometry?.type === 'LineString';
    return isLine ? { kind: 'project', id } : undefined;
  }
  if (raw.startsWith('r.')) {
    const isRiver = atlas.geography.rivers.features.some(({ properties }) => properties.id === id);
    return isRiver ? { kind: 'river', id } : undefined;
  }
  if (!raw.startsWith('at.')) return undefined;
  const corners = raw.slice(3).split(';');
  const positions = corners.flatMap((corner): Position[] => {
    const [x, y, ...rest] = corner.split(',').map(Number);
    if (x === undefined || y === undefined || rest.length > 0) return [];
    return isInReach(x, y) ? [[x, y]] : [];
  });
  const isWhole = positions.length === corners.length && positions.length <= MOST_CORNERS;
  return isWhole ? { kind: 'drawn', positions } : undefined;
}

function decodeReach(raw: string): number | undefined {
  const km = Number(raw);
  const isKnown = Number.isInteger(km) && km >= REACH_KM.least && km <= REACH_KM.most;
  return isKnown ? km : undefined;
}

function encodeDossier(dossier: DossierSubject | null): string {
  if (!dossier) return '';
  if (dossier.kind === 'corridor') return 'corridor';
  return dossier.kind === 'industry' ? `i.${dossier.id}` : keyOfArea(dossier);
}

function decodeDossier(raw: string, atlas: Atlas): DossierSubject | undefined {
  if (raw === 'corridor') return { kind: 'corridor' };
  const id = raw.slice(2);
  if (raw.startsWith('i.')) return atlas.industries.get(id) && { kind: 'industry', id };
  return decodeArea(raw, atlas);
}
