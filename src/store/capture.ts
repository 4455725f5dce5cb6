import type { Atlas } from '../atlas/join.ts';
import {
  LONGEST_VIEW,
  LONGEST_WORDS,
  type Scene,
  type SceneFrame,
  type Spoken,
} from '../atlas/schema/briefing.ts';
import type { Text } from '../atlas/schema/fields.ts';
import type { Assignment } from '../atlas/schema/records.ts';
import { type Box, insideProvince, PROVINCE_BOX } from '../map/frame.ts';
import { inOrder } from './inOrder.ts';
import { type AtlasState, initialState } from './state.ts';
import { encodeState } from './url.ts';

/** How many clauses and industries are named before naming them says nothing. */
const FEW = { clauses: 3, industries: 2 } as const;

/** What is on the map, as a scene keeps it. */
export type Picture = Pick<Scene, 'view' | 'frame'>;

/**
 * The view and frame of what is on show: without language, theme, camera and panels, which are the
 * presenter's own.
 *
 * @param extent the box on show in degrees; null where there is no live map
 * @returns null when the view is too long for a scene
 */
export function pictureOf(state: AtlasState, extent: Box | null, atlas: Atlas): Picture | null {
  const initial = initialState(atlas, 'zh', 'light');
  const { language, theme, camera, panel, playing, dossier } = initial;
  const view = encodeState({ ...state, language, theme, camera, panel, playing, dossier }, initial);
  return view.length > LONGEST_VIEW ? null : { view, frame: extent && frameOf(extent) };
}

/** To a thousandth of a degree; null where all of the province is in sight, or nothing of it. */
export function frameOf(extent: Box): SceneFrame | null {
  const box = insideProvince(extent);
  // A view of the whole province fits one side exactly, but for the last digits.
  const isWhole = box.every((side, index) => Math.abs(side - (PROVINCE_BOX[index] ?? 0)) < 0.05);
  const [west, south, east, north] = box.map((degrees) => Math.round(degrees * 1000) / 1000);
  if (isWhole || west === undefined || south === undefined) return null;
  if (east === undefined || north === undefined || west >= east || south >= north) return null;
  return [west, south, east, north];
}

/** A title out of what is picked, the industries alone on the map and the figure on it. */
export function titleOf(state: AtlasState, atlas: Atlas): Spoken {
  const { selection, clause, industries, indicator } = state;
  const names: Text[] = [];
  const narrowed = clause && !(selection?.kind === 'clause' && selection.id === clause);
  const isClause = clause !== null || selection?.kind === 'clause';
  if (selection) names.push(...nameOf(selection, atlas));
  if (narrowed) names.push(...nameOf({ kind: 'clause', id: clause }, atlas));
  if (!isClause && !indicator && industries.size > 0 && industries.size <= FEW.industries) {
    const shown = inOrder(atlas.industries.ids, industries).filter(
      (id) => !(selection?.kind === 'industry' && selection.id === id),
    );
    names.push(...shown.flatMap((id) => nameOf({ kind: 'industry', id }, atlas)));
  }
  const figure = indicator && atlas.indicators.get(indicator.id);
  if (figure) names.push(figure.name);
  if (names.length === 0) names.push(atlas.province.name);
  const told = (language: keyof Text) =>
    names
      .map((name) => name[language])
      .join(' · ')
      .slice(0, LONGEST_WORDS.title);
  return { zh: told('zh'), en: told('en') };
}

function nameOf(selection: NonNullable<AtlasState['selection']>, atlas: Atlas): Text[] {
  switch (selection.kind) {
    case 'division':
      return namesIn(atlas.divisions.get(selection.adcode)?.name);
    case 'region':
      return namesIn(atlas.regions.get(selection.id)?.shortName);
    case 'industry':
      return namesIn(atlas.industries.get(selection.id)?.name);
    case 'project':
      return namesIn(atlas.projects.get(selection.id)?.name);
    case 'clause':
      return namesIn(atlas.clauses.get(selection.id)?.heading);
    case 'point':
      return [];
  }
}

const namesIn = (name: Text | undefined): Text[] => (name ? [name] : []);

/**
 * The clauses that what is on show rests on, where they are few: of the clause or record that is
 * picked, else of the assignments on the map.
 */
export function clausesOf(
  { selection, clause }: AtlasState,
  visible: readonly Assignment[],
  atlas: Atlas,
): string[] {
  if (selection?.kind === 'clause') return [selection.id];
  if (clause) return [clause];
  if (selection?.kind === 'project') return few(atlas.projects.get(selection.id)?.clauses ?? []);
  if (selection?.kind === 'region') return few(atlas.regions.get(selection.id)?.clauses ?? []);
  const isMeant = ({ adcode, county }: Assignment) =>
    selection?.kind !== 'division' || selection.adcode === adcode || selection.adcode === county;
  // What the reader brought rests on no clause.
  const cited = visible.filter(({ evidence }) => evidence !== 'own');
  const found = [...new Set(cited.filter(isMeant).map((one) => one.clause))];
  return found.length > FEW.clauses ? [] : found;
}

const few = (ids: readonly string[]) => ids.slice(0, FEW.clauses);

/** A scene of a picture that nobody has said anything to yet. */
export function sceneOf(picture: Picture, title: Spoken, clauses: readonly string[]): Scene {
  const empty = { zh: '', en: '' };
  const backing = { assignments: [], projects: [], targets: [], regions: [], figures: [] };
  return {
    id: 'scene',
    title,
    caption: empty,
    notes: empty,
    ...picture,
    clauses: [...clauses],
    backing,
  };
}
