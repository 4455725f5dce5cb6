import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { sentenceOf } from '../src/atlas/parse.ts';
import type { FormerName } from '../src/own/intake.ts';
import { parseFormerNames } from '../src/own/understand/formerNames.ts';

/** Its file in `data/`. Not a record of the atlas: the app reads it for a reader's own tables alone. */
export const FORMER_NAMES = 'former-names.ndjson';
const PATH = fileURLToPath(new URL(FORMER_NAMES, import.meta.url));

/**
 * Names and codes that divisions had before.
 *
 * @throws Error that names the first line which is not JSON or does not hold against its schema
 */
export function readFormerNames(path = PATH): FormerName[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line, index) => {
    try {
      return parseFormerNames([JSON.parse(line)]);
    } catch (error) {
      const [issue] = v.isValiError(error) ? error.issues : [];
      const field = String(issue?.path?.[1]?.key ?? '');
      const what = issue ? `${field} ${sentenceOf(issue)}` : 'is not valid JSON';
      throw new Error(`data/${FORMER_NAMES}:${index + 1}: ${what}`, { cause: error });
    }
  });
}
