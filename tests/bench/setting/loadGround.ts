import { type AtlasTopology, geographyOf, type Rivers } from '../../../src/atlas/geography.ts';
import { type Atlas, joinAtlas } from '../../../src/atlas/join.ts';
import type { AtlasRecords } from '../../../src/atlas/schema/records.ts';

/** The atlas in a page of the bench's own. */
export async function loadGround(): Promise<Atlas> {
  const [records, topology, rivers] = await Promise.all([
    fetchJson<AtlasRecords>('/records.json'),
    fetchJson<AtlasTopology>('/topology.json'),
    fetchJson<Rivers>('/rivers.json'),
  ]);
  const joined = joinAtlas(records, geographyOf(records, topology, rivers));
  if (!joined.ok) throw new Error('The records do not join.');
  return joined.value;
}

async function fetchJson<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  return (await response.json()) as Content;
}
