import type { Knowledge } from '../knowledge.ts';
import type { OwnFigure } from '../layer.ts';
import type { IntakeSettings } from '../settings.ts';
import { unitOf, yearIn } from '../understand/numbers.ts';
import { rolesOf } from './roles.ts';

/** A column of figures: which of the layer's figures it holds, and what its heading fixes. */
export interface FigureColumn {
  column: number;
  /** Place in the layer's figures. */
  figure: number;
  /** The year that the heading says, such as 2022年产值. */
  year: number | null;
  /** Id of the industry that the heading is, in a table of divisions by industries. */
  industry: string | null;
  unit: string;
  multiplier: number;
}

export interface FigureColumns {
  figures: readonly OwnFigure[];
  columns: readonly FigureColumn[];
}

/** A year that is a base of comparison is not the year of the figure: 比2020年增长. */
const COMPARED = /比|较|同比|以来|基期|基年|\b(vs|versus|since|from|over|against)\b/i;

const YEAR = /[（(]?(19|20)\d{2}\s*(年度|年末|年底|年)?[)）]?/g;

/** The heading without year and unit: 2022年产值（亿元） is 产值. */
export function figureName(heading: string): { name: string; year: number | null } {
  const { name } = unitOf(heading);
  const year = COMPARED.test(heading) ? null : yearIn(heading);
  if (year === null) return { name: name.trim(), year };
  const bare = name.replace(YEAR, '').replace(/^[\s\-_/·,，:：]+|[\s\-_/·,，:：]+$/g, '');
  return { name: bare, year };
}

/**
 * The figures of a table. Columns whose headings differ in nothing but the year are one figure over
 * years; columns that are years alone are the figure that the layer is named for. Where no column
 * names industries and every heading of a figure is one, they are one figure over industries.
 */
export function figureColumns(
  header: readonly string[],
  settings: Pick<IntakeSettings, 'columns' | 'name'>,
  { industryNames }: Pick<Knowledge, 'industryNames'>,
): FigureColumns {
  const roles = rolesOf(settings, header);
  const industryOf = (name: string) => {
    const found = industryNames.find(name);
    return found.kind === 'found' ? found.industry.id : null;
  };
  const told = roles.figures.map((column) => {
    const heading = header[column] ?? '';
    return { column, heading, ...figureName(heading) };
  });
  const isMatrix =
    roles.industry === null &&
    told.length > 1 &&
    told.every(({ name }) => name !== '' && industryOf(name) !== null);
  const figures: OwnFigure[] = [];
  const taken = new Set<string>();
  const columns = told.map(({ column, heading, name, year }): FigureColumn => {
    const { unit = '', multiplier = 1 } = settings.columns[column] ?? {};
    const industry = isMatrix ? industryOf(name) : null;
    const plain = industry === null && name !== '' ? name : settings.name;
    // Two columns of the same name, unit and year are not added up: the second keeps its heading.
    const isTaken = taken.has(JSON.stringify([plain, unit, year, industry]));
    const chosen = isTaken ? heading : plain;
    taken.add(JSON.stringify([chosen, unit, year, industry]));
    let figure = figures.findIndex((one) => one.name === chosen && one.unit === unit);
    if (figure < 0) figure = figures.push({ name: chosen, unit }) - 1;
    return { column, figure, year, industry, unit, multiplier };
  });
  return { figures, columns };
}
