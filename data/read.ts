import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AtlasTopology,
  type Geography,
  geographyOf,
  type Rivers,
} from '../src/atlas/geography.ts';
import { type Atlas, joinAtlas } from '../src/atlas/join.ts';
import {
  nameOf,
  parseRecords,
  type RawRecords,
  RECORD_FILES,
  type Unparsed,
} from '../src/atlas/parse.ts';
import { findMisplaced } from '../src/atlas/placement.ts';
import type { Checked, Problem } from '../src/atlas/problem.ts';
import { findBrokenReferences } from '../src/atlas/references.ts';
import type { Briefing } from '../src/atlas/schema/briefing.ts';
import type { AtlasRecords, RecordFile } from '../src/atlas/schema/records.ts';

import { readBriefings } from './readBriefings.ts';
import { FORMER_NAMES } from './readFormerNames.ts';

const NOT_JSON = 'is not a line of valid JSON';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Everything the build makes the atlas from. */
export interface AtlasInputs {
  records: AtlasRecords;
  topology: AtlasTopology;
  rivers: Rivers;
  atlas: Atlas;
  briefings: readonly Briefing[];
}

/** The NDJSON files of a record type: `data/<type>.ndjson`, and every one in `data/<type>/`. */
export function recordPaths(type: RecordFile, folder: string): string[] {
  const single = join(folder, `${type}.ndjson`);
  const many = join(folder, type);
  const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;
  return [
    ...(isThere(single) ? [single] : []),
    ...(isThere(many)
      ? readdirSync(many)
          .sort()
          .map((name) => join(many, name))
      : []),
  ].filter((path) => path.endsWith('.ndjson'));
}

/** NDJSON files of a folder that belong to no record type: a misspelt name would lose them. */
function strayFiles(folder: string): string[] {
  const known = new Set(RECORD_FILES.flatMap((type) => recordPaths(type, folder)));
  known.add(join(folder, FORMER_NAMES));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ndjson'))
    .map((name) => join(folder, name))
    .filter((path) => !known.has(path));
}

/** Every row of every record file as JSON, with the line it stands on. */
function readRows(folder: string) {
  const raw: RawRecords = {};
  const lines = new Map<string, string>();
  const problems: Problem[] = strayFiles(folder).map((path) => ({
    file: relative(ROOT, path),
    record: '',
    field: '',
    message: `is read by nobody; record files are named ${RECORD_FILES.join(', ')}`,
  }));
  for (const type of RECORD_FILES) {
    const rows: unknown[] = [];
    for (const path of recordPaths(type, folder)) {
      for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
        if (line.trim() === '') continue;
        const place = `${relative(ROOT, path)}:${index + 1}`;
        try {
          const row: unknown = JSON.parse(line);
          rows.push(row);
          lines.set(`${type} ${nameOf(row, rows.length - 1)}`, place);
        } catch {
          problems.push({ file: place, record: '', field: '', message: NOT_JSON });
        }
      }
    }
    raw[type] = rows;
  }
  const locate = (problem: Problem): Problem => ({
    ...problem,
    file: lines.get(`${problem.file} ${problem.record}`) ?? `data/${problem.file}`,
  });
  return { raw, problems, locate };
}

/**
 * Read, check and join everything in `data/` and `geo/out/`.
 *
 * @returns the inputs of the app, or every problem with its file and line.
 */
export function readAtlas(
  folder = join(ROOT, 'data'),
  geometry = join(ROOT, 'geo/out'),
): Checked<AtlasInputs> {
  const { raw, problems, locate } = readRows(folder);
  const topology = readJson<AtlasTopology>(join(geometry, 'atlas.topo.json'));
  const rivers = readJson<Rivers>(join(geometry, 'rivers.json'));
  const parsed = parseRecords(raw);
  // Where a line is not JSON at all nobody can tell which record it was, nor what leads to it.
  if (problems.some(({ message }) => message === NOT_JSON)) {
    const unparsed = parsed.ok ? [] : parsed.problems.map(locate);
    return { ok: false, problems: [...problems, ...unparsed] };
  }
  if (!parsed.ok) {
    const geography = geographyOf(parsed.sound, topology, rivers);
    const further = problemsBeside(parsed, geography);
    return { ok: false, problems: [...problems, ...[...parsed.problems, ...further].map(locate)] };
  }
  const joined = joinAtlas(parsed.value, geographyOf(parsed.value, topology, rivers));
  if (!joined.ok) problems.push(...joined.problems.map(locate));
  if (!joined.ok) return { ok: false, problems };
  const atlas = joined.value;
  const briefings = readBriefings(join(folder, 'briefings'), atlas);
  if (!briefings.ok) problems.push(...briefings.problems);
  if (!briefings.ok || problems.length > 0) return { ok: false, problems };
  const records = parsed.value;
  return { ok: true, value: { records, topology, rivers, atlas, briefings: briefings.value } };
}

/**
 * What is wrong with the sound records, so that one run tells everything. That something leads to
 * a record which is there but broken is no second problem.
 */
function problemsBeside({ sound, broken }: Unparsed, geography: Geography): Problem[] {
  return [...findBrokenReferences(sound), ...findMisplaced(sound, geography)].filter(
    ({ message }) => !message.split(/[^a-z0-9-]+/).some((word) => broken.has(word)),
  );
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}
