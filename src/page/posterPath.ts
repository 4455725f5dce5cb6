/** Positions in whole units of the poster. */
export type Line = readonly (readonly number[])[];

/**
 * A line without the points that stand off it by less than a tolerance; its ends stay. A ring comes
 * back as one.
 *
 * @param tolerance in the units of the line
 */
export function simplified(line: Line, tolerance: number): Line {
  const [first, last] = [line.at(0), line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let [farthest, index] = [0, 0];
  for (let at = 1; at < line.length - 1; at++) {
    const distance = distanceTo(line[at] ?? first, first, last);
    if (distance > farthest) [farthest, index] = [distance, at];
  }
  if (farthest <= tolerance) return [first, last];
  return [
    ...simplified(line.slice(0, index + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(index), tolerance),
  ];
}

/** Distance of a point from a stretch between two others, which may be one and the same. */
function distanceTo(point: readonly number[], from: readonly number[], to: readonly number[]) {
  const [x = 0, y = 0] = point;
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x0 - held * dx, y - y0 - held * dy);
}

/**
 * Lines as the shortest path of an SVG: whole numbers, and each point by its way from the one
 * before it. Points that fall together are one.
 */
export function pathOf(lines: readonly Line[], isClosed = false): string {
  let path = '';
  for (const line of lines) {
    const [start, ...rest] = line.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const);
    if (!start) continue;
    let [x, y] = start;
    let steps = '';
    for (const [nextX, nextY] of rest) {
      if (nextX === x && nextY === y) continue;
      steps += `${signed(nextX - x, steps)}${signed(nextY - y, '0')}`;
      [x, y] = [nextX, nextY];
    }
    if (steps !== '') path += `M${start[0]}${signed(start[1], '0')}l${steps}${isClosed ? 'z' : ''}`;
  }
  return path;
}

/** A minus divides numbers as well as a blank does. */
function signed(value: number, before: string): string {
  return value < 0 || before === '' ? String(value) : ` ${value}`;
}

/** The parts of a line that lie in a box, each with one point beyond it, so that it leaves the box. */
export function within(line: Line, isInside: (at: readonly number[]) => boolean): Line[] {
  const parts: (readonly number[])[][] = [];
  let part: (readonly number[])[] | null = null;
  line.forEach((at, index) => {
    if (isInside(at)) {
      const before = line[index - 1];
      part ??= before ? [before] : [];
      part.push(at);
    } else if (part) {
      parts.push([...part, at]);
      part = null;
    }
  });
  return part ? [...parts, part] : parts;
}
