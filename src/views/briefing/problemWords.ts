import type { Problem } from '../../atlas/problem.ts';
import type { Messages } from '../../i18n/zh.ts';

type Words = Messages['briefing']['problems'];

/** The sentences of the checks, and how the reader's language says them. */
const SENTENCES: readonly [RegExp, (words: Words, ...parts: string[]) => string][] = [
  [/^is not JSON$/, ({ notJson }) => notJson],
  [/^is too large/, ({ tooLarge }) => tooLarge],
  [/^is not a known field$/, ({ unknown }) => unknown],
  [/^is missing$/, ({ missing }) => missing],
  [/^is longer than (\d+)$/, ({ tooLong }, most = '') => tooLong(most)],
  [/^must be given in a language$/, ({ noTitle }) => noTitle],
  [/^must be west, south/, ({ frame }) => frame],
  [/^must be lower-case words/, ({ id }) => id],
  [/^a briefing needs at least one scene$/, ({ noScene }) => noScene],
  [/^a briefing has at most (\d+)/, ({ manyScenes }, most = '') => manyScenes(most)],
  [/^"(.*)" is the id of a scene before it$/, ({ sameId }, id = '') => sameId(id)],
  [/^there is no (?:[a-z]+ )?"?([^"]*)"?$/, ({ noRecord }, what = '') => noRecord(what)],
  [
    /^"(.*)" rests on (.*), which the scene does not show$/,
    ({ notShown }, what = '', clauses = '') => notShown(what, clauses),
  ],
  [/^names an unusable "(.*)"$/, ({ view }, parameter = '') => view(parameter)],
  [/^must be (.*), but is (.*)$/, ({ type }, wanted = '', found = '') => type(wanted, found)],
  [/^must be (.*)$/, ({ format }, wanted = '') => format(wanted)],
];

/** A problem in the reader's language: where it is, and what is wrong. Names of fields stay. */
export function problemWords({ record, field, message }: Problem, messages: Messages): string {
  const words = messages.briefing.problems;
  const [, number] = /^scene (\d+)$/.exec(record) ?? [];
  const where = [number ? words.scene(number) : record, field].filter((part) => part !== '');
  for (const [pattern, say] of SENTENCES) {
    const [whole, ...parts] = pattern.exec(message) ?? [];
    if (whole === undefined) continue;
    return [where.join(' · '), say(words, ...parts)]
      .filter((part) => part !== '')
      .join(messages.list.colon);
  }
  return [where.join(' · '), message].filter((part) => part !== '').join(messages.list.colon);
}
