/** A name and where it stands, in pixels. */
export interface DrawnName {
  adcode: number;
  name: string;
  at: readonly [x: number, y: number];
  isSelected: boolean;
}

/** Room that a county's name takes in the picture, in pixels: a line, a Han sign, a Latin letter. */
const NAME = { height: 22, han: 19, latin: 10 } as const;

/** Half of the room that a name takes on its line, in pixels. */
export function halfWidthOf(name: string): number {
  return [...name].reduce((sum, sign) => sum + (sign > '\u2e7f' ? NAME.han : NAME.latin), 0) / 2;
}

/** The names that do not run into one before them; a selected county comes first. */
export function withRoom(names: readonly DrawnName[]): DrawnName[] {
  const kept: DrawnName[] = [];
  for (const one of [...names].sort((a, b) => Number(b.isSelected) - Number(a.isSelected))) {
    const isFree = kept.every(
      (other) =>
        Math.abs(one.at[0] - other.at[0]) > halfWidthOf(one.name) + halfWidthOf(other.name) ||
        Math.abs(one.at[1] - other.at[1]) > NAME.height,
    );
    if (isFree) kept.push(one);
  }
  return kept;
}
