import { type PageContent, type PlacedLine, type Rectangle, TYPE } from './content.ts';
import { layOutFoot, layOutHead } from './headAndFoot.ts';
import type { FlownLegend } from './legendFlow.ts';
import { legendBelow, legendBeside } from './legendPlace.ts';
import type { PageSize } from './pageSizes.ts';

/** A page with everything on it in its place, in pixels. */
export interface PageLayout {
  size: PageSize;
  margin: number;
  map: Rectangle;
  lines: readonly PlacedLine[];
  legend: (FlownLegend & { x: number; y: number }) | null;
}

/**
 * Where everything stands. Title above, what it rests on below, the legend beside the map on a page
 * that lies and under it on one that stands; the map has what is left.
 */
export function layOutPage(content: PageContent, size: PageSize): PageLayout {
  const margin = size.text * 2;
  const inner: Rectangle = {
    x: margin,
    y: margin,
    width: size.width - 2 * margin,
    height: size.height - 2 * margin,
  };
  const head = layOutHead(content, size, inner);
  const foot = layOutFoot(content, size, inner);
  const top = inner.y + head.height;
  const free = { ...inner, y: top, height: inner.y + inner.height - foot.height - top };
  const lines = [...head.lines, ...foot.lines];
  if (content.legend.length === 0) return { size, margin, map: whole(free), lines, legend: null };
  const isUpright = size.height > size.width;
  const legend = isUpright ? legendBelow(content, size, free) : legendBeside(content, size, free);
  const heading = TYPE.heading * size.text;
  const gap = size.text * 1.4;
  const place = isUpright
    ? { x: free.x, y: free.y + free.height - legend.height }
    : { x: free.x + free.width - legend.width, y: free.y + heading * 1.7 };
  const map = isUpright
    ? { ...free, height: free.height - legend.height - heading * 1.7 - gap * 0.8 }
    : { ...free, width: free.width - legend.width - gap };
  const titled: PlacedLine = {
    text: content.legendTitle,
    x: place.x,
    y: place.y - heading * 0.7,
    size: heading,
    style: 'heading',
    anchor: 'start',
  };
  return {
    size,
    margin,
    map: whole(map),
    lines: [...lines, titled],
    legend: { ...legend, ...place },
  };
}

/** On whole pixels, so that a picture of the map lies on the page pixel by pixel. */
function whole({ x, y, width, height }: Rectangle): Rectangle {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.floor(width), height: Math.floor(height) };
}
