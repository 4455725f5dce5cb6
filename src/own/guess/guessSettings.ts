import { figureName } from '../join/figureColumns.ts';
import type { Knowledge } from '../knowledge.ts';
import type { RawRow, RawTable } from '../rawTable.ts';
import type { ColumnSetting, IntakeSettings, LayerKind, Role } from '../settings.ts';
import { unitOf, yearIn } from '../understand/numbers.ts';
import { type ColumnProfile, profileOf } from './columnProfile.ts';
import { guessRoles } from './guessRoles.ts';
import { HEADINGS } from './headings.ts';

/** Rows that are looked at, spread over the file; fewer where there are very many columns. */
const SAMPLED = 300;
const SAMPLED_CELLS = 30_000;

type Guessed = Pick<Knowledge, 'gazetteer' | 'industryNames'>;

/**
 * How a table would be understood, its kind included.
 *
 * @param name of the file
 * @param thisYear year of the figures where nothing says it
 */
export function guessSettings(
  table: RawTable,
  name: string,
  knowledge: Guessed,
  thisYear: number,
): IntakeSettings {
  const profiles = profilesOf(table, knowledge);
  const roles = guessRoles(profiles);
  return settled(table, name, knowledge, thisYear, roles, guessKind(table, roles));
}

/** As `guessSettings`, for a kind that the reader chose. */
export function settingsForKind(
  kind: LayerKind,
  table: RawTable,
  name: string,
  knowledge: Guessed,
  thisYear: number,
): IntakeSettings {
  const roles = guessRoles(profilesOf(table, knowledge));
  return settled(table, name, knowledge, thisYear, roles, kind);
}

function profilesOf({ columns, rows }: RawTable, knowledge: Guessed): ColumnProfile[] {
  const count = Math.min(SAMPLED, Math.ceil(SAMPLED_CELLS / Math.max(1, columns.length)));
  const step = Math.max(1, rows.length / count);
  const places = Array.from({ length: Math.min(count, rows.length) }, (_, index) =>
    Math.floor(index * step),
  );
  const sample = places.flatMap((place): RawRow[] => rows.slice(place, place + 1));
  return columns.map((heading, column) => profileOf(column, heading, sample, places, knowledge));
}

/**
 * Points where there are coordinates, but areas with figures of divisions are statistics; figures by
 * division are statistics, with industries too; industries by division without figures assignments.
 */
function guessKind({ hasGeometry, rows }: RawTable, roles: readonly Role[]): LayerKind {
  const has = (role: Role) => roles.includes(role);
  const isPlaced = (has('longitude') && has('latitude')) || has('coordinates');
  if (isPlaced) return 'points';
  const isDivided = has('division');
  if (hasGeometry) {
    const isArea = rows
      .slice(0, SAMPLED)
      .every(({ geometry }) => /Polygon$/.test(geometry?.type ?? ''));
    return isArea && isDivided && has('figure') ? 'statistics' : 'points';
  }
  if (isDivided && has('figure')) return 'statistics';
  return has('industry') ? 'assignments' : 'statistics';
}

/** Roles that a kind makes something of; a column of another is kept. */
const USED: Readonly<Record<LayerKind, ReadonlySet<Role>>> = {
  statistics: new Set(['division', 'prefecture', 'industry', 'figure', 'year', 'keep', 'skip']),
  assignments: new Set([
    'division',
    'prefecture',
    'name',
    'industry',
    'commitment',
    'keep',
    'skip',
  ]),
  points: new Set([
    'division',
    'prefecture',
    'name',
    'industry',
    'longitude',
    'latitude',
    'coordinates',
    'figure',
    'year',
    'keep',
    'skip',
  ]),
};

const PLACES: ReadonlySet<Role> = new Set(['longitude', 'latitude', 'coordinates']);

function settled(
  table: RawTable,
  file: string,
  knowledge: Guessed,
  thisYear: number,
  roles: readonly Role[],
  kind: LayerKind,
): IntakeSettings {
  const isUnnamed = !roles.includes('division');
  const isMatrix = isIndustryMatrix(table.columns, roles, knowledge);
  const columns = roles.map((role, column): ColumnSetting => {
    const heading = table.columns[column] ?? '';
    // Where no column names the division, a point still says it.
    const isUsed = USED[kind].has(role) || (isUnnamed && PLACES.has(role));
    const isTotal = isMatrix && HEADINGS.total.test(figureName(heading).name);
    if (!isUsed || isTotal) return { role: 'keep' };
    if (role !== 'figure') return { role };
    const { unit, multiplier } = unitOf(heading);
    return { role, unit: unit || titleUnit(table, isMatrix, heading), multiplier };
  });
  return {
    name: layerName(table, file),
    kind,
    columns,
    datum: 'wgs84',
    year: yearOf(table, file) ?? thisYear,
    combine: 'sum',
  };
}

/** Whether figures stand under industries, but for a total. */
function isIndustryMatrix(
  header: readonly string[],
  roles: readonly Role[],
  { industryNames }: Guessed,
): boolean {
  const names = header
    .filter((_, column) => roles[column] === 'figure')
    .map((heading) => figureName(heading).name)
    .filter((name) => !HEADINGS.total.test(name));
  const isNamed = (name: string) => industryNames.find(name).kind === 'found';
  return names.length > 1 && !roles.includes('industry') && names.every(isNamed);
}

/** Headings that are years or industries say no unit; the title above may: 单位：亿元. */
function titleUnit({ preamble }: RawTable, isMatrix: boolean, heading: string): string {
  const isBare = isMatrix || figureName(heading).name === '';
  if (!isBare) return '';
  for (const line of preamble) {
    const [, said] = /(?:单位|unit)\s*[:：]\s*([^\s,，;；)）]+)/i.exec(line) ?? [];
    const unit = said ?? unitOf(line.trim()).unit;
    if (unit) return unit;
  }
  return '';
}

/** The file's name without its ending; with the sheet, where there are several. */
function layerName({ sheets, sheet }: RawTable, file: string): string {
  const bare =
    file
      .replace(/^.*[\\/]/, '')
      .replace(/\.[a-z0-9]{1,8}$/i, '')
      .trim() || file;
  return sheet !== null && sheets.length > 1 ? `${bare} · ${sheet}` : bare;
}

/** The year that the title says, else the sheet, else the file's name. */
function yearOf({ preamble, sheet }: RawTable, file: string): number | null {
  for (const text of [...preamble, sheet ?? '', file]) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}
