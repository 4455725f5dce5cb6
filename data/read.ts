import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AtlasTopology,
  type Geography,
  type Rivers,
  readGeography,
} from '../src/atlas/geography.ts';
import { type Atlas, joinAtlas } from '../src/atlas/join.ts';
import { nameOf, parseRecords, type RawRecords, RECORD_FILES } from '../src/atlas/parse.ts';
import type { Checked, Problem } from '../src/atlas/problem.ts';
import { findBrokenReferences } from '../src/atlas/references.ts';
import type { AtlasRecords, RecordFile } from '../src/atlas/schema/records.ts';

const NOT_JSON = 'is not a line of valid JSON';
const isUnreadable = ({ message }: Problem) => message === NOT_JSON;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Everything the build makes the atlas from. */
export interface AtlasInputs {
  records: AtlasRecords;
  topology: AtlasTopology;
  rivers: Rivers;
  atlas: Atlas;
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

/**
 * Read, check and join everything in `data/` and `geo/out/`.
 *
 * @returns the inputs of the app, or every problem with its file and line.
 */
export function readAtlas(
  folder = join(ROOT, 'data'),
  geometry = join(ROOT, 'geo/out'),
): Checked<AtlasInputs> {
  const raw: RawRecords = {};
  const lines = new Map<string, string>();
  const problems: Problem[] = [];
  for (const type of RECORD_FILES) {
    const rows: unknown[] = [];
    for (const path of recordPaths(type, folder)) {
      readFileSync(path, 'utf8')
        .split('\n')
        .forEach((line, index) => {
          if (line.trim() === '') return;
          const place = `${relative(ROOT, path)}:${index + 1}`;
          try {
            const row: unknown = JSON.parse(line);
            rows.push(row);
            lines.set(`${type} ${nameOf(row, rows.length - 1)}`, place);
          } catch {
            problems.push({
              file: place,
              record: '',
              field: '',
              message: NOT_JSON,
            });
          }
        });
    }
    raw[type] = rows;
  }
  const locate = (problem: Problem): Problem => ({
    ...problem,
    file: lines.get(`${problem.file} ${problem.record}`) ?? `data/${problem.file}`,
  });
  const parsed = parseRecords(raw);
  if (!parsed.ok) {
    problems.push(...parsed.problems.map(locate));
    // References are checked all the same, so that one run tells everything; what leads to a
    // record that is there but broken is not a second problem. Where a line is not JSON at all,
    // nobody can tell which record it was.
    const isSecond = ({ message }: Problem) =>
      message.split(/[^a-z0-9-]+/).some((word) => parsed.broken.has(word));
    problems.push(
      ...(problems.some(isUnreadable) ? [] : findBrokenReferences(parsed.sound))
        .filter((problem) => !isSecond(problem))
        .map(locate),
    );
  }
  if (!parsed.ok || problems.length > 0) return { ok: false, problems };

  const topology = JSON.parse(
    readFileSync(join(geometry, 'atlas.topo.json'), 'utf8'),
  ) as AtlasTopology;
  const rivers = JSON.parse(readFileSync(join(geometry, 'rivers.json'), 'utf8')) as Rivers;
  const joined = joinAtlas(parsed.value, geographyOf(parsed.value, topology, rivers));
  if (!joined.ok) return { ok: false, problems: joined.problems.map(locate) };
  return { ok: true, value: { records: parsed.value, topology, rivers, atlas: joined.value } };
}

/** Geography with the economic zones as its tiling regions. */
export function geographyOf(
  records: AtlasRecords,
  topology: AtlasTopology,
  rivers: Rivers,
): Geography {
  const zones = records.regions.filter(({ kind }) => kind === 'zone').map(({ id }) => id);
  return readGeography(topology, rivers, zones);
}
