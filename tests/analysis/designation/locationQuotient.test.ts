import { describe, expect, it } from 'vitest';
import {
  locationQuotients,
  type Output,
} from '../../../src/analysis/designation/locationQuotient.ts';

const [WEST, EAST, NORTH] = [510100, 510700, 510600];
const output = (industry: string, adcode: number, value: number): Output => ({
  industry,
  adcode,
  value,
});

describe('the location quotient', () => {
  // West 60 + 40 = 100, east 20 + 80 = 100, together 80 + 120 = 200.
  const some = [
    output('steel', WEST, 60),
    output('liquor', WEST, 40),
    output('steel', EAST, 20),
    output('liquor', EAST, 80),
  ];
  const of = (outputs: readonly Output[], industry: string, adcode: number) =>
    locationQuotients(outputs).get(industry)?.get(adcode);

  it('is the share in a place over the share in all places', () => {
    expect(of(some, 'steel', WEST)).toBeCloseTo(60 / 100 / (80 / 200), 12); // 1.5
    expect(of(some, 'steel', EAST)).toBeCloseTo(20 / 100 / (80 / 200), 12); // 0.5
    expect(of(some, 'liquor', WEST)).toBeCloseTo(2 / 3, 12);
    expect(of(some, 'liquor', EAST)).toBeCloseTo(4 / 3, 12);
  });

  it('has a mean of 1, weighted by the places’ totals', () => {
    const uneven = [...some, output('steel', NORTH, 7), output('liquor', NORTH, 1)];
    const totals = [
      [WEST, 100],
      [EAST, 100],
      [NORTH, 8],
    ] as const;
    const mean =
      totals.reduce((sum, [adcode, total]) => sum + total * (of(uneven, 'steel', adcode) ?? 0), 0) /
      208;
    expect(mean).toBeCloseTo(1, 12);
  });

  it('adds up several outputs of one industry in one place', () => {
    const parts = [output('steel', WEST, 25), output('steel', WEST, 35), ...some.slice(1)];
    expect(locationQuotients(parts)).toEqual(locationQuotients(some));
  });

  it('does not hang on the unit, nor on the order', () => {
    const thousands = some.map((one) => ({ ...one, value: one.value * 1000 })).toReversed();
    expect(of(thousands, 'steel', WEST)).toBeCloseTo(1.5, 12);
  });

  it('is 0 where nothing is made, and missing where it would divide by nothing', () => {
    expect(of([...some, output('steel', NORTH, 0)], 'steel', NORTH)).toBeUndefined();
    const none = [...some, output('steel', NORTH, 0), output('liquor', NORTH, 5)];
    expect(of(none, 'steel', NORTH)).toBe(0);
    expect(of([output('steel', WEST, 0), output('liquor', WEST, 1)], 'steel', WEST)).toBe(
      undefined,
    );
    expect(locationQuotients([]).size).toBe(0);
  });
});
