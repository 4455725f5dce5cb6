/** What a layer of one's own is: figures by division, industries placed, or points. */
export const LAYER_KINDS = ['statistics', 'assignments', 'points'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

/** What a column is read as. `coordinates` holds both numbers in one cell. */
export const ROLES = [
  'division',
  'prefecture',
  'name',
  'industry',
  'commitment',
  'longitude',
  'latitude',
  'coordinates',
  'figure',
  'year',
  'keep',
  'skip',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that more than one column may have. */
export const SHARED_ROLES: ReadonlySet<Role> = new Set(['figure', 'keep', 'skip']);

/** Coordinate systems of the file; the atlas itself is in WGS 84. CGCS2000 agrees with it here. */
export const DATUMS = ['wgs84', 'cgcs2000', 'gcj02', 'bd09'] as const;
export type Datum = (typeof DATUMS)[number];

export interface ColumnSetting {
  role: Role;
  /** Of a figure: its unit, as it is shown. */
  unit?: string;
  /** Of a figure: what each number is multiplied with first, such as 10,000 for 万. */
  multiplier?: number;
}

/** How rows of the same division, industry and year become one figure. */
export const COMBINATIONS = ['sum', 'mean'] as const;

/** How a table is to be understood: guessed first, changed by the reader. */
export interface IntakeSettings {
  name: string;
  kind: LayerKind;
  /** One for each column of the table. */
  columns: readonly ColumnSetting[];
  datum: Datum;
  /** Year of the figures where neither row nor column name says it. */
  year: number;
  combine: (typeof COMBINATIONS)[number];
}
