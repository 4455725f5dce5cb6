import type { OwnLayer } from './layer.ts';
import { type Corrections, NO_CORRECTIONS } from './report.ts';
import { type ColumnSetting, type IntakeSettings, type Role, SHARED_ROLES } from './settings.ts';

/**
 * Settings for a newer version of a layer's file: columns of the same name keep their role, wherever
 * they stand now; new ones get what is guessed, unless the role is taken. Kind, name, coordinate
 * system and combination stay; the year is the newer file's.
 *
 * @param header names of the newer file's columns
 * @param guess what the newer file would be understood as by itself; it stands where no column that
 *   the layer was made of is there any more
 */
export function settingsLike(
  before: Pick<OwnLayer, 'header' | 'settings'>,
  header: readonly string[],
  guess: IntakeSettings,
): IntakeSettings {
  const known = new Map(
    before.header.map((name, column) => [name, before.settings.columns[column]]),
  );
  const isMeant = ({ role }: ColumnSetting) => role !== 'keep' && role !== 'skip';
  const kept = header.map((name) => known.get(name));
  if (!kept.some((setting) => setting && isMeant(setting))) return guess;
  const taken = new Set<Role>(kept.flatMap((setting) => setting?.role ?? []));
  const columns = header.map((_, column): ColumnSetting => {
    const setting = kept[column];
    if (setting) return setting;
    const guessed = guess.columns[column] ?? { role: 'keep' };
    if (SHARED_ROLES.has(guessed.role)) return guessed;
    if (taken.has(guessed.role)) return { role: 'keep' };
    taken.add(guessed.role);
    return guessed;
  });
  return { ...before.settings, columns, year: guess.year };
}

/**
 * The corrections of a layer that hold for a newer version of its file: those of values, by the names
 * of their columns. Those of single lines do not: lines move.
 */
export function correctionsLike(
  before: Pick<OwnLayer, 'header' | 'corrections'>,
  header: readonly string[],
): Corrections {
  const values = Object.entries(before.corrections.values).flatMap(([column, words]) => {
    const name = before.header[Number(column)];
    const place = name === undefined ? -1 : header.indexOf(name);
    return place < 0 ? [] : [[place, words] as const];
  });
  const { unswap } = before.corrections;
  return { ...NO_CORRECTIONS, values: Object.fromEntries(values), unswap };
}
