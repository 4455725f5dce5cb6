/** Points per inch. */
export const POINTS = 72;

/** A line takes this much more than its letters are high. */
export const LEADING = 1.3;

/** Width of signs as a share of their height: Han and full-width ones fill a square. */
const WIDE = 1;
/** Digits and Latin letters in a Latin font, and in the wider forms that Chinese fonts have. */
const NARROW = { alone: 0.49, amongHan: 0.62 } as const;

/** Some programs set Latin words apart from the Han signs around them. */
const APART = 0.3;

/**
 * What is not broken: a Han sign with the marks that may not end or begin a line, or a word with
 * the blank after it.
 */
const PIECES =
  /[（《“‘「【]*[\u2e80-\uffef][，。、；：！？）》”’」】％]*|[^\s\u2e80-\uffef]+\s*|\s+/g;

/**
 * How many lines text takes. An estimate on the safe side: programs and fonts differ, and no slide
 * program shrinks text before someone edits it.
 *
 * @param width in inches
 * @param points size of the letters
 */
export function linesOf(text: string, width: number, points: number): number {
  const room = (width * POINTS) / points;
  const narrow = isHan(text) ? NARROW.amongHan : NARROW.alone;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const piece of paragraph.match(PIECES) ?? []) {
      const apart = isHan(text) && !isHan(piece) ? APART : 0;
      const wide = isHan(piece) ? piece.length * WIDE : piece.trimEnd().length * narrow + apart;
      if (used > 0 && used + wide > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than a line is broken.
      lines += Math.max(0, Math.ceil(wide / room) - 1);
      used += isHan(piece) ? wide : piece.length * narrow + apart;
    }
  }
  return lines;
}

/** Height of a text in inches; nothing for no text. */
export function heightOf(text: string, width: number, points: number): number {
  return text === '' ? 0 : (linesOf(text, width, points) * points * LEADING) / POINTS;
}

/** The first size at which a text fits, or the last one. */
export function fittingSize(
  text: string,
  place: { width: number; height: number },
  sizes: readonly [number, ...number[]],
): number {
  const fitting = sizes.find((points) => heightOf(text, place.width, points) <= place.height);
  return fitting ?? sizes[sizes.length - 1] ?? sizes[0];
}

function isHan(text: string): boolean {
  return /[\u2e80-\uffef]/.test(text);
}
