import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../atlas/join.ts';
import type { Problem } from '../atlas/problem.ts';
import type { Text } from '../atlas/schema/fields.ts';
import type { Messages } from '../i18n/zh.ts';
import type { BriefingLibrary, Library } from '../store/briefings.ts';
import type { Drafts, DraftsState } from '../store/drafts.ts';
import type { OwnShelf, OwnShelfState } from '../store/ownShelf.ts';
import type { Selectors } from '../store/selectors.ts';
import type { AtlasState } from '../store/state.ts';
import type { Actions, AtlasStore, Session } from '../store/store.ts';
import { useMessagesIn } from './boot/messages.ts';

/**
 * The words and figures that are read one record at a time come after the map. Until they are there
 * the atlas has blanks for them and nothing that shows them may stand: see `Part`.
 */
export interface Details {
  step: 'coming' | 'failed' | 'there';
  /** Fetch them, unless they are there or on their way; after a failure, once more. */
  ask: () => void;
}

/** What every view stands on: the facts, the state and what follows from both. */
export interface AtlasWorkspace {
  /** With what the reader brought and drafted joined to it. */
  atlas: Atlas;
  /** As it came. */
  shipped: Atlas;
  details: Details;
  /** Why the drafts are not in the atlas; empty where they are. */
  draftProblems: readonly Problem[];
  store: AtlasStore;
  selectors: Selectors;
  library: BriefingLibrary;
  shelf: OwnShelf;
  drafts: Drafts;
}

export const WorkspaceContext = createContext<AtlasWorkspace | null>(null);

export function useWorkspace(): AtlasWorkspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('A view was rendered outside the workspace.');
  return workspace;
}

export function useAtlas(): Atlas {
  return useWorkspace().atlas;
}

export function useActions(): Actions {
  return useWorkspace().store.actions;
}

export function useAtlasState<Value>(select: (state: AtlasState & Session) => Value): Value {
  return useStore(useWorkspace().store, select);
}

/** The briefings, shipped and the reader's own. */
export function useLibrary<Value>(select: (library: Library) => Value): Value {
  return useStore(useWorkspace().library, select);
}

/** The layers that the reader brought along. */
export function useShelf<Value>(select: (shelf: OwnShelfState) => Value): Value {
  return useStore(useWorkspace().shelf, select);
}

/** The reader's drafts over the shipped data. */
export function useDrafts<Value>(select: (drafts: DraftsState) => Value): Value {
  return useStore(useWorkspace().drafts, select);
}

/** A derived value; it keeps its identity until what it rests on changes. */
export function useDerived<Value>(
  pick: (selectors: Selectors) => (state: AtlasState & Session) => Value,
): Value {
  const { store, selectors } = useWorkspace();
  return useStore(store, pick(selectors));
}

export function useMessages(): Messages {
  return useMessagesIn(useAtlasState(({ language }) => language));
}

/** Picks the reader's language out of a text of the records. */
export function useText(): (text: Text) => string {
  const language = useAtlasState((state) => state.language);
  return (text) => text[language];
}

/** Numbers as the reader's language writes them. */
export function useNumber(): (value: number) => string {
  const language = useAtlasState((state) => state.language);
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  return (value) => format.format(value);
}
