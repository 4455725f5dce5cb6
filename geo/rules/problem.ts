/** Problems of the geometry look like those of the records, and are printed alike. */
export { formatProblem, type Problem } from '../../src/atlas/problem.ts';

export const ATLAS_FILE = 'geo/out/atlas.topo.json';
export const RIVERS_FILE = 'geo/out/rivers.json';
export const DIVISIONS_FILE = 'data/divisions.ndjson';
