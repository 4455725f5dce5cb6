/**
 * Makes the geometry: `npx tsx geo/build.ts` writes it, `npx tsx geo/build.ts --check` tells whether
 * the committed files are what the pipeline makes. Either lists every problem, writes nothing then,
 * and exits with 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildGeometry, locate, outputFiles, staleFiles } from './outputs.ts';
import { formatProblem, validateGeometry } from './validate.ts';

async function main(check: boolean): Promise<number> {
  const geometry = await buildGeometry();
  const problems = validateGeometry(geometry);
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`${problems.length} problems; nothing written.`);
    return 1;
  }
  const files = outputFiles(geometry);
  if (check) {
    const stale = staleFiles(files);
    for (const path of stale) {
      console.error(`${path} is stale: run "npx tsx geo/build.ts" and commit what it writes.`);
    }
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync(locate('geo/out/'), { recursive: true });
  for (const [path, text] of files) {
    writeFileSync(locate(path), text);
    const zipped = gzipSync(text, { level: 9 }).length;
    console.log(
      `${path}: ${(text.length / 1000).toFixed(1)} kB, ${(zipped / 1000).toFixed(1)} kB gzipped`,
    );
  }
  return 0;
}

process.exitCode = await main(process.argv.includes('--check'));
