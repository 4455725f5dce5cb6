import type { ClosingSection, Place } from './deck.ts';
import { PARAGRAPH_GAP, type Paragraph } from './slidePen.ts';
import { heightOf, POINTS } from './textFit.ts';

/** Size of the letters of the closing slides. */
export const CLOSING_POINTS = 10;

/** The two columns of a closing slide, in inches. */
export const CLOSING_COLUMNS: readonly Place[] = [0.5, 6.82].map((x) => ({
  x,
  y: 1.15,
  width: 6.01,
  height: 5.6,
}));

/** Slides of columns of paragraphs. A heading never stands alone at the foot of a column. */
export function layOutClosing(
  sections: readonly ClosingSection[],
): readonly (readonly (readonly Paragraph[])[])[] {
  const [{ width, height } = { width: 0, height: 0 }] = CLOSING_COLUMNS;
  const columns: Paragraph[][] = [];
  let room = 0;
  const heightIn = (text: string) =>
    heightOf(text, width, CLOSING_POINTS) + (CLOSING_POINTS * PARAGRAPH_GAP) / POINTS;
  const put = (paragraph: Paragraph, needed = heightIn(paragraph.text)) => {
    if (needed > room || columns.length === 0) {
      columns.push([]);
      room = height;
    }
    columns[columns.length - 1]?.push(paragraph);
    room -= heightIn(paragraph.text);
  };
  for (const { title, lines } of sections) {
    const [first] = lines;
    if (!first) continue;
    put(
      { text: title, isHeading: true, address: null },
      heightIn(title) + heightIn(first.text) + heightIn(' '),
    );
    for (const { text, address } of lines) put({ text, isHeading: false, address });
    room -= heightIn(' ');
  }
  const slides: Paragraph[][][] = [];
  for (let at = 0; at < columns.length; at += CLOSING_COLUMNS.length) {
    slides.push(columns.slice(at, at + CLOSING_COLUMNS.length));
  }
  return slides;
}
