import { describe, expect, it } from 'vitest';
import type { ColumnSetting, IntakeSettings, LayerKind } from '../../../src/own/settings.ts';
import {
  missingIn,
  shownRole,
  withColumn,
  withRole,
} from '../../../src/views/import/columnRoles.ts';

function settingsOf(kind: LayerKind, ...roles: ColumnSetting['role'][]): IntakeSettings {
  const columns = roles.map((role) => ({ role }));
  return { name: 'x', kind, columns, datum: 'wgs84', year: 2023, combine: 'sum' };
}

const opened = (hasGeometry = false) => ({
  table: {
    format: 'csv' as const,
    encoding: null,
    delimiter: null,
    sheets: [],
    sheet: null,
    headerLine: 1,
    preamble: [],
    columns: [],
    hasGeometry,
  },
});

describe('the role of a column', () => {
  it('that only one can have leaves the one that had it', () => {
    const changed = withRole(settingsOf('points', 'name', 'keep'), 1, 'name');
    expect(changed.columns.map(({ role }) => role)).toEqual(['keep', 'name']);
  });

  it('that several can have stays with all', () => {
    const changed = withRole(settingsOf('statistics', 'figure', 'keep'), 1, 'figure');
    expect(changed.columns.map(({ role }) => role)).toEqual(['figure', 'figure']);
  });

  it('keeps unit and multiplier beside it', () => {
    const changed = withColumn(settingsOf('statistics', 'figure'), 0, { unit: '亿元' });
    expect(changed.columns).toEqual([{ role: 'figure', unit: '亿元' }]);
  });

  it('is shown as not used where nothing is kept', () => {
    expect(shownRole('keep', 'statistics')).toBe('skip');
    expect(shownRole('keep', 'points')).toBe('keep');
  });
});

describe('what is missing', () => {
  it.each([
    [settingsOf('points', 'name', 'longitude'), 'place'],
    [settingsOf('points', 'longitude', 'latitude'), null],
    [settingsOf('points', 'coordinates'), null],
    [settingsOf('statistics', 'figure'), 'division'],
    [settingsOf('statistics', 'division'), 'figure'],
    [settingsOf('statistics', 'coordinates', 'figure'), null],
    [settingsOf('assignments', 'prefecture'), 'industry'],
    [settingsOf('assignments', 'industry', 'division'), null],
  ] as const)('%j: %s', (settings, missing) => {
    expect(missingIn(settings, opened())).toBe(missing);
  });

  it('is no place where rows have shapes', () => {
    expect(missingIn(settingsOf('points', 'name'), opened(true))).toBeNull();
  });
});
