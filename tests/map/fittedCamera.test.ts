import { describe, expect, it } from 'vitest';
import { fittedCamera } from '../../src/map/fittedCamera.ts';
import { PROVINCE_BOX } from '../../src/map/frame.ts';
import { plotOn } from '../../src/map/still/plot.ts';

const SIZE = { width: 1128, height: 815 };
const PADDING = { top: 24, right: 30, bottom: 60, left: 12 };
const [WEST, SOUTH, EAST, NORTH] = PROVINCE_BOX;

describe('the camera of a box between panels', () => {
  const placeOn = (padding: typeof PADDING, closest?: number) => {
    const camera = fittedCamera(PROVINCE_BOX, SIZE, padding, closest);
    return { camera, place: plotOn(SIZE.width, SIZE.height, camera).place };
  };

  it('lets the box fill the room that they leave, in its middle', () => {
    const { place } = placeOn(PADDING);
    const [left, top] = place([WEST, NORTH]);
    const [right, bottom] = place([EAST, SOUTH]);
    // A pane this wide is filled from top to bottom.
    expect(top).toBeCloseTo(PADDING.top, 6);
    expect(bottom).toBeCloseTo(SIZE.height - PADDING.bottom, 6);
    expect(left - PADDING.left).toBeCloseTo(SIZE.width - PADDING.right - right, 6);
    expect(left).toBeGreaterThan(PADDING.left);
  });

  it('comes no closer than it may', () => {
    const { camera, place } = placeOn(PADDING, 5);
    expect(camera.zoom).toBe(5);
    expect(place([WEST, NORTH])[1]).toBeGreaterThan(PADDING.top);
  });

  it('stays a camera where the panels cover everything', () => {
    const { camera } = placeOn({ top: 500, right: 0, bottom: 500, left: 0 });
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});
