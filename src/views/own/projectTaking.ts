import type { Problem } from '../../atlas/problem.ts';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import type { Edit, Revision } from '../../own/draft/revision.ts';
import { extendAtlas } from '../../own/extend/extendAtlas.ts';
import type { Project } from '../../own/project/project.ts';
import { readBriefing } from '../../store/briefingCheck.ts';
import { AddressError } from '../../store/parameters.ts';
import { type AtlasState, initialState } from '../../store/state.ts';
import { decodeState, encodeState } from '../../store/url.ts';
import type { AtlasWorkspace } from '../atlasContext.ts';

/** What there is to save: everything of the reader's own, and what is on show. */
export async function projectOf({
  shipped,
  store,
  library,
  shelf,
  drafts,
}: AtlasWorkspace): Promise<Project> {
  await library.actions.load();
  const { layers, tiles } = shelf.getState();
  const initial = initialState(shipped, 'zh', 'light');
  const { language, theme } = initial;
  const state = { ...store.getState(), language, theme, playing: null };
  return {
    layers,
    tiles,
    revision: drafts.getState().revision,
    briefings: library.getState().own ?? [],
    address: encodeState(state, initial),
  };
}

/** What opening a project would do, told before it is done. */
export interface Taking {
  project: Project;
  /** Names of the layers and tiles that are here and give their place. */
  replaced: readonly string[];
  /** How many drafts here are of records that the file drafts too. */
  redrafted: number;
  briefings: readonly Briefing[];
  /** What is wrong with those that do not fit the atlas. */
  unfit: readonly Problem[];
  unfitCount: number;
  /** Null where the saved view cannot be read; then the parameter at fault is named. */
  state: AtlasState | null;
  unusable: string | null;
}

/** Weigh a project against what is here. Nothing changes. */
export async function takingOf(project: Project, workspace: AtlasWorkspace): Promise<Taking> {
  const { shipped, shelf, drafts, library } = workspace;
  await library.actions.load();
  const { layers, tiles } = shelf.getState();
  const ids = new Set([...project.layers, ...project.tiles].map(({ id }) => id));
  const { revision } = drafts.getState();
  const merged = mergedRevision(revision, project.revision);
  const all = [...layers.filter(({ id }) => !ids.has(id)), ...project.layers];
  const { atlas } = extendAtlas(shipped, all, merged);
  const checked = project.briefings.map((raw, index) =>
    readBriefing(JSON.stringify(raw), `briefings ${index + 1}`, atlas),
  );
  const view = viewOf(project.address, atlas);
  return {
    project,
    replaced: [...layers, ...tiles].filter(({ id }) => ids.has(id)).map(({ name }) => name),
    redrafted: sharedEdits(revision, project.revision),
    briefings: checked.flatMap((one) => (one.ok ? [one.value] : [])),
    unfit: checked.flatMap((one) => (one.ok ? [] : one.problems)),
    unfitCount: checked.filter(({ ok }) => !ok).length,
    ...view,
  };
}

function viewOf(address: string, atlas: AtlasWorkspace['atlas']) {
  try {
    return {
      state: decodeState(address, initialState(atlas, 'zh', 'light'), atlas),
      unusable: null,
    };
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    return { state: null, unusable: error.parameter };
  }
}

/**
 * Take a project in: its layers, drafts and briefings to those that are here, its view in place of
 * this one. Tiles stay hidden, so that no other host is asked before the reader shows them.
 */
export function takeProject(taking: Taking, workspace: AtlasWorkspace): void {
  const { store, shelf, drafts, library } = workspace;
  const { project, briefings, state } = taking;
  for (const layer of project.layers) shelf.actions.put(layer);
  for (const tile of project.tiles) shelf.actions.putTiles(tile);
  const { revision } = drafts.getState();
  if (project.revision.assignments.length + project.revision.infrastructure.length > 0)
    drafts.actions.setRevision(mergedRevision(revision, project.revision));
  for (const briefing of briefings) {
    const taken = library.actions.bringInOnce(JSON.stringify(briefing), briefing.id);
    // The page joins the new layers a moment later; the briefing was held against them already.
    if (!taken.ok) library.actions.add(briefing, 'opened');
  }
  const now = store.getState();
  const tiles = new Set(project.tiles.map(({ id }) => id));
  const shown = state ? state.own : now.own;
  store.actions.restore({
    ...now,
    ...state,
    language: now.language,
    theme: now.theme,
    panel: 'own',
    own: new Set([...shown].filter((id) => !tiles.has(id))),
  });
}

function mergedRevision(here: Revision, file: Revision): Revision {
  return {
    assignments: mergedEdits(here.assignments, file.assignments),
    infrastructure: mergedEdits(here.infrastructure, file.infrastructure),
  };
}

/** The file's edits stand in the place of those of the same record. */
function mergedEdits<Item>(
  here: readonly Edit<Item>[],
  file: readonly Edit<Item>[],
): readonly Edit<Item>[] {
  const ids = new Set(file.map(({ id }) => id));
  return [...here.filter(({ id }) => !ids.has(id)), ...file];
}

function sharedEdits(here: Revision, file: Revision): number {
  const of = ({ assignments, infrastructure }: Revision) => [
    ...assignments.map(({ id }) => `assignment ${id}`),
    ...infrastructure.map(({ id }) => `project ${id}`),
  ];
  const ids = new Set(of(file));
  return of(here).filter((id) => ids.has(id)).length;
}
