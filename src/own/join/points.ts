import type { OwnPoint, PointColumn } from '../layer.ts';
import type { RawRow } from '../rawTable.ts';
import { type ReadNumber, readYear } from '../understand/numbers.ts';
import { divisionCandidates } from './candidates.ts';
import { divisionReader, holds } from './divisionReader.ts';
import { figureName } from './figureColumns.ts';
import { figureIn } from './figureIn.ts';
import { industryReader } from './industryReader.ts';
import type { Joiner, JoinWork } from './joiner.ts';
import { isNear } from './nearBorder.ts';
import { type Place, placeReader } from './placeReader.ts';
import { textAt } from './roles.ts';
import { SeenRows } from './seenRows.ts';

/**
 * Places. A row is out when it has no place in Sichuan, or when a point of its name, industry and
 * year is there already; whatever else of it cannot be read stays out alone. Nothing is placed by
 * the name of its division.
 *
 * A point further than 3 km from the division that its row names is noted: the point counts.
 */
export function pointsJoiner(work: JoinWork): Joiner {
  const { header, roles, settings, corrections, knowledge, log } = work;
  const { locate, divisions } = knowledge;
  const placeIn = placeReader(roles, settings, corrections, knowledge, log);
  const divisionIn = divisionReader(roles, knowledge, log, 'value-out');
  const industriesIn = industryReader(
    roles.industry,
    knowledge.industryNames,
    log,
    'value-out',
    true,
  );
  const shown = header.flatMap((_, column) => (isShown(column) ? [column] : []));
  const figures = new Set(roles.figures);
  const columns = shown.map((column): PointColumn => {
    const isNumber = figures.has(column) || column === roles.year;
    return { name: nameOf(column), isNumber, unit: settings.columns[column]?.unit ?? '' };
  });
  const seen = new SeenRows();
  const points: OwnPoint[] = [];
  return {
    take: (row, cells) => {
      const place = placeIn(row, cells);
      noteElsewhere(row, cells, place);
      const [industry] = industriesIn(row, cells);
      const values = shown.map((column) => cellOf(row, cells, column));
      if (log.isOut || !place) return null;
      const name = textAt(cells, roles.name);
      const sameAs = seen.lineOf(identityOf(name, place, cells), row.line);
      if (sameAs !== null) {
        log.add({ reason: 'duplicate', effect: 'row-out', column: null, value: name, sameAs });
        return null;
      }
      const { at, county } = place;
      points.push({
        line: row.line,
        name,
        at,
        adcode: county,
        ...(industry ? { industry: industry.id } : {}),
        cells: values,
      });
      return { adcode: county, at };
    },
    part: () => ({
      kind: 'points',
      columns,
      points,
      look: { hue: 0, colorBy: null, sizeBy: null, isClustered: true },
      filters: [],
    }),
  };

  /** All that a point can be looked at by, but for what it shows itself: its name and its place. */
  function isShown(column: number): boolean {
    const { name, longitude, latitude, coordinates } = roles;
    const isItself = [name, longitude, latitude, coordinates].includes(column);
    return !isItself && (settings.columns[column]?.role ?? 'skip') !== 'skip';
  }

  /** A heading that says a unit is shown without it, unless another column has that name. */
  function nameOf(column: number): string {
    const heading = header[column] ?? '';
    if (!settings.columns[column]?.unit) return heading;
    const { name, year } = figureName(heading);
    const isPlain = name !== '' && year === null && !header.includes(name);
    return isPlain ? name : heading;
  }

  /** Without a name only a row that is the same throughout says the same. */
  function identityOf(name: string, { at }: Place, cells: readonly string[]): readonly string[] {
    const place = `${at[0]} ${at[1]}`;
    if (name === '') return [...cells, place];
    return [name, place, textAt(cells, roles.industry), textAt(cells, roles.year)];
  }

  function noteElsewhere(row: RawRow, cells: readonly string[], place: Place | null) {
    const said = divisionIn(row, cells, place?.county);
    if (!said || !place || holds(said, place.county, divisions)) return;
    if (isNear(place.at, locate, (county) => holds(said, county, divisions))) return;
    const here = divisions.get(place.county);
    const column = textAt(cells, roles.division) === '' ? roles.prefecture : roles.division;
    const value = textAt(row.cells, column);
    const candidates = divisionCandidates(here ? [here] : [], divisions);
    log.add({ reason: 'elsewhere', effect: 'noted', column, value, candidates });
  }

  function cellOf(row: RawRow, cells: readonly string[], column: number): string | number | null {
    const text = textAt(cells, column);
    if (text === '') return null;
    const { unit = '', multiplier = 1 } = settings.columns[column] ?? {};
    const isYear = column === roles.year;
    if (!isYear && !figures.has(column)) return text;
    const read = isYear ? yearOf(text) : figureIn(text, unit, multiplier);
    if (read.kind === 'number') return read.value;
    if (read.kind === 'not-a-number') {
      const reason = isYear ? 'not-a-year' : 'not-a-number';
      log.add({ reason, effect: 'value-out', column, value: textAt(row.cells, column) });
    }
    return null;
  }
}

function yearOf(text: string): ReadNumber {
  const value = readYear(text);
  return value === null ? { kind: 'not-a-number' } : { kind: 'number', value };
}
