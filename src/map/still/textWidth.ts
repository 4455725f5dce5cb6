/** Width of a sign as a share of its height. Han signs fill a square; Latin ones vary around it. */
const WIDE = 1;
const NARROW = 0.54;
const CAPITAL = 0.66;
const THIN = 0.32;

/**
 * Width of a line of text in pixels. An estimate on the safe side, without a screen to measure on:
 * the page is laid out the same in every browser, and its text stands on its own in the file.
 *
 * @param size of the letters in pixels
 * @param spacing extra room after each letter, as a share of the size
 */
export function textWidth(text: string, size: number, spacing = 0): number {
  let ems = 0;
  for (const sign of text) ems += widthOf(sign) + spacing;
  return ems * size;
}

function widthOf(sign: string): number {
  if (sign >= '\u2e80') return WIDE;
  if (/[A-Z0-9MW%@&]/.test(sign)) return CAPITAL;
  return /[ilj.,:;'|!()[\]/ ]/.test(sign) ? THIN : NARROW;
}

/** What may not begin a line, and stays with the sign before it. */
const CLOSING = /[、。，：；！？）》」』”’…%·,.;:!?)\]}]/;

/**
 * Text in lines no wider than `width` pixels: broken at blanks, and between Han signs as they are
 * set. A word longer than a line is broken where it must be.
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
    while (textWidth(line, size) > width && [...line].length > 1) {
      const head = headOf(line, size, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Pieces that a line may be broken between: words with the blank after them, single Han signs. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (CLOSING.test(piece[0] ?? '') && pieces.length > 0)
      pieces[pieces.length - 1] = `${pieces.at(-1)}${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** As much of a text as has room. */
function headOf(text: string, size: number, width: number): string {
  let head = '';
  for (const sign of text) {
    if (head !== '' && textWidth(head + sign, size) > width) break;
    head += sign;
  }
  return head;
}
