import { describe, expect, it } from 'vitest';
import { type Choropleth, choroplethOf } from '../../src/map/choropleth.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { atlas } from '../data/real.ts';
import { chance } from '../store/random.ts';

const RAMP = PALETTES.light.ramp;

/** What must hold for the classes of any values. */
function expectSound({ classes, colorOf }: Choropleth, values: readonly number[]): void {
  const colors = classes.map(({ color }) => color);
  expect(new Set(colors).size).toBe(colors.length);
  const places = colors.map((color) => RAMP.indexOf(color));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(classes[0]?.from).toBe(Math.min(...values));
  expect(classes.at(-1)?.to).toBe(Math.max(...values));
  classes.slice(1).forEach(({ from, to }, index) => {
    expect(from).toBe(classes[index]?.to);
    expect(to).toBeGreaterThanOrEqual(from);
  });
  for (const value of values) {
    const own = classes.findIndex(
      ({ from, to }, index) =>
        value >= from && (value < to || (index === classes.length - 1 && value === to)),
    );
    expect(colorOf(value), String(value)).toBe(colors[own]);
  }
}

/** Digits of a number that are not zeros at its end or beginning. */
const figuresOf = (value: number) => {
  const [digits = ''] = Math.abs(value).toExponential().replace('.', '').split('e');
  return digits.replace(/0+$/, '').length;
};

describe('classes of a choropleth', () => {
  it('hold for many random sets of values', () => {
    const luck = chance(11);
    for (let run = 0; run < 200; run += 1) {
      const size = 10 ** (luck.below(9) - 2);
      const skew = 1 + luck.below(4);
      const shift = luck.coin() ? 0 : size * (luck.next() - 0.5) * 4;
      const values = Array.from(
        { length: 1 + luck.below(25) },
        () => luck.next() ** skew * size + shift,
      );
      expectSound(choroplethOf(values, RAMP), values);
    }
  });

  it.each([...atlas.indicators.keys()])('hold for %s, with round breaks', (id) => {
    const series = atlas.indicators.get(id);
    const values = atlas.prefectures.flatMap(
      ({ adcode }) => series?.valueOf(adcode, null)?.value ?? [],
    );
    const choropleth = choroplethOf(values, RAMP);
    expectSound(choropleth, values);
    for (const { from } of choropleth.classes.slice(1))
      expect(figuresOf(from), `${id} breaks at ${from}`).toBeLessThanOrEqual(3);
  });

  it('spread many values over the whole ramp', () => {
    const values = Array.from({ length: 21 }, (_, index) => index * 37);
    const { classes } = choroplethOf(values, RAMP);
    expect(classes.map(({ color }) => color)).toEqual([...RAMP]);
    expect(classes.map(({ from }) => from)).toEqual([0, 150, 300, 440, 590]);
  });

  it('are one for a single value, or one value many times', () => {
    for (const values of [[7], [7, 7, 7], [0, 0], [-3, -3]]) {
      const { classes, colorOf } = choroplethOf(values, RAMP);
      expect(classes).toEqual([{ color: RAMP[0], from: values[0], to: values[0] }]);
      expect(colorOf(values[0] ?? 0)).toBe(RAMP[0]);
    }
  });

  it('are no more than there are different values', () => {
    const values = [1, 1, 1, 1, 100];
    expect(choroplethOf(values, RAMP).classes.length).toBeLessThanOrEqual(2);
    expectSound(choroplethOf(values, RAMP), values);
    expectSound(choroplethOf([2, 9], RAMP), [2, 9]);
  });

  it('tell apart values close to each other and far from zero', () => {
    const values = [8700, 8702, 8704, 8706, 8708, 8710];
    const { classes } = choroplethOf(values, RAMP);
    expectSound(choroplethOf(values, RAMP), values);
    expect(classes.length).toBeGreaterThan(2);
  });

  it('hold below zero', () => {
    const values = [-12.5, -3.1, -0.4, 0, 2.2, 7.9, 15];
    expectSound(choroplethOf(values, RAMP), values);
  });
});
