import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAtlas, recordPaths } from '../../data/read.ts';
import { alterLine, copyOfProject, rewrite } from './copy.ts';

/** The problems of a copy of the data, each as its path and line, field and message. */
function problemsOf(root: string): string[] {
  const result = readAtlas(join(root, 'data'), join(root, 'geo/out'));
  if (result.ok) return [];
  return result.problems.map(
    ({ file, field, message }) => `${file.replace(/^.*?data\//, '')} ${field}: ${message}`,
  );
}

const DATA = ['data', 'geo/out'];

describe('reading the data', () => {
  it('finds nothing wrong with a faithful copy', () => {
    expect(problemsOf(copyOfProject(DATA))).toEqual([]);
  });

  it('reads one file, or every file of a folder', () => {
    const root = copyOfProject(DATA);
    const names = (type: 'clauses' | 'assignments') =>
      recordPaths(type, join(root, 'data')).map((path) => path.slice(root.length));
    expect(names('clauses')).toEqual(['/data/clauses.ndjson']);
    expect(names('assignments').length).toBeGreaterThan(5);
    expect(names('assignments')).toContain('/data/assignments/equipment.ndjson');
  });

  it('tells every line that cannot be read', () => {
    const root = copyOfProject(DATA);
    rewrite(root, 'data/clauses.ndjson', (lines) => lines.with(4, '{"id": "half'));
    alterLine(root, 'data/targets.ndjson', 3, (target) => ({ ...target, colour: 'red' }));
    alterLine(root, 'data/assignments/health.ndjson', 2, ({ note: _, ...rest }) => rest);
    alterLine(root, 'data/infrastructure/gas.ndjson', 1, (gas) => ({ ...gas, id: 7 }));
    expect(problemsOf(root).sort()).toEqual([
      'assignments/health.ndjson:2 note: is missing',
      'clauses.ndjson:5 : is not a line of valid JSON',
      expect.stringMatching(/^infrastructure\/gas.ndjson:1 id: must be string/),
      'targets.ndjson:3 colour: is not a known field',
    ]);
  });

  it('tells every line that does not fit the others', () => {
    const root = copyOfProject(DATA);
    const paths = {
      equipment: 'data/assignments/equipment.ndjson',
      plants: 'data/infrastructure/power-plant.ndjson',
    };
    rewrite(root, paths.equipment, (lines) => [lines[0] ?? '', ...lines]);
    alterLine(root, paths.equipment, 4, (one) => ({ ...one, adcode: 519999 }));
    alterLine(root, paths.equipment, 5, (one) => ({ ...one, industry: 'steam-looms' }));
    alterLine(root, paths.plants, 1, (plant) => ({
      ...plant,
      place: { type: 'point', at: [104.06, 30.66], county: 511703 },
    }));
    alterLine(root, 'data/regions.ndjson', 2, (region) => ({ ...region, members: [110000] }));
    const problems = problemsOf(root);
    expect(problems).toEqual(
      expect.arrayContaining([
        'assignments/equipment.ndjson:2 id: appears twice',
        expect.stringMatching(/^assignments\/equipment.ndjson:4 adcode: 519999 is not/),
        'assignments/equipment.ndjson:5 industry: there is no industry "steam-looms"',
        'infrastructure/power-plant.ndjson:1 place.at: lies outside the county 511703 that it names',
        'regions.ndjson:2 members: 110000 is not a division of Sichuan',
      ]),
    );
  });

  it('tells the line of a figure, which has no id of its own', () => {
    const root = copyOfProject(DATA);
    alterLine(root, 'data/indicator-values.ndjson', 2, (one) => ({ ...one, source: 'rumour' }));
    expect(problemsOf(root)).toEqual([
      'indicator-values.ndjson:2 source: there is no source "rumour"',
    ]);
    alterLine(root, 'data/indicator-values.ndjson', 2, (one) => ({ ...one, value: 'much' }));
    expect(problemsOf(root)).toEqual([
      expect.stringMatching(/^indicator-values.ndjson:2 value: must be number/),
    ]);
  });

  it('tells of a missing file', () => {
    const root = copyOfProject(DATA);
    rewrite(root, 'data/documents.ndjson', () => ['']);
    const problems = problemsOf(root);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith('clauses.ndjson:'))).toBe(true);
  });
});
