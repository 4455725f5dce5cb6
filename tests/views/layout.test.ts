import { describe, expect, it } from 'vitest';
import { type Layout, roomAround } from '../../src/views/shell/useLayout.ts';

const LAPTOP: Layout = {
  isPhone: false,
  isNarrow: false,
  isRoomy: true,
  height: 900,
  scale: 1,
};

describe('the space around the province', () => {
  it('leaves the legend room aside, in a wide window and over the workbench', () => {
    const { left, right, bottom } = roomAround(LAPTOP, false, false);
    expect(right).toBeGreaterThan(left);
    expect(bottom).toBe(36);
    expect(roomAround({ ...LAPTOP, isRoomy: false }, true, true).right).toBe(right);
  });

  it('else below, more of it beside a detail', () => {
    const narrow = { ...LAPTOP, isRoomy: false };
    const { left, right, bottom } = roomAround(narrow, false, false);
    expect(right).toBe(left);
    expect(bottom).toBe(135);
    expect(roomAround(LAPTOP, true, false).bottom).toBeGreaterThan(bottom);
  });

  it('is even on a phone, where the legend has a sheet of its own', () => {
    const { left, right, bottom } = roomAround({ ...LAPTOP, isPhone: true }, true, true);
    expect([left, right, bottom]).toEqual([24, 24, 36]);
  });

  it('grows with the letters', () => {
    expect(roomAround({ ...LAPTOP, scale: 2 }, false, false).right).toBe(336);
  });
});
