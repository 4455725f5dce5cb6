import type { Course, Stretch } from '../../analysis/corridor/course.ts';

/** Where a stretch lies on the strip, in units of a sixteenth of a rem. */
export interface StripRun {
  stretch: Stretch;
  from: number;
  to: number;
  /** Whether it is drawn shorter than the rest: a long way outside Sichuan. */
  isSqueezed: boolean;
}

/** How kilometres along a line become places on a strip. */
export interface StripScale {
  width: number;
  runs: readonly StripRun[];
  ticks: readonly { km: number; x: number }[];
  xOf(km: number): number;
}

/** Ways outside Sichuan longer than this are squeezed. In km. */
const LONGEST_OUTSIDE = 60;
const SQUEEZED = 84;
/** A strip is never tighter than this, in units per km; then it scrolls. */
const TIGHTEST = 0.9;
const MARGIN = 20;
const TICK_GAP = 52;
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/**
 * Fit a line into a width.
 *
 * @param available width in units
 * @param stretch how many times longer than that the strip is made
 */
export function scaleOf(course: Course, available: number, stretch: number): StripScale {
  const isLong = ({ adcode, fromKm, toKm }: Stretch) =>
    adcode === null && toKm - fromKm > LONGEST_OUTSIDE;
  const squeezed = course.stretches.filter(isLong);
  const trueKm = course.stretches
    .filter((one) => !isLong(one))
    .reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0);
  const room = available - 2 * MARGIN - squeezed.length * SQUEEZED;
  const perKm = Math.max(TIGHTEST, room / Math.max(1, trueKm)) * stretch;
  let x = MARGIN;
  const runs = course.stretches.map((one): StripRun => {
    const from = x;
    const isSqueezed = isLong(one);
    x += isSqueezed ? SQUEEZED : (one.toKm - one.fromKm) * perKm;
    return { stretch: one, from, to: x, isSqueezed };
  });
  const xOf = (km: number) => {
    const run = runs.find(({ stretch: { toKm } }) => km <= toKm) ?? runs.at(-1);
    if (!run) return MARGIN;
    const { fromKm, toKm } = run.stretch;
    const share = toKm > fromKm ? (km - fromKm) / (toKm - fromKm) : 0;
    return run.from + Math.min(1, Math.max(0, share)) * (run.to - run.from);
  };
  return { width: x + MARGIN, runs, ticks: ticksOf(runs, perKm, xOf), xOf };
}

/** Round kilometres where the strip is true to scale, and every end of a squeezed run. */
function ticksOf(runs: readonly StripRun[], perKm: number, xOf: (km: number) => number) {
  const step = TICK_STEPS.find((one) => one * perKm >= TICK_GAP) ?? 1000;
  const kms = runs.flatMap(({ stretch: { fromKm, toKm }, isSqueezed }) => {
    if (isSqueezed) return [];
    const first = Math.ceil(fromKm / step);
    const count = Math.max(0, Math.floor(toKm / step) - first + 1);
    return Array.from({ length: count }, (_, index) => (first + index) * step);
  });
  return [...new Set(kms)].map((km) => ({ km, x: xOf(km) }));
}

const GAP = 6;

/**
 * Names along a line, each moved inwards where it would leave the sheet, without those that would run
 * into another. Where a line begins and ends is said first; the rest take what is left, from its start.
 */
export function withRoom<Item extends { x: number; width: number }>(
  items: readonly Item[],
  sheetWidth: number,
): Item[] {
  const placed = items.map((item) => {
    const half = item.width / 2;
    return { ...item, x: Math.min(sheetWidth - half, Math.max(half, item.x)) };
  });
  const [first, last] = [placed.at(0), placed.at(-1)];
  const kept = new Set(first && last && isClear(first, last) ? [first, last] : placed.slice(0, 1));
  for (const one of placed) {
    if ([...kept].every((other) => isClear(one, other))) kept.add(one);
  }
  return placed.filter((one) => kept.has(one));
}

function isClear(one: { x: number; width: number }, other: { x: number; width: number }): boolean {
  return Math.abs(one.x - other.x) >= (one.width + other.width) / 2 + GAP;
}

/** About how wide a name is set at 12 units, rather too wide: Han characters are square, Latin ones narrower. */
export function widthOf(name: string): number {
  return [...name].reduce(
    (sum, sign) => sum + (/\p{Script=Han}|[（）、]/u.test(sign) ? 12 : 7.6),
    0,
  );
}
