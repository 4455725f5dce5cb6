import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { sentenceOf } from '../src/atlas/parse.ts';
import type { Checked, Problem } from '../src/atlas/problem.ts';
import type { FormerName } from '../src/own/intake.ts';
import { parseFormerNames } from '../src/own/understand/formerNames.ts';

/** Its file in `data/`. Not a record of the atlas: the app reads it for a reader's own tables alone. */
export const FORMER_NAMES = 'former-names.ndjson';
const PATH = fileURLToPath(new URL(FORMER_NAMES, import.meta.url));

/** Names and codes that divisions had before, or every problem with its line. */
export function readFormerNames(path = PATH): Checked<readonly FormerName[]> {
  const problems: Problem[] = [];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const formerNames = lines.flatMap((line, index) => {
    const file = `data/${FORMER_NAMES}:${index + 1}`;
    try {
      return parseFormerNames([JSON.parse(line)]);
    } catch (error) {
      if (v.isValiError(error)) problems.push(...error.issues.map((one) => problemOf(file, one)));
      else problems.push({ file, record: '', field: '', message: 'is not valid JSON' });
      return [];
    }
  });
  return problems.length === 0 ? { ok: true, value: formerNames } : { ok: false, problems };
}

/** The first step of an issue's path is its place in the list of one. */
function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const field = String(issue.path?.[1]?.key ?? '');
  return { file, record: '', field, message: sentenceOf(issue) };
}
