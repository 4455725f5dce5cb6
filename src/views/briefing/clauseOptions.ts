import type { Atlas } from '../../atlas/join.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Clause } from '../../atlas/schema/records.ts';
import type { Messages } from '../../i18n/zh.ts';

/** A clause, and the words it is found by. */
export interface ClauseOption {
  clause: Clause;
  words: string;
}

/** Every clause in the order of the documents. */
export function clauseOptions(
  atlas: Atlas,
  { detail }: Messages,
  language: Language,
): ClauseOption[] {
  return [...atlas.clauses.values()].map((clause) => {
    const { article, heading, summary } = clause;
    const place = article === null ? detail.slidesClause : detail.article(article);
    const words = [place, article ?? '', heading.zh, heading.en, summary[language]];
    return { clause, words: words.join(' ').toLowerCase() };
  });
}

/** Those that contain every word of the query. */
export function findClauses(options: readonly ClauseOption[], query: string): ClauseOption[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter((option) => words.every((word) => option.words.includes(word)));
}
