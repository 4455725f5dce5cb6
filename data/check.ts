import { formatProblem } from '../src/atlas/problem.ts';
import { readAtlas } from './read.ts';
import { readFormerNames } from './readFormerNames.ts';

/** `npm run test:data`: every problem of every record, and exit code 1 if there is one. */
const result = readAtlas();
if (result.ok) {
  const { records, briefings } = result.value;
  for (const [file, rows] of Object.entries(records)) console.log(`${file}: ${rows.length}`);
  console.log(`briefings: ${briefings.length}`);
  console.log(`former-names: ${readFormerNames().length}`);
} else {
  for (const problem of result.problems) console.error(formatProblem(problem));
  console.error(`${result.problems.length} problems`);
  process.exitCode = 1;
}
