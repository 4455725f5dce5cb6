import { readFileSync } from 'node:fs';
import { describeTopology, measureAreas } from './pipeline/atlas.ts';
import { readBoundaries } from './pipeline/boundaries.ts';
import { divisionRecords } from './pipeline/divisions.ts';
import { readNames } from './pipeline/names.ts';
import { readRegions } from './pipeline/regions.ts';
import { readSegments } from './pipeline/river-source.ts';
import { buildRivers } from './pipeline/rivers.ts';
import { cleanUnits, simplifyAndDissolve } from './pipeline/topology.ts';
import type { LandArea } from './rules/areas.ts';
import { ATLAS_FILE, DIVISIONS_FILE, RIVERS_FILE } from './rules/problem.ts';
import type { Geometry } from './validate.ts';

const LAND_AREAS = new URL('./sources/land-area.json', import.meta.url);

/** Official land areas of the prefectures. */
export function readLandAreas(): LandArea[] {
  const text = readFileSync(LAND_AREAS, 'utf8');
  return (JSON.parse(text) as { prefectures: LandArea[] }).prefectures;
}

/** Runs the whole pipeline in memory. */
export async function buildGeometry(): Promise<Geometry> {
  const boundaries = readBoundaries();
  const regions = readRegions();
  const units = await cleanUnits(boundaries.counties, regions);
  const areas = measureAreas(units);
  return {
    topology: describeTopology(await simplifyAndDissolve(units), areas),
    rivers: buildRivers(readSegments()),
    divisions: divisionRecords(boundaries, readNames(), areas),
    regions,
    landAreas: readLandAreas(),
  };
}

/** The committed files: path from the root of the project, and text. */
export function outputFiles({
  topology,
  rivers,
  divisions,
}: Geometry): ReadonlyMap<string, string> {
  return new Map([
    [ATLAS_FILE, `${JSON.stringify(topology)}\n`],
    [RIVERS_FILE, `${JSON.stringify(rivers)}\n`],
    [DIVISIONS_FILE, divisions.map((division) => `${JSON.stringify(division)}\n`).join('')],
  ]);
}

const ROOT = new URL('../', import.meta.url);

/** Where a committed file is on this machine. */
export const locate = (path: string): URL => new URL(path, ROOT);

/** The committed files that differ from what the pipeline makes, or are missing. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const read = (path: string): string | undefined => {
    try {
      return readFileSync(locate(path), 'utf8');
    } catch {
      return undefined;
    }
  };
  return [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
}
