import {
  CATEGORIES,
  CATEGORY_GROUPS,
  type CategoryGroup,
  COMMITMENTS,
  groupOf,
} from '../atlas/schema/vocabulary.ts';
import { BARS, barsOf } from './bars.ts';
import { ICON_BOX, iconPath } from './icons.ts';
import { PALETTES, type Palette } from './palette.ts';
import { BARE_RADIUS, isBare, petalPath, petalRadius, ROSETTE, rimPath } from './rosette.ts';
import { STIPPLE, stippleDots } from './stipple.ts';
import type { MapView, Petal, Rosette } from './view.ts';

/** Device pixels per CSS pixel of every image, so that marks stay sharp when they grow. */
export const PIXEL_RATIO = 3;

/** Diameter of a rosette at icon size 1, in CSS pixels. */
export const ROSETTE_SIZE = 44;

/** Images that change together: marks of the prefectures, what the theme decides, fills of the subject. */
export const IMAGE_GROUPS = ['rosettes', 'symbols', 'patterns'] as const;
export type ImageGroup = (typeof IMAGE_GROUPS)[number];

/** An arrowhead that points up, in a box of 24 × 24. */
export const ARROW_PATH = 'M12 2 L20 20 L12 15.5 L4 20 Z';

/**
 * Every image a view needs, by name. Names are stable; contents follow theme and subject.
 *
 * @param ratio device pixels per CSS pixel
 * @param groups those wanted; the others are left out
 */
export function imagesOf(
  view: MapView,
  ratio = PIXEL_RATIO,
  groups: ReadonlySet<ImageGroup> = new Set(IMAGE_GROUPS),
): Map<string, ImageData> {
  const drawing = drawingAt(ratio);
  const palette = PALETTES[view.theme];
  return new Map([
    ...(groups.has('rosettes') ? rosetteImages(view, drawing, palette) : []),
    ...(groups.has('symbols') ? symbolImages(drawing, palette) : []),
    ...(groups.has('patterns') ? patternImages(view, drawing, palette) : []),
  ]);
}

type Named = [name: string, image: ImageData];

function rosetteImages({ rosettes, petals }: MapView, drawing: Drawing, palette: Palette): Named[] {
  return [...rosettes].map(([adcode, rosette]) => [
    `rosette-${adcode}`,
    drawRosette(drawing, rosette, petals, palette),
  ]);
}

/** What the theme alone decides. */
function symbolImages(drawing: Drawing, palette: Palette): Named[] {
  const groups = Object.keys(CATEGORY_GROUPS) as CategoryGroup[];
  return [
    ...CATEGORIES.flatMap((category): Named[] => {
      const color = palette.groups[groupOf(category)];
      const badge = (approximate: boolean) =>
        drawBadge(drawing, iconPath(category), color, palette, approximate);
      return [
        [`badge-${category}`, badge(false)],
        [`badge-${category}-approx`, badge(true)],
      ];
    }),
    ...groups.flatMap((group): Named[] => [
      [`area-${group}`, drawHatch(drawing, palette.groups[group], 12, 1)],
      [`arrow-${group}`, drawArrow(drawing, palette.groups[group], palette)],
    ]),
    ...COMMITMENTS.map(
      (commitment): Named => [
        `commitment-${commitment}`,
        drawBars(drawing, barsOf(commitment), palette),
      ],
    ),
  ];
}

function patternImages({ subject }: MapView, drawing: Drawing, palette: Palette): Named[] {
  const hue = subject.kind === 'industry' ? subject.color : palette.inkSoft;
  return [
    ['hatch', drawHatch(drawing, hue, 7, 1.8)],
    ['stipple', drawStipple(drawing, hue)],
  ];
}

/** Draws on a square of `size` CSS pixels and gives its pixels. */
type Drawing = (size: number, draw: (context: CanvasRenderingContext2D) => void) => ImageData;

function drawingAt(ratio: number): Drawing {
  return (size, draw) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size * ratio;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser has no 2D canvas.');
    context.scale(ratio, ratio);
    draw(context);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
}

function drawRosette(
  drawing: Drawing,
  rosette: Rosette,
  petals: readonly Petal[],
  palette: Palette,
): ImageData {
  return drawing(ROSETTE_SIZE, (context) => {
    const centre = ROSETTE_SIZE / 2;
    const radius = ROSETTE.rim;
    context.translate(centre, centre);
    context.beginPath();
    if (isBare(rosette)) {
      context.arc(0, 0, BARE_RADIUS, 0, 2 * Math.PI);
      context.fillStyle = palette.prefectureBorder;
      context.fill();
      context.strokeStyle = palette.halo;
      context.lineWidth = 2;
      context.stroke();
      return;
    }
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.fillStyle = palette.halo;
    context.globalAlpha = 0.94;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = palette.prefectureBorder;
    context.lineWidth = 1;
    context.stroke();
    petals.forEach(({ color }, index) => {
      const path = new Path2D(
        petalPath(index, petals.length, petalRadius(rosette.counts[index] ?? 0, ROSETTE.petal)),
      );
      context.fillStyle = color;
      context.fill(path);
      context.strokeStyle = palette.halo;
      context.lineWidth = 0.8;
      context.stroke(path);
      if (!rosette.documented[index]) return;
      context.strokeStyle = color;
      context.lineWidth = 3;
      context.stroke(new Path2D(rimPath(index, petals.length, radius)));
    });
  });
}

function drawBadge(
  drawing: Drawing,
  path: string,
  color: string,
  palette: Palette,
  approximate: boolean,
): ImageData {
  const size = 24;
  return drawing(size, (context) => {
    context.beginPath();
    context.arc(size / 2, size / 2, size / 2 - 2, 0, 2 * Math.PI);
    context.fillStyle = palette.halo;
    context.fill();
    context.strokeStyle = color;
    context.lineWidth = 1.6;
    context.setLineDash(approximate ? [2.4, 2] : []);
    context.stroke();
    context.translate((size - ICON_BOX * 0.8) / 2, (size - ICON_BOX * 0.8) / 2);
    context.scale(0.8, 0.8);
    context.fillStyle = color;
    context.fill(new Path2D(path));
  });
}

/** Rising bars as of a signal: the more are filled, the firmer the commitment. */
function drawBars(drawing: Drawing, filled: number, palette: Palette): ImageData {
  return drawing(20, (context) => {
    for (const [index, { x, y, width, height }] of BARS.entries()) {
      context.beginPath();
      context.rect(x, y, width, height);
      context.strokeStyle = palette.halo;
      context.lineWidth = 3;
      context.stroke();
      context.fillStyle = index < filled ? palette.ink : palette.halo;
      context.fill();
      context.strokeStyle = palette.ink;
      context.lineWidth = 0.9;
      context.stroke();
    }
  });
}

/** A tile of diagonal lines that repeats without a seam. */
function drawHatch(drawing: Drawing, color: string, size: number, width: number): ImageData {
  return drawing(size, (context) => {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.beginPath();
    for (const offset of [-size, 0, size]) {
      context.moveTo(offset - 1, size + 1);
      context.lineTo(offset + size + 1, -1);
    }
    context.stroke();
  });
}

/** A tile of dots that repeats without a seam. */
function drawStipple(drawing: Drawing, color: string): ImageData {
  const { size, radius } = STIPPLE;
  return drawing(size, (context) => {
    context.fillStyle = color;
    for (const [x, y] of stippleDots()) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

function drawArrow(drawing: Drawing, color: string, palette: Palette): ImageData {
  const size = 24;
  return drawing(size, (context) => {
    const path = new Path2D(ARROW_PATH);
    context.fillStyle = color;
    context.fill(path);
    context.strokeStyle = palette.halo;
    context.lineWidth = 1.4;
    context.lineJoin = 'round';
    context.stroke(path);
  });
}
