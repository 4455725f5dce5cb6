import { describe, expect, it } from 'vitest';
import { drawStill } from '../../src/map/drawing.ts';
import { fittedCamera } from '../../src/map/fittedCamera.ts';
import { PROVINCE_BOX } from '../../src/map/frame.ts';
import { textWidth } from '../../src/map/still/textWidth.ts';
import { atlas } from '../data/real.ts';
import { viewOf } from './views.ts';

const PADDING = { top: 24, right: 24, bottom: 36, left: 24 };

/** A picture of a pane, its names set as the live map sets them. */
function drawPane(width: number, height: number) {
  const camera = fittedCamera(PROVINCE_BOX, { width, height }, PADDING);
  return drawStill(atlas, viewOf(), width, height, camera, 'live');
}

describe('names by the rules of the live map', () => {
  // As the live map was seen to set them, in a window of 1440 × 900.
  it.each([
    ['成都', 'below'],
    ['遂宁', 'below'],
    ['资阳', 'left'],
    ['内江', 'below'],
  ] as const)('stand where that has them: %s %s', (name, side) => {
    const { texts, divisions } = drawPane(1128, 814);
    const [x, y] = texts.find(({ text }) => text === name)?.at ?? [0, 0];
    const [markX, markY] = divisions.find((one) => one.name === name)?.label ?? [0, 0];
    if (side === 'left') expect([x < markX, y]).toEqual([true, markY]);
    else expect([x, y > markY]).toEqual([markX, true]);
  });

  it('never run into each other, and are left out before they do', () => {
    const { texts } = drawPane(390, 707);
    const names = texts.filter(({ isBold }) => isBold);
    expect(names.length).toBeLessThan(atlas.prefectures.length);
    for (const one of names)
      for (const other of names) {
        if (one === other) continue;
        const reach = (textWidth(one.text, one.size) + textWidth(other.text, other.size)) / 2;
        const isAside = Math.abs(one.at[0] - other.at[0]) >= reach;
        const isAbove = Math.abs(one.at[1] - other.at[1]) >= one.size * 1.2;
        expect(isAside || isAbove, `${one.text} on ${other.text}`).toBe(true);
      }
  });
});
