import { briefingsUrl, recordsUrl, riversUrl, topologyUrl } from 'virtual:atlas-files';
import {
  type AtlasTopology,
  geographyOf,
  isRivers,
  isTopology,
  type Rivers,
} from '../../atlas/geography.ts';
import { type Atlas, joinAtlas } from '../../atlas/join.ts';
import { parseRecords, type RawRecords } from '../../atlas/parse.ts';
import type { Problem } from '../../atlas/problem.ts';

/** The data could not be had: a file is unreachable, or what came is not an atlas. */
export class LoadError extends Error {
  readonly file: string;
  readonly problems: readonly Problem[];
  constructor(file: string, problems: readonly Problem[], cause?: unknown) {
    super(`Could not load ${file}.`, { cause });
    this.file = file;
    this.problems = problems;
  }
}

/**
 * Fetch records, boundaries and rivers, check them as the build did, and join them.
 *
 * @throws LoadError naming the file that failed, with every problem when the data is damaged.
 */
export async function loadAtlas(): Promise<Atlas> {
  const [raw, topology, rivers] = await Promise.all([
    fetchJson<RawRecords>(recordsUrl),
    fetchJson<AtlasTopology>(topologyUrl),
    fetchJson<Rivers>(riversUrl),
  ]);
  requireShape(isTopology(topology), topologyUrl);
  requireShape(isRivers(rivers), riversUrl);
  const parsed = parseRecords(raw);
  if (!parsed.ok) throw new LoadError(recordsUrl, parsed.problems);
  const joined = joinAtlas(parsed.value, geographyOf(parsed.value, topology, rivers));
  if (!joined.ok) throw new LoadError(recordsUrl, joined.problems);
  return joined.value;
}

/** @throws LoadError when the briefings that come with the atlas cannot be had. */
export function loadBriefings(): Promise<readonly unknown[]> {
  return fetchJson<readonly unknown[]>(briefingsUrl);
}

/** @throws LoadError naming a file that holds something else than it should. */
function requireShape(holds: boolean, file: string): void {
  if (holds) return;
  const problem = { file, record: '', field: '', message: 'does not hold what it should' };
  throw new LoadError(file, [problem]);
}

async function fetchJson<Content>(url: string): Promise<Content> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return (await response.json()) as Content;
  } catch (cause) {
    throw new LoadError(url, [], cause);
  }
}
