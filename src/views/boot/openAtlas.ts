import type { Atlas } from '../../atlas/join.ts';
import { isEmpty } from '../../own/draft/revision.ts';
import { isJoining } from '../../own/extend/extendAtlas.ts';
import { createDrafts, type Drafts } from '../../store/drafts.ts';
import { createOwnShelf, type OwnShelf } from '../../store/ownShelf.ts';
import { hasWebgl2, loadMapProgram } from '../map/mapProgram.ts';
import { isEmbedded } from '../shell/embedded.ts';
import { LoadError, loadCore, loadDetails } from './loadAtlas.ts';
import { loadMessages, openingLanguage } from './messages.ts';
import { ownKeeping } from './ownKeeping.ts';

/** What the desk opens with. */
export interface Opened {
  opening: Atlas;
  /** Whether its details are in it. */
  isWhole: boolean;
  shelf: OwnShelf;
  drafts: Drafts;
}

/**
 * The atlas without its details, which come once the map stands. They are waited for where the first
 * sight needs them: what the reader keeps joins whole records, and a frame shows a scene's words.
 *
 * @throws LoadError naming the file that failed.
 */
export async function openAtlas(): Promise<Opened> {
  if (hasWebgl2()) loadMapProgram().catch(() => {});
  const [core, own] = await Promise.all([loadCore(), openShelf(), loadWords()]);
  const isWhole = isEmbedded() || joinsAnything(own);
  return { opening: isWhole ? await loadDetails(core) : core, isWhole, ...own };
}

async function loadWords(): Promise<void> {
  const language = openingLanguage();
  try {
    await loadMessages(language);
  } catch (cause) {
    throw new LoadError(`${language}.js`, [], cause);
  }
}

/** What the reader keeps in this browser; where it cannot be read, an empty shelf that says so. */
async function openShelf() {
  const shelf = createOwnShelf(ownKeeping);
  const drafts = createDrafts(ownKeeping);
  await Promise.all([shelf.actions.load(), drafts.actions.load()]);
  return { shelf, drafts };
}

function joinsAnything({ shelf, drafts }: Pick<Opened, 'shelf' | 'drafts'>): boolean {
  return shelf.getState().layers.some(isJoining) || !isEmpty(drafts.getState().revision);
}
