import type { IntakeSettings, Role } from '../settings.ts';
import { SHARED_ROLES } from '../settings.ts';

/** The column of each role that only one may have; null where no column has it. */
export interface Roles {
  division: number | null;
  prefecture: number | null;
  name: number | null;
  industry: number | null;
  commitment: number | null;
  longitude: number | null;
  latitude: number | null;
  coordinates: number | null;
  year: number | null;
  /** Columns that are figures. */
  figures: readonly number[];
  /** Columns that are kept as they are. */
  kept: readonly number[];
}

/** Where two columns claim a role that only one can have, the first has it and the other is kept. */
export function rolesOf(
  settings: Pick<IntakeSettings, 'columns'>,
  header: readonly string[],
): Roles {
  const taken = new Map<Role, number>();
  const figures: number[] = [];
  const kept: number[] = [];
  header.forEach((_, column) => {
    const role = settings.columns[column]?.role ?? 'skip';
    if (role === 'figure') figures.push(column);
    else if (role === 'keep' || (taken.has(role) && !SHARED_ROLES.has(role))) kept.push(column);
    else if (role !== 'skip') taken.set(role, column);
  });
  const only = (role: Role) => taken.get(role) ?? null;
  return {
    division: only('division'),
    prefecture: only('prefecture'),
    name: only('name'),
    industry: only('industry'),
    commitment: only('commitment'),
    longitude: only('longitude'),
    latitude: only('latitude'),
    coordinates: only('coordinates'),
    year: only('year'),
    figures,
    kept,
  };
}

/** What stands in a column, without the blanks around it; '' where there is none. */
export function textAt(cells: readonly string[], column: number | null): string {
  return column === null ? '' : (cells[column] ?? '').trim();
}
