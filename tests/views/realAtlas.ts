import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AtlasTopology, type Rivers, readGeography } from '../../src/atlas/geography.ts';
import { joinAtlas } from '../../src/atlas/join.ts';
import { parseRecords, type RawRecords, RECORD_FILES } from '../../src/atlas/parse.ts';
import { formatProblem, type Problem } from '../../src/atlas/problem.ts';
import type { RecordFile } from '../../src/atlas/schema/records.ts';

/*
 * The real atlas under jsdom. `readAtlas` finds the project by the address of its own module, which
 * Vite turns into a web address there; this finds it by the folder the tests run in.
 */

const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');

/** The records of a type: `data/<type>.ndjson`, and every file in `data/<type>/`. */
function rowsOf(type: RecordFile): unknown[] {
  return readdirSync(join(process.cwd(), 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path === `${type}.ndjson` || path.startsWith(join(type, '/')))
    .sort()
    .flatMap((path) => read('data', path).trimEnd().split('\n'))
    .map((line): unknown => JSON.parse(line));
}

function taken<Value>(
  checked: { ok: true; value: Value } | { ok: false; problems: readonly Problem[] },
): Value {
  if (!checked.ok) throw new Error(checked.problems.map(formatProblem).join('\n'));
  return checked.value;
}

const raw: RawRecords = Object.fromEntries(RECORD_FILES.map((type) => [type, rowsOf(type)]));

export const records = taken(parseRecords(raw));
export const topology = JSON.parse(read('geo/out/atlas.topo.json')) as AtlasTopology;
export const rivers = JSON.parse(read('geo/out/rivers.json')) as Rivers;

const zones = records.regions.flatMap(({ id, kind }) => (kind === 'zone' ? [id] : []));

export const atlas = taken(joinAtlas(records, readGeography(topology, rivers, zones)));
