import type { Sample, SampleShape } from '../../files/deck.ts';
import { BARS } from '../../map/bars.ts';
import { ICON_BOX, iconPath } from '../../map/icons.ts';
import { HOLLOW_OPACITY, POINT_EDGE } from '../../map/layers/points.ts';
import type { Swatch } from '../../map/legend.ts';
import type { Palette } from '../../map/palette.ts';

/** As the line layers dash them. */
const DASHES = { built: 'solid', planned: 'dash', schematic: 'dot' } as const;

/** Colour of frames around samples: the legend's rules on the screen. */
const frame = (palette: Palette) => palette.countyBorder;

/** A sample of what the map draws as shapes in a box of 28 × 18, like `SwatchView` on the screen. */
export function sampleOf(swatch: Swatch, palette: Palette): Sample {
  const whole = { kind: 'box', x: 1, y: 1, width: 26, height: 16 } as const;
  switch (swatch.kind) {
    case 'fill':
      return [
        { ...whole, fill: swatch.color, line: frame(palette) },
        ...(swatch.hatch ? hatch(swatch.hatch) : []),
        ...(swatch.stipple ? stipple(swatch.stipple) : []),
      ];
    case 'area':
      return [{ ...whole, fill: null, line: swatch.color }, ...hatch(swatch.color)];
    case 'petal':
      return [
        disc(8.4, palette.land, frame(palette)),
        ...petal(swatch.index, swatch.total, swatch.color),
      ];
    case 'dot':
      return [disc(4.5, swatch.color, palette.land)];
    case 'point':
      return [
        {
          ...disc(swatch.radius, swatch.color, swatch.edge),
          weight: POINT_EDGE.width,
          ...(swatch.isHollow ? { opacity: HOLLOW_OPACITY } : {}),
        },
      ];
    case 'cluster':
      return [disc(8, swatch.color, swatch.ink)];
    case 'bars':
      return BARS.map(({ x, y, width, height }, index) => ({
        kind: 'box',
        x: x + 4,
        y: y - 1,
        width,
        height,
        fill: index < swatch.filled ? swatch.color : palette.land,
        line: swatch.color,
      }));
    case 'broken-ring':
      return [{ ...disc(7, palette.land, swatch.color), weight: 1.6, dash: 'dash' }];
    case 'badge':
      return [
        { ...disc(8, palette.halo, swatch.color), weight: 1.4 },
        ...icon(iconPath(swatch.category), swatch.color),
      ];
    case 'line':
      return [stroke([1, 9], [27, 9], swatch.color, 3, DASHES[swatch.course])];
    case 'band':
      return [
        { ...whole, fill: swatch.color, opacity: 0.14, line: swatch.color },
        stroke([1, 9], [27, 9], swatch.color, 3.5),
      ];
    case 'outline':
      return [
        {
          kind: 'box',
          x: 2,
          y: 2,
          width: 24,
          height: 14,
          fill: null,
          line: swatch.color,
          weight: 2,
          dash: 'dash',
        },
      ];
  }
}

function disc(radius: number, fill: string, line: string) {
  const [x, y, size] = [14 - radius, 9 - radius, 2 * radius];
  return { kind: 'disc', x, y, width: size, height: size, fill, line } as const;
}

/** Clockwise from the top, as the rosettes are. */
function petal(index: number, total: number, fill: string): SampleShape[] {
  if (total === 1) return [disc(7.6, fill, fill)];
  const turn = 360 / total;
  const from = (index * turn + 270) % 360;
  return [{ kind: 'slice', x: 14, y: 9, radius: 7.6, from, to: (from + turn) % 360, fill }];
}

/** Lines rising to the right, cut off at the frame. */
function hatch(color: string): SampleShape[] {
  const [left, top, right, bottom] = [1, 1, 27, 17];
  return [7, 14, 21, 28, 35].map((sum) => {
    const x = Math.max(left, sum - bottom);
    const end = Math.min(right, sum - top);
    return stroke([x, sum - x], [end, sum - end], color, 1.6);
  });
}

/** Dots in two rows that give way to each other. */
function stipple(color: string): SampleShape[] {
  const radius = 1.3;
  const dots = [
    [5, 5],
    [14, 5],
    [23, 5],
    [9.5, 13],
    [18.5, 13],
  ] as const;
  return dots.map(([x, y]) => ({
    kind: 'disc',
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
    fill: color,
    line: null,
  }));
}

function stroke(
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
  weight: number,
  dash: 'solid' | 'dash' | 'dot' = 'solid',
): SampleShape {
  return { kind: 'stroke', from, to, color, weight, dash };
}

/** Pixels of an icon's side: sharp on a wall. */
const ICON_PIXELS = 96;

/** The icon as a small picture; without a canvas the ring alone stands for it. */
function icon(path: string, color: string): SampleShape[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = ICON_PIXELS;
  const context = canvas.getContext('2d');
  if (!context) return [];
  context.scale(ICON_PIXELS / ICON_BOX, ICON_PIXELS / ICON_BOX);
  context.fillStyle = color;
  context.fill(new Path2D(path));
  return [{ kind: 'icon', x: 9, y: 4, size: 10, picture: canvas.toDataURL('image/png') }];
}
