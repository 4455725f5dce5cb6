import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordFiles } from '../src/own/draft/recordHome.ts';
import { DRAFT_FILES } from '../src/own/draft/revision.ts';
import { recordPaths } from './read.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The lines of every file that a reader's drafts can change, by its path from the root. */
export function readRecordFiles(folder = join(ROOT, 'data')): RecordFiles {
  const paths = DRAFT_FILES.flatMap((type) => recordPaths(type, folder));
  return Object.fromEntries(
    paths.map((path) => [
      `data/${relative(folder, path).split(sep).join('/')}`,
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    ]),
  );
}
