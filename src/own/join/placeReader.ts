import type { Knowledge } from '../knowledge.ts';
import type { RawRow } from '../rawTable.ts';
import type { Corrections } from '../report.ts';
import type { IntakeSettings } from '../settings.ts';
import { readCoordinate, readPair } from '../understand/coordinates.ts';
import { toWgs84 } from '../understand/datum.ts';
import type { IssueLog } from './issueLog.ts';
import { nearestCounty } from './nearBorder.ts';
import { pointInside } from './pointInside.ts';
import { type Roles, textAt } from './roles.ts';

/** Where a row is: degrees in WGS 84, and the county there. */
export interface Place {
  at: readonly [longitude: number, latitude: number];
  county: number;
}

type Pair = readonly [longitude: number, latitude: number];

/** Beyond this nothing is in Sichuan, whatever its datum: `[west, south, east, north]` in degrees. */
const AROUND_SICHUAN = [97, 25.5, 109, 34.8] as const;

/** The place of a row out of its columns or else its geometry; null with the reason in the log. */
export function placeReader(
  roles: Pick<Roles, 'longitude' | 'latitude' | 'coordinates'>,
  { datum }: Pick<IntakeSettings, 'datum'>,
  { unswap }: Pick<Corrections, 'unswap'>,
  { locate }: Pick<Knowledge, 'locate'>,
  log: IssueLog,
): (row: RawRow, cells: readonly string[]) => Place | null {
  const reach = ([x, y]: Pair): Place | null => {
    const [west, south, east, north] = AROUND_SICHUAN;
    if (!(x > west && x < east && y > south && y < north)) return null;
    const at = toWgs84([x, y], datum);
    const county = locate(...at) || nearestCounty(at, locate);
    return county === 0 ? null : { at: [tidy(at[0]), tidy(at[1])], county };
  };
  const read = readerOf(roles, log);
  return (row, cells) => {
    const given = read(row, cells);
    if (given === null) return null;
    const { pair, column, value } = given;
    const direct = reach(pair);
    if (direct) return direct;
    const exchanged = reach([pair[1], pair[0]]);
    if (exchanged && unswap) return exchanged;
    // Of two numbers that are a place in one order at least, it is known where they are not.
    const isAngle = Math.min(Math.abs(pair[0]), Math.abs(pair[1])) <= 90;
    const reason = exchanged
      ? 'swapped-coordinates'
      : isAngle
        ? 'outside-sichuan'
        : column === null
          ? 'broken-geometry'
          : 'not-a-coordinate';
    log.add({ reason, effect: 'row-out', column, value });
    return null;
  };
}

/** About a centimetre: what datum shifts leave behind the seventh decimal says nothing. */
function tidy(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

interface Given {
  pair: Pair;
  column: number | null;
  value: string;
}

function readerOf(
  roles: Pick<Roles, 'longitude' | 'latitude' | 'coordinates'>,
  log: IssueLog,
): (row: RawRow, cells: readonly string[]) => Given | null {
  const { longitude, latitude, coordinates } = roles;
  const refuse = (
    reason: 'empty-coordinate' | 'not-a-coordinate' | 'broken-geometry',
    column: number | null,
    value: string,
  ) => {
    log.add({ reason, effect: 'row-out', column, value });
    return null;
  };
  if (longitude !== null && latitude !== null) {
    return (row, cells) => {
      const texts = [textAt(cells, longitude), textAt(cells, latitude)] as const;
      const blank = texts.findIndex(isBlank);
      if (blank >= 0) {
        const column = blank === 0 ? longitude : latitude;
        return refuse('empty-coordinate', column, textAt(row.cells, column));
      }
      const [x, y] = [degreesIn(texts[0]), degreesIn(texts[1])];
      if (x === null || y === null) {
        const column = x === null ? longitude : latitude;
        return refuse('not-a-coordinate', column, textAt(row.cells, column));
      }
      const value = `${textAt(row.cells, longitude)}, ${textAt(row.cells, latitude)}`;
      return { pair: [x, y], column: longitude, value };
    };
  }
  if (coordinates !== null) {
    return (row, cells) => {
      const value = textAt(row.cells, coordinates);
      const text = textAt(cells, coordinates);
      if (isBlank(text)) return refuse('empty-coordinate', coordinates, value);
      const pair = readPair(text);
      return pair
        ? { pair, column: coordinates, value }
        : refuse('not-a-coordinate', coordinates, value);
    };
  }
  return ({ geometry }) => {
    if (!geometry) return refuse('empty-coordinate', longitude ?? latitude, '');
    const pair = pointInside(geometry);
    if (pair === null) return refuse('broken-geometry', null, geometry.type);
    return { pair, column: null, value: `${pair[0]}, ${pair[1]}` };
  };
}

/** The points of rows as the file has them, in its own datum; null where a row has none. */
export function givenPoints(
  roles: Pick<Roles, 'longitude' | 'latitude' | 'coordinates'>,
  log: IssueLog,
): (row: RawRow, cells: readonly string[]) => Pair | null {
  const read = readerOf(roles, log);
  return (row, cells) => read(row, cells)?.pair ?? null;
}

const DECIMAL = /^\d{1,3}\.\d+$/;

/** Decimals, as nearly every table has them, are not looked at for minutes and sides. */
function degreesIn(text: string): number | null {
  const degrees = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return degrees <= 180 ? degrees : readCoordinate(text);
}

/** How tables say that there is nothing. */
function isBlank(text: string): boolean {
  return text === '' || /^([-–—/\\…]+|无|暂无|null|none|nan|n\/?a)$/i.test(text);
}
