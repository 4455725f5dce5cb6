import { halfWidth } from './plainText.ts';
import { readUnit, type Unit } from './units.ts';

export { unitOf } from './headerUnit.ts';
export { readYear, yearIn } from './years.ts';

export type ReadNumber =
  | { kind: 'number'; value: number }
  | { kind: 'empty' }
  | { kind: 'not-a-number' };

/** What stands in a cell that states nothing. */
const EMPTY =
  /^(?:[-–—―−_/\\*.…·]*|#?n\/?a!?|n\.a\.?|null|none|nan|nil|无|空|缺|暂无|无数据|暂无数据|未公布|未统计|不详)$/i;

const PLAIN = String.raw`\d+(?:\.\d*)?|\.\d+`;
/** Thousands set off by one sign throughout, so that 1,23 and 1,234 567 stay out. */
const GROUPED = String.raw`\d{1,3}(?:(?<sign>[,'’ ])\d{3})(?:\k<sign>\d{3})*(?:\.\d*)?`;
const FIGURE = new RegExp(
  String.raw`^(?<money>[¥￥$€])?\s*(?<digits>${GROUPED}|${PLAIN})(?<power>e[+-]?\d+)?\s*(?<unit>.*)$`,
  'i',
);
const BRACKETED = /^\((.+)\)(.*)$/;

/**
 * A number as people write it in a table: 1,234.5, （12）, 3.2万, 5.1亿元, 12%.
 *
 * Multiples are read out (3.2亿 is 320,000,000), units are not kept, and a percentage stays what
 * it says: 12% is 12. A word or sign that is no unit makes it `not-a-number`: 约3, 1.2.3, 5~8.
 */
export function readNumber(text: string): ReadNumber {
  const read = partsOf(text);
  if (read.kind !== 'parts') return read;
  return numberOf(read.digits, read.unit.scale);
}

/**
 * A number in the unit of its column. What the cell says itself goes before what the header says:
 *
 * - a bare number is in the header's unit: 3.2 under 亿元 is 3.2;
 * - a cell with a multiple or the same unit is brought to the header's: 3.2亿 and 3.2亿元 under 亿元
 *   are 3.2, 500万元 is 0.05; under no unit 3.2亿 is 320,000,000;
 * - a cell in another unit than the header's is `not-a-number`: 3.2亿吨 or 12% under 亿元.
 *
 * @param unit as `unitOf` gives it; '' for none. One that is not known is taken as the cell's own.
 */
export function readFigure(text: string, unit: string): ReadNumber {
  const read = partsOf(text);
  if (read.kind !== 'parts') return read;
  const wanted = unit === '' ? null : readUnit(unit);
  const said = read.unit;
  const isBare = said.scale === 1 && said.base === '';
  if (!wanted || isBare) return numberOf(read.digits, isBare ? 1 : said.scale);
  const isOther = said.base !== '' && wanted.base !== '' && said.base !== wanted.base;
  return isOther ? { kind: 'not-a-number' } : numberOf(read.digits, said.scale / wanted.scale);
}

/** What most cells are, told without taking them apart. */
const BARE = /^-?\d{1,15}(?:\.\d+)?$/;

type Parts =
  | { kind: 'parts'; digits: string; unit: Unit }
  | Exclude<ReadNumber, { kind: 'number' }>;

const NO_UNIT: Unit = { scale: 1, base: '' };

function partsOf(text: string): Parts {
  if (BARE.test(text)) return { kind: 'parts', digits: text, unit: NO_UNIT };
  let plain = halfWidth(text);
  if (EMPTY.test(plain)) return { kind: 'empty' };
  let isNegative = false;
  const [, inside, after] = BRACKETED.exec(plain) ?? [];
  if (inside !== undefined) {
    plain = `${inside}${after ?? ''}`;
    isNegative = true;
  }
  const unsigned = plain.replace(/^[-−–]\s*/, '');
  if (unsigned !== plain && isNegative) return { kind: 'not-a-number' };
  isNegative ||= unsigned !== plain;
  const { money, digits, power, unit } =
    FIGURE.exec(isNegative ? unsigned : unsigned.replace(/^\+\s*/, ''))?.groups ?? {};
  if (digits === undefined) return { kind: 'not-a-number' };
  const said = unit ? readUnit(unit) : NO_UNIT;
  const paid = money ? readUnit(money) : null;
  if (!said || (paid && said.base !== '' && said.base !== paid.base))
    return { kind: 'not-a-number' };
  const bare = digits.replace(/[,'’ ]/g, '');
  return {
    kind: 'parts',
    digits: `${isNegative ? '-' : ''}${bare}${power ?? ''}`,
    unit: { scale: said.scale, base: said.base || (paid?.base ?? '') },
  };
}

/** Multiplied by shifting the point where it is a power of ten, so that 1.1亿 is no 110000000.00000001. */
function numberOf(digits: string, scale: number): ReadNumber {
  if (scale === 1) return finite(Number(digits));
  const shift = Math.round(Math.log10(scale));
  const [mantissa = '', power = '0'] = digits.toLowerCase().split('e');
  const isPowerOfTen = Math.abs(scale / 10 ** shift - 1) < 1e-9;
  const value = isPowerOfTen
    ? Number(`${mantissa}e${Number(power) + shift}`)
    : Number(digits) * scale;
  return finite(value);
}

/** Without a negative zero, and without what is too large for a number. */
function finite(value: number): ReadNumber {
  if (!Number.isFinite(value)) return { kind: 'not-a-number' };
  return { kind: 'number', value: value === 0 ? 0 : value };
}
