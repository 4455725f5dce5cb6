import gcoord from 'gcoord';
import type { DatumHint } from '../intake.ts';
import type { Datum } from '../settings.ts';

/**
 * Where GCJ-02 and BD-09 are defined, less than gcoord takes it to be: at the edge of its own box
 * its iteration need not come to an end. `[west, south, east, north]` in degrees.
 */
const CHINA = [73, 3, 136, 54] as const;

/** The datums that can be told apart; CGCS2000 agrees with WGS 84 to centimetres. */
const TOLD = ['wgs84', 'gcj02', 'bd09'] as const;

/** How unlikely the points must be by chance, in the test against each other datum. */
const SIGNIFICANCE = 0.01;

/** `[longitude, latitude]` in degrees, brought from a datum to WGS 84; beyond China unchanged. */
export function toWgs84(
  at: readonly [longitude: number, latitude: number],
  datum: Datum,
): readonly [longitude: number, latitude: number] {
  if (datum === 'wgs84' || datum === 'cgcs2000') return at;
  const [longitude, latitude] = at;
  const [west, south, east, north] = CHINA;
  const isInChina = longitude > west && longitude < east && latitude > south && latitude < north;
  if (!isInChina) return at;
  const from = datum === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
  const [x, y] = gcoord.transform([longitude, latitude], from, gcoord.WGS84);
  return [x, y];
}

/**
 * Which datum the points are in, told by those near a border: under the right one they lie in the
 * division that their row names, under a wrong one, half a kilometre off, some do not.
 *
 * Each pair of datums is held against each other by an exact two-sided sign test on the points
 * that lie right under one of them only; a datum is told when it is better than both others at the
 * 1 % level. `telling` counts the points that do not lie alike under all three.
 *
 * @param samples points as in the file, with the county or prefecture that their row names
 * @param locate county of a point in WGS 84, 0 outside
 */
export function datumHintOf(
  samples: readonly { at: readonly [number, number]; adcode: number }[],
  locate: (longitude: number, latitude: number) => number,
): DatumHint {
  const lies = samples.map(({ at, adcode }) =>
    TOLD.map((datum) => holds(adcode, locate(...toWgs84(at, datum)))),
  );
  const telling = lies.filter((right) => new Set(right).size > 1);
  const counts = TOLD.map((_, datum) => telling.filter((right) => right[datum]).length);
  const agreeing = Math.max(...counts);
  const best = counts.indexOf(agreeing);
  const isTold = TOLD.every((_, rival) => {
    if (rival === best) return true;
    const speaksFor = telling.filter((right) => right[best] && !right[rival]).length;
    const against = telling.filter((right) => !right[best] && right[rival]).length;
    return signTest(speaksFor, against) <= SIGNIFICANCE;
  });
  const datum = isTold ? (TOLD[best] ?? null) : null;
  return { datum, agreeing, telling: telling.length };
}

function holds(adcode: number, county: number): boolean {
  const isPrefecture = adcode % 100 === 0;
  return county !== 0 && (isPrefecture ? county - (county % 100) === adcode : county === adcode);
}

/** Probability that a fair coin falls at least as one-sidedly: exact, two-sided. */
function signTest(heads: number, tails: number): number {
  const tosses = heads + tails;
  let logChance = -tosses * Math.LN2;
  let rest = 0;
  for (let fewer = 0; fewer <= Math.min(heads, tails); fewer += 1) {
    rest += Math.exp(logChance);
    logChance += Math.log(tosses - fewer) - Math.log(fewer + 1);
  }
  return Math.min(1, 2 * rest);
}
