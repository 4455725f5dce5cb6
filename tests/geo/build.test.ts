import { beforeAll, describe, expect, it } from 'vitest';
import { buildGeometry, outputFiles, staleFiles } from '../../geo/outputs.ts';
import { formatProblem, type Geometry, validateGeometry } from '../../geo/validate.ts';

let built: Geometry;

beforeAll(async () => {
  built = await buildGeometry();
}, 120_000);

describe('the pipeline', () => {
  it('makes geometry without a problem', () => {
    expect(validateGeometry(built).map(formatProblem)).toEqual([]);
  });

  it('makes the committed files byte for byte', () => {
    expect(staleFiles(outputFiles(built))).toEqual([]);
  });

  it('names a file that is stale or missing', () => {
    const files = new Map(outputFiles(built));
    files.set('geo/out/rivers.json', 'changed');
    files.set('geo/out/none.json', '');
    expect(staleFiles(files)).toEqual(['geo/out/rivers.json', 'geo/out/none.json']);
  });

  it('reports all problems together, each with file, record, field and words', () => {
    const divisions = built.divisions.map((division) =>
      division.adcode === 510703 ? { ...division, seat: [100, 30], parent: 510600 } : division,
    );
    const landAreas = built.landAreas.map((land) => ({ ...land, tolerance: 0.001 }));
    const [first] = built.rivers.features;
    if (!first) throw new Error('There are no rivers.');
    const rivers = { ...built.rivers, features: built.rivers.features.slice(1) };
    const regions = built.regions.map((region) => ({
      ...region,
      members: region.members.slice(1),
    }));
    const found = validateGeometry({ ...built, divisions, landAreas, rivers, regions });
    const fields = new Set(found.map(({ file, field }) => `${file} ${field}`));
    expect(fields).toEqual(
      new Set([
        'data/divisions.ndjson parent',
        'data/divisions.ndjson seat',
        'geo/out/atlas.topo.json parent',
        'geo/out/atlas.topo.json geometry',
        'geo/out/atlas.topo.json areaKm2',
        'geo/out/rivers.json id',
      ]),
    );
    expect(found.map(formatProblem)).toContain(
      'data/divisions.ndjson · 510703 · seat: 100, 30 lies outside 涪城区',
    );
  });
});
