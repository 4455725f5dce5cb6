import type PptxGenJS from 'pptxgenjs';
import type { Dash, Place, Sample, SampleShape } from './deck.ts';
import { hex, printable, type Slide } from './slidePen.ts';
import { POINTS } from './textFit.ts';

/** Width of the box that samples are drawn in, in its own units. */
const SAMPLE_WIDTH = 28;

const DASHES: Readonly<Record<Dash, 'solid' | 'sysDash' | 'sysDot'>> = {
  solid: 'solid',
  dash: 'sysDash',
  dot: 'sysDot',
};

/** Draw a sample of the legend as shapes that can be edited. */
export function drawSample(slide: Slide, sample: Sample, at: Place, name: string): void {
  const unit = at.width / SAMPLE_WIDTH;
  for (const shape of sample) drawShape(slide, shape, at, unit, printable(name));
}

function drawShape(slide: Slide, shape: SampleShape, at: Place, unit: number, name: string): void {
  const across = (x: number) => at.x + x * unit;
  const down = (y: number) => at.y + y * unit;
  const line = (color: string, weight: number, dash: Dash): PptxGenJS.ShapeLineProps => ({
    color: hex(color),
    width: weight * unit * POINTS,
    dashType: DASHES[dash],
  });
  switch (shape.kind) {
    case 'box':
    case 'disc': {
      const { x, y, width, height, fill, opacity = 1, weight = 1, dash = 'solid' } = shape;
      slide.addShape(shape.kind === 'box' ? 'rect' : 'ellipse', {
        x: across(x),
        y: down(y),
        w: width * unit,
        h: height * unit,
        objectName: name,
        ...(fill ? { fill: { color: hex(fill), transparency: (1 - opacity) * 100 } } : {}),
        ...(shape.line ? { line: line(shape.line, weight, dash) } : {}),
      });
      return;
    }
    case 'slice': {
      const { x, y, radius, from, to, fill } = shape;
      slide.addShape('pie', {
        x: across(x - radius),
        y: down(y - radius),
        w: 2 * radius * unit,
        h: 2 * radius * unit,
        objectName: name,
        angleRange: [from, to],
        fill: { color: hex(fill) },
      });
      return;
    }
    case 'stroke': {
      const { from, to, color, weight, dash } = shape;
      const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
      slide.addShape('line', {
        x: across(x),
        y: down(y),
        w: Math.abs(to[0] - from[0]) * unit,
        h: Math.abs(to[1] - from[1]) * unit,
        // A line runs from the upper left to the lower right of its box.
        flipV: (to[0] - from[0]) * (to[1] - from[1]) < 0,
        objectName: name,
        line: line(color, weight, dash),
      });
      return;
    }
    case 'icon':
      slide.addImage({
        data: shape.picture,
        x: across(shape.x),
        y: down(shape.y),
        w: shape.size * unit,
        h: shape.size * unit,
        objectName: name,
        altText: name,
      });
  }
}
