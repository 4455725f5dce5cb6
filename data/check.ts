import { formatProblem } from '../src/atlas/problem.ts';
import { readAtlas } from './read.ts';
import { readFormerNames } from './readFormerNames.ts';

/** `npm run test:data`: every problem of every record, and exit code 1 if there is one. */
const result = readAtlas();
const former = readFormerNames();
if (result.ok && former.ok) {
  const { records, briefings } = result.value;
  for (const [file, rows] of Object.entries(records)) console.log(`${file}: ${rows.length}`);
  console.log(`briefings: ${briefings.length}`);
  console.log(`former-names: ${former.value.length}`);
} else {
  const problems = [result, former].flatMap((one) => (one.ok ? [] : one.problems));
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} problems`);
  process.exitCode = 1;
}
