import { readFileSync } from 'node:fs';

/** A set of prefectures with an outline of its own on the map. */
export interface Region {
  readonly id: string;
  readonly kind: 'zone' | 'metro';
  /** Adcodes of its prefectures. */
  readonly members: readonly number[];
}

const RECORDS = new URL('../../data/regions.ndjson', import.meta.url);

/** The regions drawn as outlines, in the order in which the topology lists them. */
export const OUTLINED_REGIONS = [
  'chengdu-plain',
  'south-sichuan',
  'northeast-sichuan',
  'panxi',
  'northwest-sichuan',
  'chengdu-metro',
] as const;

/**
 * Reads membership from the project's records; the fields are checked where the records are.
 * @throws when a region that the map outlines has no record
 */
export function readRegions(): Region[] {
  const records = readFileSync(RECORDS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Region);
  return OUTLINED_REGIONS.map((id) => {
    const record = records.find((candidate) => candidate.id === id);
    if (!record) throw new Error(`data/regions.ndjson has no region "${id}".`);
    return { id, kind: record.kind, members: record.members };
  });
}
