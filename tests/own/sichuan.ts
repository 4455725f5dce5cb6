import { readFileSync } from 'node:fs';
import type { Geometry } from 'geojson';
import type { IntakeContext } from '../../src/own/intake.ts';
import { type JoinResult, joinTable } from '../../src/own/join/joinTable.ts';
import { knowledgeOf } from '../../src/own/knowledge.ts';
import type { RawTable } from '../../src/own/rawTable.ts';
import { type Corrections, NO_CORRECTIONS } from '../../src/own/report.ts';
import type { ColumnSetting, IntakeSettings, LayerKind, Role } from '../../src/own/settings.ts';
import { parseFormerNames } from '../../src/own/understand/formerNames.ts';
import { atlas, records } from '../data/real.ts';

const formerNames = parseFormerNames(
  readFileSync(new URL('../../data/former-names.ndjson', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line)),
);

/** The real atlas as a worker gets it. */
export const context: IntakeContext = {
  divisions: records.divisions,
  industries: records.industries,
  formerNames,
  counties: atlas.geography.layers.counties,
};

export const knowledge = knowledgeOf(context);

/** A table as a reader gives it, its rows on the lines below the names of its columns. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  geometries?: readonly (Geometry | null)[],
): RawTable {
  return {
    format: geometries ? 'geojson' : 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    sheets: [],
    sheet: null,
    headerLine: 1,
    preamble: [],
    columns,
    rows: rows.map((cells, place) => ({
      line: place + 2,
      cells,
      ...(geometries ? { geometry: geometries[place] ?? null } : {}),
    })),
    hasGeometry: geometries !== undefined,
  };
}

/** Settings with these roles; a figure may have its unit behind a colon: `figure:亿元`. */
export function settings(
  kind: LayerKind,
  roles: readonly string[],
  change: Partial<IntakeSettings> = {},
): IntakeSettings {
  const columns = roles.map((text): ColumnSetting => {
    const [role, unit] = text.split(':') as [Role, string | undefined];
    return unit === undefined ? { role } : { role, unit };
  });
  return { name: '产值', kind, columns, datum: 'wgs84', year: 2024, combine: 'sum', ...change };
}

/** A file as a fixture has it: its columns' roles, and its rows. */
export interface Fixture {
  kind: LayerKind;
  columns: Readonly<Record<string, string>>;
  rows: readonly (readonly string[])[];
  geometries?: readonly (Geometry | null)[];
  change?: Partial<IntakeSettings>;
  corrections?: Partial<Corrections>;
}

export function joined(fixture: Fixture): JoinResult {
  const { kind, columns, rows, geometries, change, corrections } = fixture;
  return joinTable(
    table(Object.keys(columns), rows, geometries),
    settings(kind, Object.values(columns), change),
    { ...NO_CORRECTIONS, ...corrections },
    knowledge,
  );
}

/** The seat of a division by its full Chinese name, as text. */
export function seat(name: string): [longitude: string, latitude: string] {
  const found = records.divisions.find((division) => division.name.zh === name);
  if (!found) throw new Error(`There is no division ${name}.`);
  const [longitude, latitude] = found.seat;
  return [String(longitude), String(latitude)];
}
