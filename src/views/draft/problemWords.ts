import type { Problem } from '../../atlas/problem.ts';
import type { Messages } from '../../i18n/zh.ts';

type Words = Messages['draft']['problems'];

/** The sentences of the checks, and how the reader's language says them. */
const SENTENCES: readonly [RegExp, (words: Words, ...parts: string[]) => string][] = [
  [/^is missing$/, ({ missing }) => missing],
  [/^must not be empty$/, ({ empty }) => empty],
  [/^must be lower-case words/, ({ missing }) => missing],
  [/^must be a six-digit/, ({ missing }) => missing],
  [/^must be number, but is/, ({ notNumber }) => notNumber],
  [/^must be a finite number$/, ({ notNumber }) => notNumber],
  [/^must be a whole number$/, ({ wholeNumber }) => wholeNumber],
  [/^must be a whole year$/, ({ wholeYear }) => wholeYear],
  [/^must be a year from 1949/, ({ earlyYear }) => earlyYear],
  [/^must be a year up to 2060/, ({ lateYear }) => lateYear],
  [/^longitude out of range$/, ({ longitude }) => longitude],
  [/^latitude out of range$/, ({ latitude }) => latitude],
  [/^a project needs the clause/, ({ clause }) => clause],
  [/^an area needs at least one member$/, ({ member }) => member],
  [/^there is no [a-z]+ "?([^"]*)"?$/, ({ unknown }, what = '') => unknown(what)],
  [/is not a prefecture-level division of Sichuan$/, ({ prefecture }) => prefecture],
  [/is not a county of/, ({ county }) => county],
  [/^are required for figures$/, ({ figureSources }) => figureSources],
  [/^are required for .* evidence$/, ({ sources }) => sources],
  [/^must hold a document/, ({ document }) => document],
  [/^gives a figure twice/, ({ twice }) => twice],
  [/^must be area-by-county/, ({ precision }) => precision],
  [/lies outside the county/, ({ misplaced }) => misplaced],
  [
    /names the county (\d+), which does not exist$/,
    ({ noDivision }, code = '') => noDivision(code),
  ],
  [/lies in Sichuan but names no county$/, ({ uncountied }) => uncountied],
  [/^places the same industry/, ({ duplicate }) => duplicate],
  [/^appears twice$/, ({ idTwice }) => idTwice],
  [/^(\d+) is listed twice$/, ({ memberTwice }, code = '') => memberTwice(code)],
  [/^(\d+) is already inside (\d+)$/, ({ inside }, code = '', outer = '') => inside(code, outer)],
  [/^(\d+) is not a division of Sichuan$/, ({ noDivision }, code = '') => noDivision(code)],
];

/** What is wrong with a draft, in the reader's language; where is told by the field beside it. */
export function problemWords({ message }: Problem, messages: Messages): string {
  const words = messages.draft.problems;
  for (const [pattern, say] of SENTENCES) {
    const [whole, ...parts] = pattern.exec(message) ?? [];
    if (whole !== undefined) return say(words, ...parts);
  }
  return words.other(message);
}
