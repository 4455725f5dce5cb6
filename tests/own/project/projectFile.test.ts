import { describe, expect, it } from 'vitest';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import type { Project, ProjectContext } from '../../../src/own/project/project.ts';
import { MOST_PROBLEMS, readProject, writeProject } from '../../../src/own/project/projectFile.ts';
import { worldAtlas } from '../../atlas/world.ts';
import { assignmentsLayer, pointsLayer, statisticsLayer } from '../layers.ts';

const { records } = worldAtlas();
const context: ProjectContext = {
  divisions: records.divisions,
  industries: records.industries,
  page: 'https://atlas.example/map/?on=equipment',
};
const [assignment] = records.assignments;
const [project] = records.infrastructure;
if (!assignment || !project) throw new Error('The world has no records to draft over.');

const whole: Project = {
  layers: [
    statisticsLayer(),
    assignmentsLayer({
      corrections: {
        cells: { 3: { 0: '绵阳' } },
        // What stands in a file may be called anything.
        values: { 0: { constructor: '绵阳', toString: '' } },
        unswap: true,
      },
    }),
    pointsLayer({ filters: [{ column: 0, least: 1, most: null }] }),
  ],
  tiles: [
    {
      id: 'own-tiles1',
      name: 'all enterprises',
      url: 'https://data.example/all.pmtiles',
      sourceLayer: '',
      hue: 2,
    },
  ],
  revision: {
    assignments: [{ id: assignment.id, before: assignment, after: null }],
    infrastructure: [{ id: project.id, before: project, after: { ...project, statusYear: 2026 } }],
  },
  briefings: [{ format: 'sichuan-industry-atlas/briefing' }],
  address: 'own=own-point1&at=104.0000,30.0000,7.000',
};

const read = (json: string) => readProject(json, 'parks.json', context);
/** Problems of a project changed in its raw form, as `record · field · message`. */
function problemsOf(change: (raw: Project & Record<string, unknown>) => void): string[] {
  const raw = JSON.parse(writeProject(whole)) as Project & Record<string, unknown>;
  change(raw);
  const checked = read(JSON.stringify(raw));
  if (checked.ok) return [];
  return checked.problems.map(({ record, field, message }) =>
    [record, field, message].filter((part) => part !== '').join(' · '),
  );
}

const withLayers = (...layers: object[]) => problemsOf((raw) => Object.assign(raw, { layers }));

describe('a project’s file', () => {
  it('comes back as it was written', () => {
    const checked = read(writeProject(whole));
    expect(checked).toEqual({ ok: true, value: whole });
    // Written once more it is the same to the letter.
    if (checked.ok) expect(writeProject(checked.value)).toBe(writeProject(whole));
  });

  it('may be empty', () => {
    const empty = { layers: [], tiles: [], revision: NO_REVISION, briefings: [], address: '' };
    expect(read(writeProject(empty))).toEqual({ ok: true, value: empty });
  });

  it('keeps markup in names as the text it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    const checked = read(writeProject({ ...whole, layers: [pointsLayer({ name, file: name })] }));
    expect(checked.ok && checked.value.layers[0]?.name).toBe(name);
  });

  it.each([
    ['text that is no JSON', '{"format":', 'is not JSON'],
    ['JSON that is no object', '[]', 'is no project'],
    ['another kind of file', '{"format":"sichuan-industry-atlas/briefing"}', 'is no project'],
  ])('is not %s', (_, json, message) => {
    const checked = read(json);
    expect(checked.ok || checked.problems.map((problem) => problem.message)).toContain(message);
  });

  it('names the version it is of', () => {
    expect(
      problemsOf((raw) => Object.assign(raw, { format: 'sichuan-industry-atlas/project@2' })),
    ).toEqual(['is of a version that is not known: sichuan-industry-atlas/project@2']);
  });
});

describe('the fields of a project', () => {
  it.each([
    ['an unknown field', { extra: 1 }, 'layers 1 · extra · is not a known field'],
    ['an id of the atlas', { id: 'gdp' }, 'layers 1 · id · must be an id like own-3k9x2a'],
    ['no name', { name: '' }, 'layers 1 · name · must not be empty'],
    ['an endless name', { name: 'x'.repeat(201) }, 'layers 1 · name · is longer than 200'],
    ['a number for a name', { name: 7 }, 'layers 1 · name · must be string, but is 7'],
    [
      'no time',
      { added: 'yesterday' },
      'layers 1 · added · must be a time like 2026-11-22T08:00:00.000Z',
    ],
    ['fewer rows than none', { rows: -1 }, 'layers 1 · rows · must not be negative'],
  ])('refuse %s', (_, change, problem) => {
    expect(withLayers({ ...pointsLayer(), ...change })).toEqual([problem]);
  });

  it('refuse numbers that are not finite', () => {
    const json = writeProject({ ...whole, layers: [statisticsLayer()] });
    const checked = read(json.replace('"value":60', '"value":1e999'));
    expect(checked.ok || checked.problems).toMatchObject([
      { record: 'layers 1', field: 'values.0.value', message: 'must be a finite number' },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('refuse a field called %s', (name) => {
    const inside = (json: string) => {
      const checked = read(json.replace('"unswap":', `"${name}":{"isAdmin":true},"unswap":`));
      return checked.ok || checked.problems.map(({ field, message }) => `${field}: ${message}`);
    };
    expect(inside(writeProject({ ...whole, layers: [pointsLayer()] }))).toEqual([
      `corrections.${name}: is not a known field`,
    ]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('refuse a correction under the name of every object’s ancestor', () => {
    const json = writeProject(whole).replace('"constructor":"绵阳"', '"__proto__":"绵阳"');
    const checked = read(json);
    expect(checked.ok || checked.problems.map(({ field }) => field)).toEqual([
      'corrections.values',
    ]);
  });

  it('refuse tiles that are not asked for safely', () => {
    const [tile] = whole.tiles;
    for (const url of [
      'http://data.example/all.pmtiles',
      'javascript:alert(1)',
      'https://a:b@data.example/x',
    ]) {
      expect(
        problemsOf((raw) => Object.assign(raw, { tiles: [{ ...tile, url }] })),
        url,
      ).toEqual(['tiles 1 · url · must be an address of HTTPS, without a password']);
    }
  });

  it('hold drafts against the schema of the records', () => {
    const after = { ...assignment, commitment: 'certain' };
    const revision = {
      ...NO_REVISION,
      assignments: [{ id: assignment.id, before: assignment, after }],
    };
    const [problem] = problemsOf((raw) => Object.assign(raw, { revision }));
    expect(problem).toMatch(/^revision\.assignments\.0\.after\.commitment · must be/);
  });

  it('tell every problem, up to a number that can be read', () => {
    const points = pointsLayer().points.map((point) => ({ ...point, at: [200, 100] }));
    expect(withLayers(pointsLayer({ points: points as never }))).toEqual([
      'layers 1 · points.0.at.0 · longitude out of range',
      'layers 1 · points.0.at.1 · latitude out of range',
      'layers 1 · points.1.at.0 · longitude out of range',
      'layers 1 · points.1.at.1 · latitude out of range',
    ]);
    const many = Array.from({ length: 300 }, (_, index) => ({
      line: index + 1,
      name: '',
      at: [104, 200],
      adcode: 0,
      cells: [null],
    }));
    expect(withLayers(pointsLayer({ points: many as never }))).toHaveLength(MOST_PROBLEMS);
  });
});

describe('the parts of a project', () => {
  const [first, second] = pointsLayer().points;
  if (!first || !second) throw new Error('The layer has no points.');
  const stat = (change: object) =>
    statisticsLayer({
      values: [{ figure: 0, adcode: 510100, year: 2024, value: 1, rows: 1, ...change }],
    });
  const place = (change: object) => ({
    ...assignmentsLayer(),
    assignments: [{ ...assignmentsLayer().assignments[0], ...change }],
  });
  it.each([
    ['an id twice', [pointsLayer(), pointsLayer()], 'layers 2 · id · own-point1 appears twice'],
    [
      'a division elsewhere',
      [stat({ adcode: 440100 })],
      'layers 1 · values.0.adcode · there is no division 440100',
    ],
    [
      'an industry there is not',
      [stat({ industry: 'wizardry' })],
      'layers 1 · values.0.industry · there is no industry "wizardry"',
    ],
    [
      'a figure there is not',
      [stat({ figure: 1 })],
      'layers 1 · values.0.figure · there is no figure 1',
    ],
    [
      'a county of another prefecture',
      [place({ county: 510703 })],
      'layers 1 · assignments.0.county · 510703 is not a county of 510100',
    ],
    [
      'a county for a prefecture',
      [place({ adcode: 510104 })],
      'layers 1 · assignments.0.adcode · there is no prefecture 510104',
    ],
    [
      'the same line twice',
      [pointsLayer({ points: [first, { ...second, line: 2 }] })],
      'layers 1 · points.1.line · line 2 appears twice',
    ],
    [
      'a cell too many',
      [pointsLayer({ points: [{ ...first, cells: [1, 2] }] })],
      'layers 1 · points.0.cells · has 2 cells for 1 columns',
    ],
    [
      'words for a number',
      [pointsLayer({ points: [{ ...first, cells: ['three'] }] })],
      'layers 1 · points.0.cells · has words for a number, or a number for words',
    ],
    [
      'a colour by no column',
      [pointsLayer({ look: { ...pointsLayer().look, colorBy: 4 } })],
      'layers 1 · look.colorBy · there is no column 4',
    ],
    [
      'a size by words',
      [
        pointsLayer({
          columns: [{ name: 'kind', isNumber: false, unit: '' }],
          points: [{ ...first, cells: ['park'] }],
          look: { ...pointsLayer().look, sizeBy: 0 },
        }),
      ],
      'layers 1 · look.sizeBy · column 0 holds no numbers',
    ],
  ])('do not name %s', (_, layers, problem) => {
    const problems = withLayers(...layers);
    expect(problems).toContain(problem);
  });

  it('draft one record each', () => {
    const edit = { id: 'another', before: assignment, after: null };
    expect(
      problemsOf((raw) =>
        Object.assign(raw, { revision: { ...NO_REVISION, assignments: [edit, edit] } }),
      ),
    ).toEqual([
      'revision.assignments.0 · is no change of "another"',
      'revision.assignments.1 · is no change of "another"',
      'revision.assignments.1 · another appears twice',
    ]);
  });
});
