import type { Problem } from '../../atlas/problem.ts';
import type { OwnLayer, PointsLayer, StatisticsLayer } from '../layer.ts';
import type { Project, ProjectContext } from './project.ts';

type Report = (field: string, message: string) => void;

/** What a schema cannot see: parts of a project that are at odds with each other or with Sichuan. */
export function findContradictions(
  { layers, tiles, revision }: Omit<Project, 'briefings' | 'address'>,
  context: ProjectContext,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const known = knownIn(context);
  const seen = new Set<string>();
  const reportOf =
    (record: string): Report =>
    (field, message) =>
      problems.push({ file, record, field, message });
  const requireOnce = (id: string, report: Report) => {
    if (seen.has(id)) report('id', `${id} appears twice`);
    seen.add(id);
  };
  for (const [index, layer] of layers.entries()) {
    const report = reportOf(`layers ${index + 1}`);
    requireOnce(layer.id, report);
    checkLayer(layer, known, report);
  }
  for (const [index, { id }] of tiles.entries()) requireOnce(id, reportOf(`tiles ${index + 1}`));
  for (const list of ['assignments', 'infrastructure'] as const) {
    const report = reportOf('');
    const ids = new Set<string>();
    for (const [index, { id, before, after }] of revision[list].entries()) {
      const field = `revision.${list}.${index}`;
      const isOne = [before, after].every((record) => record === null || record.id === id);
      if (!isOne || (before === null && after === null)) report(field, `is no change of "${id}"`);
      if (ids.has(id)) report(field, `${id} appears twice`);
      ids.add(id);
    }
  }
  return problems;
}

interface Known {
  /** Every division there is. */
  divisions: ReadonlySet<number>;
  /** The prefecture of every county, and of every prefecture itself. */
  prefectureOf: ReadonlyMap<number, number>;
  industries: ReadonlySet<string>;
}

function knownIn({ divisions, industries }: ProjectContext): Known {
  return {
    divisions: new Set(divisions.map(({ adcode }) => adcode)),
    prefectureOf: new Map(
      divisions.flatMap(({ adcode, level, parent }): [number, number][] => {
        if (level === 'prefecture') return [[adcode, adcode]];
        return level === 'county' && parent !== null ? [[adcode, parent]] : [];
      }),
    ),
    industries: new Set(industries.map(({ id }) => id)),
  };
}

function checkLayer(layer: OwnLayer, known: Known, report: Report) {
  const requireDivision = (field: string, adcode: number) => {
    if (!known.divisions.has(adcode)) report(field, `there is no division ${adcode}`);
  };
  const requireIndustry = (field: string, industry: string | undefined) => {
    if (industry !== undefined && !known.industries.has(industry))
      report(field, `there is no industry "${industry}"`);
  };
  if (layer.kind === 'statistics') {
    checkFigures(layer, report);
    layer.values.forEach(({ adcode, industry }, index) => {
      requireDivision(`values.${index}.adcode`, adcode);
      requireIndustry(`values.${index}.industry`, industry);
    });
  } else if (layer.kind === 'assignments') {
    layer.assignments.forEach(({ adcode, county, industry }, index) => {
      const field = `assignments.${index}`;
      requireIndustry(`${field}.industry`, industry);
      if (known.prefectureOf.get(adcode) !== adcode)
        report(`${field}.adcode`, `there is no prefecture ${adcode}`);
      if (county !== undefined && (county === adcode || known.prefectureOf.get(county) !== adcode))
        report(`${field}.county`, `${county} is not a county of ${adcode}`);
    });
  } else {
    checkColumns(layer, report);
    layer.points.forEach(({ adcode, industry }, index) => {
      if (adcode !== 0) requireDivision(`points.${index}.adcode`, adcode);
      requireIndustry(`points.${index}.industry`, industry);
    });
  }
}

function checkFigures({ figures, values }: StatisticsLayer, report: Report) {
  if (figures.length === 0) report('figures', 'must not be empty');
  values.forEach(({ figure }, index) => {
    if (figure >= figures.length) report(`values.${index}.figure`, `there is no figure ${figure}`);
  });
}

function checkColumns({ columns, points, look, filters }: PointsLayer, report: Report) {
  const requireColumn = (field: string, column: number | null, needsNumber: boolean) => {
    if (column === null) return;
    const found = columns[column];
    if (!found) report(field, `there is no column ${column}`);
    else if (needsNumber && !found.isNumber) report(field, `column ${column} holds no numbers`);
  };
  requireColumn('look.colorBy', look.colorBy, false);
  requireColumn('look.sizeBy', look.sizeBy, true);
  filters.forEach((filter, index) => {
    requireColumn(`filters.${index}.column`, filter.column, 'least' in filter);
  });
  const lines = new Set<number>();
  points.forEach(({ line, cells }, index) => {
    const field = `points.${index}`;
    if (cells.length !== columns.length)
      report(`${field}.cells`, `has ${cells.length} cells for ${columns.length} columns`);
    if (lines.has(line)) report(`${field}.line`, `line ${line} appears twice`);
    lines.add(line);
    const isSound = cells.every(
      (cell, column) => cell === null || (typeof cell === 'number') === columns[column]?.isNumber,
    );
    if (!isSound) report(`${field}.cells`, 'has words for a number, or a number for words');
  });
}
