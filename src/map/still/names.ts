import { ROSETTE_SIZE } from '../images.ts';
import { sizeAt } from '../layers/layer.ts';
import { NAME_OFFSET } from '../layers/marks.ts';
import type { DrawnMarks } from './marks.ts';
import { markRadius } from './marks.ts';
import type { Plot } from './plot.ts';
import { textWidth } from './textWidth.ts';
import { type Naming, type WantedName, wantedNames } from './wantedNames.ts';

/** A name of the still picture with the middle of its line, in pixels. */
export type DrawnText = Omit<WantedName, 'clear' | 'isFirm'>;

type Room = readonly [left: number, top: number, right: number, bottom: number];

/**
 * How names find their places: `apart` keeps them off every mark, as a page wants; `live` goes by
 * the rules of the live map, which this picture stands in for.
 */
export type NamePlacing = 'apart' | 'live';

/** How much nearer to its mark MapLibre sets a name above or below, in heights of its letters. */
const NEARER = 7 / 24;

/** Room that the live map keeps around marks and names, in pixels. */
const LIVE_PADDING = { mark: 2, name: 1, quietName: 2 } as const;

/** Names by their weight, each on a free side of its mark; what finds none is left out. */
export function placeNames(
  naming: Omit<Naming, 'clear'>,
  marks: DrawnMarks,
  placing: NamePlacing = 'apart',
): DrawnText[] {
  const { view, plot, projects } = naming;
  if (!view.base.has('labels')) return [];
  const rosettes = new Map(marks.rosettes.map((rosette) => [String(rosette.adcode), rosette]));
  const isLive = placing === 'live' && rosettes.size > 0;
  const badges = projects.points.map(({ at }) => around(at, 10 * projects.sizes.badge));
  const taken: Room[] = isLive
    ? []
    : [
        ...marks.rosettes.map(({ at, scale }) => around(at, 20 * scale)),
        ...marks.bars.map(({ at, scale }) => around(at, 9 * scale)),
      ];
  return wantedNames({ ...naming, clear: markRadius(marks) }).flatMap((wanted) => {
    const rosette = isLive ? rosettes.get(wanted.key) : undefined;
    const offset = sizeAt(plot.zoom, NAME_OFFSET) * wanted.size;
    const name = rosette ? { ...wanted, clear: offset - NEARER * wanted.size } : wanted;
    const { clear, isFirm, ...text } = name;
    // The live map sets mark by mark: a name gives way to the rosettes before it alone.
    const takeMark = () => {
      if (rosette)
        taken.push(around(rosette.at, (ROSETTE_SIZE / 2) * rosette.scale + LIVE_PADDING.mark));
    };
    const padding = !isLive ? 0 : rosette ? LIVE_PADDING.name : LIVE_PADDING.quietName;
    const isFree = (at: readonly [number, number]) => {
      const room = roomOf(name, at, padding);
      const others = isFirm ? taken : [...taken, ...badges];
      return isInside(room, plot) && others.every((other) => !overlap(other, room));
    };
    const [first, above, right, left] = sidesOf(name, rosette ? offset : clear + 2);
    const others = (isLive ? [above, left, right] : [above, right, left]).filter(
      (side) => side !== undefined,
    );
    if (!first) return [];
    const free = [first, ...others].find(isFree);
    const at =
      free ?? (isFirm && !isLive && isInside(roomOf(name, first), plot) ? first : undefined);
    takeMark();
    if (!at) return [];
    taken.push(roomOf(name, at, padding));
    return [{ ...text, at }];
  });
}

/**
 * Where a name can stand, the best first: below its mark, above, right and left of it.
 *
 * @param beside how far from the middle of the mark a name beside it begins, in pixels
 */
function sidesOf(
  { at: [x, y], text, size, spacing, clear }: WantedName,
  beside: number,
): [number, number][] {
  if (clear === 0) return [[x, y]];
  const [aside, away] = [textWidth(text, size, spacing) / 2 + beside, clear + size * 0.6];
  return [
    [x, y + away],
    [x, y - away],
    [x + aside, y],
    [x - aside, y],
  ];
}

function roomOf(
  { text, size, spacing }: WantedName,
  [x, y]: readonly [number, number],
  padding = 0,
): Room {
  const [half, high] = [textWidth(text, size, spacing) / 2 + padding, size * 0.6 + padding];
  return [x - half, y - high, x + half, y + high];
}

function around([x, y]: readonly [number, number], radius: number): Room {
  return [x - radius, y - radius, x + radius, y + radius];
}

function overlap(a: Room, b: Room): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Whole names only: one that the frame cuts misleads. */
function isInside([left, top, right, bottom]: Room, { width, height }: Plot): boolean {
  return left > 2 && top > 2 && right < width - 2 && bottom < height - 2;
}
