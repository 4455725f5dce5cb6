/** What no common file system takes in a name, and blanks, which addresses do not like. */
const UNSUITABLE = /[\s\\/:*?"<>|]+/g;

/**
 * A name like `川产图-产业布局-2026-11-22.csv`.
 *
 * @param date the day is that of the reader's own clock
 * @param ending without the dot
 */
export function fileNameOf(words: readonly string[], date: Date, ending: string): string {
  return undatedNameOf([...words, dayOf(date)], ending);
}

/** A name like `川产图-攀西与安宁河.json`, of what is saved again and again under one name. */
export function undatedNameOf(words: readonly string[], ending: string): string {
  return `${words.map((word) => word.replace(UNSUITABLE, '-')).join('-')}.${ending}`;
}

/** The day on the reader's own clock, `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
