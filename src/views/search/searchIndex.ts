import { pinyinUrl } from 'virtual:atlas-files';
import MiniSearch from 'minisearch';
import type { Atlas } from '../../atlas/join.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import { keyOfTarget } from '../../map/view.ts';
import type { Selection } from '../../store/state.ts';

/** Something that can be found. */
export interface Entry {
  key: string;
  selection: Selection;
  name: Text;
  /** What tells two entries of one name apart: the parent, the category. */
  context: Text | null;
}

interface IndexedEntry {
  key: string;
  zh: string;
  en: string;
  pinyin: string;
  others: string;
}

/** Pinyin of Chinese names: `[whole, initials]`. */
export type Spellings = Readonly<Record<string, readonly [string, string]>>;

/** Finds entries by Chinese, short names, pinyin, initials or English. */
export interface SearchIndex {
  find(query: string, limit: number): Entry[];
}

/** Load the spellings and index the atlas. Done when search is first used. */
export async function loadSearchIndex(atlas: Atlas): Promise<SearchIndex> {
  const response = await fetch(pinyinUrl);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return buildSearchIndex(atlas, (await response.json()) as Spellings);
}

export function buildSearchIndex(atlas: Atlas, spellings: Spellings): SearchIndex {
  const listed = entriesOf(atlas);
  const entries = new Map(listed.map(({ entry }) => [entry.key, entry]));
  const ranks = new Map(listed.map(({ entry, rank }) => [entry.key, rank]));
  const index = new MiniSearch<IndexedEntry>({
    idField: 'key',
    fields: ['zh', 'en', 'pinyin', 'others'],
    tokenize,
    processTerm: (term) => term.toLowerCase(),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      boost: { zh: 3, pinyin: 2, en: 2 },
      boostDocument: (key) => ranks.get(String(key)) ?? 1,
    },
  });
  index.addAll(
    listed.map(({ entry, aliases }) => ({
      key: entry.key,
      zh: [entry.name.zh, ...aliases.map(({ zh }) => zh)].join(' '),
      en: [entry.name.en, ...aliases.map(({ en }) => en)].join(' '),
      pinyin: [entry.name, ...aliases].flatMap(({ zh }) => spellings[zh] ?? []).join(' '),
      others: aliases.map(({ zh, en }) => `${zh} ${en}`).join(' '),
    })),
  );
  return {
    find: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .flatMap(({ id }) => entries.get(String(id)) ?? []),
  };
}

interface ListedEntry {
  entry: Entry;
  aliases: readonly Text[];
  /** Multiplies the score: what people look for most comes first. */
  rank: number;
}

function entriesOf(atlas: Atlas): ListedEntry[] {
  const list: ListedEntry[] = [];
  const add = (
    selection: Selection,
    name: Text,
    aliases: readonly Text[],
    context: Text | null,
    rank: number,
  ) => {
    const key = keyOfTarget(selection);
    list.push({ entry: { key, selection, name, context }, aliases, rank });
  };
  for (const { adcode, level, name, shortName, parent } of atlas.divisions.values()) {
    if (level === 'province') continue;
    const within = parent === null ? undefined : atlas.divisions.get(parent);
    add(
      { kind: 'division', adcode },
      name,
      [shortName],
      within?.name ?? null,
      level === 'prefecture' ? 4 : 2,
    );
  }
  for (const { id, name, shortName } of atlas.regions.values()) {
    add({ kind: 'region', id }, name, [shortName], null, 2);
  }
  for (const { id, name, parent, synonyms } of atlas.industries.all) {
    const above = parent === null ? undefined : atlas.industries.get(parent);
    const aliases = synonyms.map((synonym) => ({ zh: synonym, en: synonym }));
    add({ kind: 'industry', id }, name, aliases, above?.name ?? null, parent === null ? 3 : 2);
  }
  for (const { id, name, summary } of atlas.projects.values())
    add({ kind: 'project', id }, name, [], summary, 1.5);
  for (const { id, heading, document } of atlas.clauses.values()) {
    const title = atlas.documents.find((one) => one.id === document)?.title ?? null;
    add({ kind: 'clause', id }, heading, [], title, 1);
  }
  return list;
}

/** Latin words as they are; Han characters one by one, so that any part of a name is found. */
function tokenize(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{Letter}\p{Number}]+/gu)?.flatMap(splitMixed) ?? [];
}

/** A run of letters may still hold Han characters next to Latin ones. */
function splitMixed(run: string): string[] {
  return run.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];
}
