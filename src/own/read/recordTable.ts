import type { Geometry } from 'geojson';
import { LIMITS, type RawRow, type RawTable, ReadFailure } from '../rawTable.ts';
import { assertCells, Bounds } from './bounds.ts';
import { columnNames } from './columnNames.ts';
import type { Origin } from './tabulate.ts';
import { Words } from './words.ts';

/** A record with names of its own, as JSON and shapes have them. */
export interface NamedRecord {
  cells: ReadonlyMap<string, string>;
  geometry?: Geometry | null;
}

/**
 * Records as a table: a column for each name, in the order in which the names first come.
 * @param records taken one after the other
 * @throws ReadFailure
 */
export function recordTable(origin: Origin, records: Iterable<NamedRecord>): RawTable {
  const places = new Map<string, number>();
  const bounds = new Bounds();
  const words = new Words();
  const rows: (RawRow & { cells: string[] })[] = [];
  let hasGeometry = false;
  for (const { cells, geometry } of records) {
    const row: string[] = [];
    for (const [name, cell] of cells) {
      let place = places.get(name);
      if (place === undefined) {
        place = places.size;
        places.set(name, place);
        if (place >= LIMITS.columns) throw new ReadFailure('too-many-columns', `${place + 1}`);
      }
      while (row.length < place) row.push('');
      row[place] = cell;
    }
    const line = rows.length + 1;
    bounds.take({ line, cells: row });
    rows.push({ line, cells: words.sharing(row), ...(geometry === undefined ? {} : { geometry }) });
    hasGeometry ||= Boolean(geometry);
  }
  if (rows.length === 0) throw new ReadFailure('no-records');
  if (rows.length > LIMITS.rows) throw new ReadFailure('too-many-rows', String(rows.length));
  assertCells(rows.length * places.size);
  for (const { cells } of rows) while (cells.length < places.size) cells.push('');
  return {
    ...origin,
    // The names stand in every record, on no line of their own.
    headerLine: 0,
    preamble: [],
    columns: columnNames([...places.keys()], places.size),
    rows,
    hasGeometry,
  };
}
