import { halfWidth } from './plainText.ts';

/** Where Sichuan lies, with room: `[west, south, east, north]` in degrees. */
const AROUND_SICHUAN = [97, 25, 109, 35] as const;

const NUMBER = String.raw`\d+(?:\.\d+)?`;
/** 104.06, 104.06°, 104°03.8′, 104°03′48″, 104度3分48秒, 104:03:48. */
const ANGLE = String.raw`${NUMBER}(?:\s*[°º˚度:]\s*(?:${NUMBER}\s*(?:['′’‘分:]\s*(?:${NUMBER}\s*(?:"|″|”|“|''|′′|’’|秒)?)?)?)?)?`;
const SIDE = `[NSEW]|东经|西经|北纬|南纬`;
const COORDINATE = String.raw`(?:(?:${SIDE})\s*:?\s*)?[+-]?${ANGLE}(?:\s*(?:${SIDE}))?`;
const ONE = new RegExp(`^${COORDINATE}$`, 'i');
const BOTH = new RegExp(`^(${COORDINATE})\\s*[\\s,;/|、]\\s*(${COORDINATE})$`, 'i');
/** The first two numbers of a well-known text; a height or measure after them is not read. */
const WELL_KNOWN = /^(?:SRID=\d+;)?POINT\s*(?:ZM|Z|M)?\s*\(\s*(\S+)\s+([^\s)]+)(?:\s+[^)]*)?\)$/i;
const SIGNED_ZERO = /^-0(?:\D|$)/;

type Axis = 'longitude' | 'latitude' | null;

/**
 * Degrees, decimal or in minutes and seconds; null for anything else. South and west are negative.
 * A number that is no angle at all (beyond ±180) is null.
 */
export function readCoordinate(text: string): number | null {
  return angleOf(text)?.degrees ?? null;
}

/**
 * Both coordinates of a cell as `[longitude, latitude]` in degrees: 104.06,30.67 or POINT(104 30).
 * The letters of the sides say which is which; without them the first is the longitude, unless
 * only the other way round lies around Sichuan.
 */
export function readPair(text: string): readonly [longitude: number, latitude: number] | null {
  if (text.length > 2 * LONGEST) return null;
  const plain = halfWidth(text)
    .replace(/^[[({](.*)[\])}]$/, '$1')
    .replace(/经度|longitude|lng|lon/gi, '东经')
    .replace(/纬度|latitude|lat/gi, '北纬')
    .replace(/(东经|北纬)\s*[=]/g, '$1')
    .trim();
  const [, one, other] = WELL_KNOWN.exec(plain) ?? BOTH.exec(plain) ?? [];
  const [first, second] = [angleOf(one ?? ''), angleOf(other ?? '')];
  if (!first || !second || (first.axis !== null && first.axis === second.axis)) return null;
  const straight = [first.degrees, second.degrees] as const;
  const exchanged = [second.degrees, first.degrees] as const;
  const isTold = first.axis !== null || second.axis !== null;
  const isExchanged = isTold
    ? first.axis === 'latitude' || second.axis === 'longitude'
    : !isAroundSichuan(straight) && isAroundSichuan(exchanged);
  const at = isExchanged ? exchanged : straight;
  return Math.abs(at[1]) <= 90 ? at : null;
}

function isAroundSichuan([longitude, latitude]: readonly [number, number]): boolean {
  const [west, south, east, north] = AROUND_SICHUAN;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** What most cells are, told without taking them apart. */
const DECIMAL = /^-?\d{1,3}(?:\.\d+)?$/;
/** No coordinate is longer, minutes and sides included. In characters. */
const LONGEST = 100;

function angleOf(text: string): { degrees: number; axis: Axis } | null {
  if (text.length > LONGEST) return null;
  if (DECIMAL.test(text)) {
    const degrees = Number(text);
    return Math.abs(degrees) <= 180 ? { degrees, axis: null } : null;
  }
  const plain = halfWidth(text).replace(/[−–]/g, '-').toUpperCase();
  if (!ONE.test(plain)) return null;
  const sides = plain.match(new RegExp(SIDE, 'g')) ?? [];
  if (sides.length > 1) return null;
  const [side = ''] = sides;
  const [degrees = 0, minutes = 0, seconds = 0] = (plain.match(new RegExp(NUMBER, 'g')) ?? []).map(
    Number,
  );
  if (minutes >= 60 || seconds >= 60) return null;
  const isNegative = /-/.test(plain);
  const isOpposite = /^[SW南西]/.test(side);
  if (isNegative && isOpposite && !SIGNED_ZERO.test(plain)) return null;
  const size = degrees + minutes / 60 + seconds / 3600;
  const axis: Axis = side === '' ? null : /[EW经]/.test(side) ? 'longitude' : 'latitude';
  if (size > (axis === 'latitude' ? 90 : 180)) return null;
  return { degrees: isNegative || isOpposite ? -size : size, axis };
}
