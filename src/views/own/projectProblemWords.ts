import type { Problem } from '../../atlas/problem.ts';
import type { Messages } from '../../i18n/zh.ts';

type Words = Messages['own']['problems'];

/** The sentences of the checks, and how the reader's language says them. */
const SENTENCES: readonly [RegExp, (words: Words, ...parts: string[]) => string][] = [
  [/^is not JSON$/, ({ notJson }) => notJson],
  [/^is no project$/, ({ notProject }) => notProject],
  [/^is of a version that is not known: (.*)$/, ({ version }, found = '') => version(found)],
  [
    /^is too large: (\d+) of (\d+) MB$/,
    ({ tooLarge }, size = '', most = '') => tooLarge(size, most),
  ],
  [/^is not a known field$/, ({ unknown }) => unknown],
  [/^is missing$/, ({ missing }) => missing],
  [/^must not be empty$/, ({ empty }) => empty],
  [/^is longer than (\d+)$/, ({ tooLong }, most = '') => tooLong(most)],
  [/^has more than (\d+) entries$/, ({ tooMany }, most = '') => tooMany(most)],
  [/^must be a finite number$/, ({ finite }) => finite],
  [/^(?:line )?(\S+) appears twice$/, ({ twice }, what = '') => twice(what)],
  [/^there is no (?:division|prefecture) (\d+)$/, ({ division }, what = '') => division(what)],
  [/^there is no industry "(.*)"$/, ({ industry }, what = '') => industry(what)],
  [/^there is no (?:column|figure) (\d+)$/, ({ place }, what = '') => place(what)],
  [/^has (\d+) cells for (\d+) columns$/, ({ cells }, has = '', wants = '') => cells(has, wants)],
  [/^must be an address of HTTPS/, ({ address }) => address],
  [/^(?:longitude|latitude) out of range$/, ({ degrees }) => degrees],
  [/^must be (.*), but is (.*)$/, ({ wanted }, must = '', found = '') => wanted(must, found)],
  [/^must be (.*)$/, ({ form }, must = '') => form(must)],
];

/** A problem of a project's file in the reader's language: where it is, and what is wrong. */
export function projectProblemWords({ record, field, message }: Problem, messages: Messages) {
  const { problems } = messages.own;
  const [, list, number = ''] = /^(layers|tiles) (\d+)$/.exec(record) ?? [];
  const place =
    list === 'layers' ? problems.layer(number) : list === 'tiles' ? problems.tiles(number) : record;
  const where = [place, field].filter((part) => part !== '').join(' · ');
  const [pattern, say] = SENTENCES.find(([one]) => one.test(message)) ?? [];
  const [, ...parts] = pattern?.exec(message) ?? [];
  const what = say ? say(problems, ...parts) : message;
  return where === '' ? what : `${where}${messages.list.colon}${what}`;
}
