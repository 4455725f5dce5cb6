import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type DocumentTerm, quotedTerms, unknownTerms } from './fidelity-rules.ts';
import { records } from './real.ts';

/** The terms that clauses, regions, industries and goals quote, and where each document has them. */
const terms = JSON.parse(
  readFileSync(fileURLToPath(new URL('document-terms.json', import.meta.url)), 'utf8'),
) as DocumentTerm[];

/** The texts of the documents lie beside the project on our machines only. */
const TEXTS = fileURLToPath(new URL('../../../shared/sources', import.meta.url));
const hasTexts = existsSync(join(TEXTS, 'decision.txt'));

const NUMERALS = '一二三四五六七八九';
const numeral = (article: number) =>
  article < 10 ? NUMERALS[article - 1] : `十${NUMERALS[article - 11] ?? ''}`;

/** Text of a document, or of one article of it, without white space. */
function textOf(document: string, article: number | null): string {
  const text = readFileSync(join(TEXTS, `${document}.txt`), 'utf8').replace(/\s/g, '');
  if (article === null) return text;
  const from = text.indexOf(`（${numeral(article)}）`);
  const to = text.indexOf(`（${numeral(article + 1)}）`);
  return text.slice(from, to === -1 ? undefined : to);
}

describe('terms quoted from the documents', () => {
  it('are in the list, for clauses', () => {
    const problems = records.clauses.flatMap(({ id, heading, summary, reason, difference }) =>
      [heading, summary, reason, difference].flatMap((text) =>
        unknownTerms(text?.zh ?? '', terms).map((term) => `${id}: ${term}`),
      ),
    );
    expect(problems).toEqual([]);
  });

  it('are in the list, for regions, industries and goals', () => {
    const zh = [
      ...records.regions.map(({ note }) => note?.zh ?? ''),
      ...records.industries.map(({ name }) => name.zh),
      ...records.targets.map(({ note }) => note?.zh ?? ''),
    ];
    expect(zh.flatMap((text) => unknownTerms(text, terms))).toEqual([]);
  });

  it('stand in the very article that the summary is of', () => {
    const problems = records.clauses.flatMap(({ id, document, article, summary }) =>
      quotedTerms(summary.zh)
        .filter(
          (quoted) =>
            !terms.some(
              (one) => one.term === quoted && one.document === document && one.article === article,
            ),
        )
        .map((term) => `${id}: ${term}`),
    );
    expect(problems).toEqual([]);
  });

  it('are terms and not sentences', () => {
    expect(terms.filter(({ term }) => term.length > 25)).toEqual([]);
  });

  it('fail when no document has them', () => {
    expect(unknownTerms('要建“千亿级蒸汽机”集群', terms)).toEqual(['千亿级蒸汽机']);
    expect(unknownTerms('要建「天府粮仓」', terms)).toEqual([]);
  });
});

describe.skipIf(!hasTexts)('the list of terms', () => {
  it('agrees with the texts of the documents', () => {
    const wrong = terms.filter(
      ({ term, document, article }) => !textOf(document, article).includes(term.replace(/\s/g, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('would tell a term that is not in its article', () => {
    expect(textOf('decision', 15)).toContain('引大济岷');
    expect(textOf('decision', 14)).not.toContain('引大济岷');
    expect(textOf('decision', 18)).toContain('两高一低');
  });
});
