import { textWidth, wrapText } from '../still/textWidth.ts';
import { type PageContent, type PlacedLine, type Rectangle, TYPE } from './content.ts';
import type { PageSize } from './pageSizes.ts';

/** Share of the letters' size above and below which lines of running text keep. */
const LEADING = 1.45;

/** Lines of text above or below the map. */
export interface TextBlock {
  lines: readonly PlacedLine[];
  /** With the space that keeps it from the map. */
  height: number;
}

/** Title and what narrows the map, with the atlas's own name on the right. */
export function layOutHead(
  { title, subtitle, brand }: PageContent,
  { text }: PageSize,
  inner: Rectangle,
): TextBlock {
  const brandSize = TYPE.brand * text;
  const brandWidth = textWidth(brand, brandSize) + text * 2;
  const room = inner.width - brandWidth;
  const large = TYPE.title * text;
  const sizes = [large, large * 0.85, large * 0.7];
  const titleSize = sizes.find((one) => wrapText(title, one, room).length < 2) ?? large * 0.7;
  const titles = wrapText(title, titleSize, room);
  const smallSize = TYPE.subtitle * text;
  const subtitles = wrapText(subtitle, smallSize, titles.length > 0 ? inner.width : room);
  let y = inner.y;
  const lines: PlacedLine[] = [];
  const add = (line: string, size: number, style: PlacedLine['style']) => {
    lines.push({ text: line, x: inner.x, y: y + size * 0.88, size, style, anchor: 'start' });
    y += size * 1.3;
  };
  for (const line of titles) add(line, titleSize, 'title');
  for (const line of subtitles) add(line, smallSize, 'subtitle');
  const baseline = lines[0]?.y ?? inner.y + brandSize;
  lines.push({
    text: brand,
    x: inner.x + inner.width,
    y: baseline,
    size: brandSize,
    style: 'brand',
    anchor: 'end',
  });
  return { lines, height: Math.max(y - inner.y, brandSize * 1.4) + text * 0.5 };
}

/** Notice first, then what the map rests on, then day and address. */
export function layOutFoot(
  { notice, sources, colophon }: PageContent,
  { text }: PageSize,
  inner: Rectangle,
): TextBlock {
  const small = TYPE.small * text;
  const paragraphs: readonly (readonly [string, PlacedLine['style'], number])[] = [
    [notice, 'notice', small * 1.15],
    ...[...sources, ...colophon].map((one) => [one, 'small', small] as const),
  ];
  const set = paragraphs.flatMap(([paragraph, style, size]) =>
    wrapText(paragraph, size, inner.width).map((line) => ({ text: line, style, size })),
  );
  const height = set.reduce((sum, { size }) => sum + size * LEADING, 0);
  let y = inner.y + inner.height - height;
  const lines = set.map(({ text: line, style, size }): PlacedLine => {
    y += size * LEADING;
    return { text: line, x: inner.x, y: y - size * 0.3, size, style, anchor: 'start' };
  });
  return { lines, height: height + text * 0.7 };
}
