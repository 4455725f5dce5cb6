import type { OwnValue } from '../layer.ts';
import { readYear } from '../understand/numbers.ts';
import { divisionReader } from './divisionReader.ts';
import { type FigureColumn, figureColumns } from './figureColumns.ts';
import { figureIn } from './figureIn.ts';
import { industryReader } from './industryReader.ts';
import type { Joiner, JoinWork } from './joiner.ts';
import { placeReader } from './placeReader.ts';
import { textAt } from './roles.ts';
import { SeenRows } from './seenRows.ts';

interface Sum {
  adcode: number;
  year: number;
  industry: string | null;
  figure: number;
  total: number;
  rows: number;
}

/**
 * Figures by division, year and industry. Rows of the same are added up, or their mean is taken; a
 * county stays a county and a prefecture a prefecture: neither is made of the other here.
 *
 * A row is out when its division, industry or year cannot be told, or none of its figures. A row
 * that is there twice counts twice, since two shops may well sell the same, and is noted.
 */
export function statisticsJoiner(work: JoinWork): Joiner {
  const { header, roles, settings, corrections, knowledge, log } = work;
  const { figures, columns } = figureColumns(header, settings, knowledge);
  const hasNames = roles.division !== null || roles.prefecture !== null;
  const divisionIn = divisionReader(roles, knowledge, log, 'row-out');
  const placeIn = placeReader(roles, settings, corrections, knowledge, log);
  const hasPlaces =
    (roles.longitude !== null && roles.latitude !== null) || roles.coordinates !== null;
  const industriesIn =
    roles.industry === null
      ? null
      : industryReader(roles.industry, knowledge.industryNames, log, 'row-out', false);
  const seen = new SeenRows();
  const sums = new Map<number, Sum>();
  /** A number for each industry; 0 is none. */
  const industryNumbers = new Map<string | null, number>([[null, 0]]);
  return {
    take: (row, cells) => {
      const isPlaced = !hasNames && (hasPlaces || row.geometry != null);
      const adcode = isPlaced ? placeIn(row, cells)?.county : divisionIn(row, cells)?.adcode;
      const industry = industriesIn?.(row, cells)[0]?.id ?? null;
      const said = textAt(cells, roles.year);
      const year = said === '' ? settings.year : readYear(said);
      if (year === null) {
        const value = textAt(row.cells, roles.year);
        log.add({ reason: 'not-a-year', effect: 'row-out', column: roles.year, value });
      }
      const read = readFigures(row.cells, cells);
      if (log.isOut || adcode === undefined || year === null) return null;
      const sameAs = seen.lineOf(cells, row.line);
      if (sameAs !== null) {
        const value = cells.find((cell) => cell !== '') ?? '';
        log.add({ reason: 'duplicate', effect: 'noted', column: null, value, sameAs });
      }
      for (const { column, value } of read) {
        const place = { adcode, year: column.year ?? year, figure: column.figure };
        add({ ...place, industry: column.industry ?? industry }, value);
      }
      return { adcode };
    },
    part: () => ({ kind: 'statistics', figures, values: [...sums.values()].map(ownValue) }),
  };

  /** The figures that a row has; those it has not are in the log. */
  function readFigures(raw: readonly string[], cells: readonly string[]) {
    const read: { column: FigureColumn; value: number }[] = [];
    const failed: { reason: 'empty-figure' | 'not-a-number'; column: number }[] = [];
    for (const column of columns) {
      const figure = figureIn(textAt(cells, column.column), column.unit, column.multiplier);
      if (figure.kind === 'number') read.push({ column, value: figure.value });
      else {
        const reason = figure.kind === 'empty' ? 'empty-figure' : 'not-a-number';
        failed.push({ reason, column: column.column });
      }
    }
    if (columns.length === 0)
      log.add({ reason: 'empty-figure', effect: 'row-out', column: null, value: '' });
    const effect = read.length === 0 ? 'row-out' : 'value-out';
    for (const { reason, column } of failed)
      log.add({ reason, effect, column, value: textAt(raw, column) });
    return read;
  }

  function add({ adcode, year, industry, figure }: Omit<Sum, 'total' | 'rows'>, value: number) {
    const known = industryNumbers.get(industry) ?? industryNumbers.size;
    industryNumbers.set(industry, known);
    // One number, since a million rows would be as many texts: figures are at most 500, industries
    // some hundreds, and six digits of the division are left below the 2⁵³ that is held exactly.
    const key = ((adcode * 10_000 + year) * 500 + figure) * 1000 + known;
    const sum = sums.get(key);
    if (sum) {
      sum.total += value;
      sum.rows += 1;
    } else sums.set(key, { adcode, year, industry, figure, total: value, rows: 1 });
  }

  function ownValue({ figure, adcode, year, industry, total, rows }: Sum): OwnValue {
    const value = tidy(settings.combine === 'mean' ? total / rows : total);
    return { figure, adcode, year, ...(industry === null ? {} : { industry }), value, rows };
  }
}

/** Twelve digits: what adding decimals leaves behind them says nothing. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
