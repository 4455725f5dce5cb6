import { briefingsUrl, detailsUrl, recordsUrl, riversUrl, topologyUrl } from 'virtual:atlas-files';
import { parseCore } from '../../atlas/details.ts';
import {
  type AtlasTopology,
  geographyOf,
  isRivers,
  isTopology,
  type Rivers,
} from '../../atlas/geography.ts';
import { type Atlas, completeAtlas, joinAtlas } from '../../atlas/join.ts';
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
 * @returns an atlas without its details, for the map and what stands around it
 * @throws LoadError naming the file that failed, with every problem when the data is damaged.
 */
export async function loadCore(): Promise<Atlas> {
  const [raw, topology, rivers] = await Promise.all([
    fetchJson<unknown>(recordsUrl),
    fetchJson<AtlasTopology>(topologyUrl),
    fetchJson<Rivers>(riversUrl),
  ]);
  requireShape(isTopology(topology), topologyUrl);
  requireShape(isRivers(rivers), riversUrl);
  const parsed = parseCore(raw);
  if (!parsed.ok) throw new LoadError(recordsUrl, parsed.problems);
  const joined = joinAtlas(parsed.value, geographyOf(parsed.value, topology, rivers));
  if (!joined.ok) throw new LoadError(recordsUrl, joined.problems);
  return joined.value;
}

/**
 * Fetch the details and put them into their records.
 *
 * @param core what `loadCore` gave
 * @throws LoadError when they cannot be had or are damaged.
 */
export async function loadDetails(core: Atlas): Promise<Atlas> {
  const completed = completeAtlas(core, await fetchJson<unknown>(detailsUrl));
  if (!completed.ok) throw new LoadError(detailsUrl, completed.problems);
  return completed.value;
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
