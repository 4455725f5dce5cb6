import { industriesIn } from '../join/industryReader.ts';
import type { Knowledge } from '../knowledge.ts';
import type { RawRow } from '../rawTable.ts';
import { readCommitment } from '../understand/commitments.ts';
import { readCoordinate, readPair } from '../understand/coordinates.ts';
import { readNumber, readYear } from '../understand/numbers.ts';

/** What the values of a column are, as shares (0 to 1) of those that are not empty. */
export interface ColumnProfile {
  column: number;
  heading: string;
  /** Values that are not empty. */
  filled: number;
  /** Names of divisions, those of other provinces and those that several share included. */
  divisions: number;
  /** Of the names of divisions: of which level. */
  counties: number;
  prefectures: number;
  provinces: number;
  industries: number;
  commitments: number;
  numbers: number;
  /** Whole years alone, and anything that says a year. */
  bareYears: number;
  years: number;
  /** Angles that Sichuan's longitudes and latitudes have, any angle, and those told to 100 m. */
  longitudes: number;
  latitudes: number;
  angles: number;
  precise: number;
  pairs: number;
  pairsAround: number;
  distinct: number;
  /** Characters of a value. */
  meanLength: number;
  /** Whether the values count the rows, from 0 or 1. */
  isSerial: boolean;
  /** Whether the values are numbers of a register or telephone. */
  isRegister: boolean;
}

/** Sichuan with room on all sides, in degrees. */
const LONGITUDES = [97, 109] as const;
const LATITUDES = [25, 35] as const;

const BARE_YEAR = /^(19[5-9]\d|20[0-6]\d)\s*年?$/;
/** Mobile and other telephones, credit codes of 18 signs, dates do not count. */
const REGISTER = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|[0-9A-HJ-NP-RT-UW-Y]{18}|\d{11,})$/;

export function profileOf(
  column: number,
  heading: string,
  rows: readonly RawRow[],
  places: readonly number[],
  knowledge: Pick<Knowledge, 'gazetteer' | 'industryNames'>,
): ColumnProfile {
  const values: string[] = [];
  const offsets = new Set<number>();
  rows.forEach(({ cells }, index) => {
    const text = (cells[column] ?? '').trim();
    if (text === '') return;
    values.push(text);
    offsets.add(Number(text) - (places[index] ?? 0));
  });
  const shareOf = (is: (text: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(is).length / values.length;
  const within = (text: string, [least, most]: readonly [number, number]) => {
    const angle = readCoordinate(text);
    return angle !== null && angle >= least && angle <= most;
  };
  const found = values.map((text) => knowledge.gazetteer.find(text));
  const levelShare = (level: string) => {
    const known = found.flatMap((one) => (one.kind === 'found' ? one.division.level : []));
    return known.length === 0 ? 0 : known.filter((one) => one === level).length / known.length;
  };
  const named = found.filter(({ kind }) => kind !== 'unknown').length;
  const inside = found.filter(({ kind }) => kind === 'found' || kind === 'ambiguous').length;
  return {
    column,
    heading,
    filled: values.length,
    // A column of other provinces alone says nothing of Sichuan.
    divisions: inside < values.length / 5 ? 0 : named / Math.max(1, values.length),
    counties: levelShare('county'),
    prefectures: levelShare('prefecture'),
    provinces: levelShare('province'),
    industries: shareOf((text) =>
      industriesIn(text, knowledge.industryNames).some(({ kind }) => kind !== 'unknown'),
    ),
    commitments: shareOf((text) => readCommitment(text) !== null),
    numbers: shareOf((text) => readNumber(text).kind !== 'not-a-number'),
    bareYears: shareOf((text) => BARE_YEAR.test(text)),
    years: shareOf((text) => readYear(text) !== null),
    longitudes: shareOf((text) => within(text, LONGITUDES)),
    latitudes: shareOf((text) => within(text, LATITUDES)),
    angles: shareOf((text) => readCoordinate(text) !== null),
    precise: shareOf((text) => /\.\d{3}|[°º度′'分]/.test(text)),
    pairs: shareOf((text) => readPair(text) !== null),
    pairsAround: shareOf((text) => {
      const [x, y] = readPair(text) ?? [0, 0];
      return x >= LONGITUDES[0] && x <= LONGITUDES[1] && y >= LATITUDES[0] && y <= LATITUDES[1];
    }),
    distinct: new Set(values).size / Math.max(1, values.length),
    meanLength: values.reduce((sum, { length }) => sum + length, 0) / Math.max(1, values.length),
    isSerial: values.length > 2 && offsets.size === 1 && (offsets.has(0) || offsets.has(1)),
    isRegister: shareOf((text) => REGISTER.test(text)) > 0.6,
  };
}
