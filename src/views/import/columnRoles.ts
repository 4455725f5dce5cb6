import type { Opened } from '../../own/intake.ts';
import {
  type ColumnSetting,
  type IntakeSettings,
  type LayerKind,
  type Role,
  SHARED_ROLES,
} from '../../own/settings.ts';

const PLACES: readonly Role[] = ['longitude', 'latitude', 'coordinates'];

/** Roles that make sense for a kind, in the order in which they are offered. */
export const ROLES_OF: Readonly<Record<LayerKind, readonly Role[]>> = {
  statistics: ['division', 'prefecture', 'industry', 'figure', 'year', ...PLACES, 'skip'],
  assignments: [
    'division',
    'prefecture',
    'industry',
    'name',
    'commitment',
    ...PLACES,
    'keep',
    'skip',
  ],
  points: [
    'name',
    ...PLACES,
    'division',
    'prefecture',
    'industry',
    'figure',
    'year',
    'keep',
    'skip',
  ],
};

/** The role as it is shown: statistics keep nothing but what they count. */
export function shownRole(role: Role, kind: LayerKind): Role {
  return role === 'keep' && kind === 'statistics' ? 'skip' : role;
}

/** Give a column a role; a role that only one column can have leaves the one that had it. */
export function withRole(settings: IntakeSettings, column: number, role: Role): IntakeSettings {
  const columns = settings.columns.map((setting, place): ColumnSetting => {
    if (place === column) return { ...setting, role };
    const isLost = setting.role === role && !SHARED_ROLES.has(role);
    return isLost ? { ...setting, role: 'keep' } : setting;
  });
  return { ...settings, columns };
}

export function withColumn(
  settings: IntakeSettings,
  column: number,
  change: Omit<ColumnSetting, 'role'>,
): IntakeSettings {
  const columns = settings.columns.map((setting, place) =>
    place === column ? { ...setting, ...change } : setting,
  );
  return { ...settings, columns };
}

/** Whether rows say their place by coordinates or a shape. */
export function isPlaced(settings: IntakeSettings, { table }: Pick<Opened, 'table'>): boolean {
  const has = rolesIn(settings);
  return table.hasGeometry || (has('longitude') && has('latitude')) || has('coordinates');
}

export type Missing = 'place' | 'division' | 'figure' | 'industry';

/** What no column says, without which not one row can come in; null where nothing is missing. */
export function missingIn(settings: IntakeSettings, opened: Pick<Opened, 'table'>): Missing | null {
  const has = rolesIn(settings);
  const placed = isPlaced(settings, opened);
  if (settings.kind === 'points') return placed ? null : 'place';
  if (!placed && !has('division') && !has('prefecture')) return 'division';
  if (settings.kind === 'statistics') return has('figure') ? null : 'figure';
  return has('industry') ? null : 'industry';
}

function rolesIn({ columns }: IntakeSettings): (role: Role) => boolean {
  const roles = new Set(columns.map(({ role }) => role));
  return (role) => roles.has(role);
}
