import type { Industry } from '../../atlas/schema/records.ts';
import { remembering, shareOf, unknownOf } from './answers.ts';
import { editDistance, halfWidth, LONGEST_NAME, spellingKey } from './plainText.ts';
import { STANDARD_DIVISIONS } from './standardDivisions.ts';

/** What a text says of which industry: one, one of several, or none that is known. */
export type FoundIndustry =
  | { kind: 'found'; industry: Industry }
  | { kind: 'ambiguous'; candidates: readonly Industry[] }
  | { kind: 'unknown'; candidates: readonly Industry[] };

export interface IndustryNames {
  /**
   * The industry that a text stands for, by the first of these that fits: its id, its name, another
   * word for it, either of them without an ending such as 产业 or industry.
   *
   * A word that an industry shares with a part of its own is that part, since a sector has the words
   * of its parts so that it is found by them: 纺织 is textiles rather than 食品轻纺. Any other word
   * of several industries is ambiguous: 茶 is grown and is made. So is a division of the national
   * standard such as 化学原料和化学制品制造业, if only one industry comes near it.
   */
  find(text: string): FoundIndustry;
  /** Share, 0 to 1, of the values that are not empty which name an industry, if perhaps two. */
  bestShare(values: readonly string[]): number;
}

/** As many as a reader looks through. */
const MOST_GUESSES = 3;
/** Longer texts are descriptions, in which too much is named to guess from. In characters. */
const LONGEST_GUESSED = 200;

const ENDING =
  /(?:产业集群|产业链|产业园|产业|行业|制造业|加工业|集群|制造|业|industries|industry|manufacturing|sector|cluster)$/;
const BRACKETED = /[(（][^()（）]*[)）]/g;

/** Words of an industry by how surely they mean it. */
const KINDS = ['id', 'name', 'synonym', 'stemOfName', 'stemOfSynonym'] as const;
type Kind = (typeof KINDS)[number];

export function industryNamesOf(industries: readonly Industry[]): IndustryNames {
  const byId = new Map(industries.map((industry) => [industry.id, industry]));
  const tables = tablesOf(industries);
  const standards = new Map(
    STANDARD_DIVISIONS.map(([name, ids]) => [
      spellingKey(name),
      ids.flatMap((id) => byId.get(id) ?? []),
    ]),
  );
  const isWithin = (industry: Industry, ancestor: Industry): boolean => {
    if (industry === ancestor) return true;
    const parent = industry.parent === null ? undefined : byId.get(industry.parent);
    return parent !== undefined && isWithin(parent, ancestor);
  };

  const match = (text: string): FoundIndustry | null => {
    const key = text.length > LONGEST_NAME ? '' : spellingKey(text);
    if (key === '') return null;
    const stem = stemOf(key);
    for (const kind of KINDS) {
      const found = tables[kind].get(kind.startsWith('stem') ? stem : key);
      if (!found) continue;
      const part = found.find((one) => found.every((other) => isWithin(one, other)));
      return part ? { kind: 'found', industry: part } : { kind: 'ambiguous', candidates: found };
    }
    const standard = standards.get(key);
    return standard ? { kind: 'ambiguous', candidates: standard } : null;
  };

  const words = [...wordsOf(tables)];
  const guesses = (text: string): readonly Industry[] => {
    const key = spellingKey(halfWidth(text).slice(0, LONGEST_GUESSED));
    const stem = stemOf(key);
    if (key === '') return [];
    const contained = words
      .filter(([word]) => word.length >= 2 && key.includes(word) && isWholeWord(key, word))
      .sort(([one], [other]) => other.length - one.length);
    const containing = words.filter(([word]) => stem.length >= 2 && word.includes(stem));
    const most = /\p{Script=Han}/u.test(key) || key.length < 6 ? 1 : 2;
    const near = words.filter(([word]) => word.length > 2 && editDistance(word, key, most) <= most);
    const all = [...near, ...contained, ...containing].flatMap(([, found]) => found);
    return [...new Set(all)].slice(0, MOST_GUESSES);
  };

  return {
    find: remembering((text) => match(text) ?? unknownOf(() => guesses(text))),
    bestShare: (values) => shareOf(values, (value) => match(value) !== null),
  };
}

/** Without its endings, unless nothing but one character would be left: 种业 is no 种. */
function stemOf(key: string): string {
  const bare = key
    .replace(ENDING, '')
    .replace(/(?<=[a-z]{3})(?:ies|y)$/, 'y')
    .replace(/(?<=[a-z]{3}[^su])s$/, '');
  return bare.length < 2 || bare === key ? key : stemOf(bare);
}

/** An abbreviation in Latin letters inside a longer word is no word: IC in "public". */
function isWholeWord(key: string, word: string): boolean {
  return (
    !/^[a-z0-9]+$/.test(word) ||
    word.length > 4 ||
    !new RegExp(`[a-z]${word}|${word}[a-z]`).test(key)
  );
}

type Table = Map<string, Industry[]>;

function tablesOf(industries: readonly Industry[]): Readonly<Record<Kind, Table>> {
  const tables: Record<Kind, Table> = {
    id: new Map(),
    name: new Map(),
    synonym: new Map(),
    stemOfName: new Map(),
    stemOfSynonym: new Map(),
  };
  const add = (table: Table, key: string, industry: Industry) => {
    const there = table.get(key) ?? [];
    if (key !== '' && !there.includes(industry)) table.set(key, [...there, industry]);
  };
  for (const industry of industries) {
    add(tables.id, spellingKey(industry.id), industry);
    const { zh, en } = industry.name;
    for (const name of [zh, zh.replace(BRACKETED, ''), en, en.replace(BRACKETED, '')]) {
      add(tables.name, spellingKey(name), industry);
      add(tables.stemOfName, stemOf(spellingKey(name)), industry);
    }
    for (const synonym of industry.synonyms) {
      add(tables.synonym, spellingKey(synonym), industry);
      add(tables.stemOfSynonym, stemOf(spellingKey(synonym)), industry);
    }
  }
  return tables;
}

/** Names and synonyms, each once. */
function wordsOf(tables: Readonly<Record<Kind, Table>>): Map<string, Industry[]> {
  return new Map([
    ...tables.stemOfSynonym,
    ...tables.stemOfName,
    ...tables.synonym,
    ...tables.name,
  ]);
}
