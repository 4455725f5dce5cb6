import { readFileSync } from 'node:fs';

/** A name in both languages of the atlas. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The project's own table of names: the boundary source has Chinese ones only. */
export interface DivisionName {
  readonly adcode: number;
  readonly name: Text;
  readonly shortName: Text;
}

const TABLE = new URL('../sources/division-names.ndjson', import.meta.url);

/** Reads the table of names, by adcode. */
export function readNames(): ReadonlyMap<number, DivisionName> {
  const rows = readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DivisionName);
  return new Map(rows.map((row) => [row.adcode, row]));
}
