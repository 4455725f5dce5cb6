import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import { PALETTES, type Palette, THEMES } from '../../src/map/palette.ts';
import { certaintyColor } from '../../src/map/states.ts';

/** Least CIEDE2000 distance of two hues that must be told apart. */
const LEAST_DISTANCE = 11;
/** Least step of lightness L* between neighbouring hues in grey. */
const LEAST_STEP = 3.5;
/** Least contrast of text, WCAG 2.2 AA. */
const LEAST_CONTRAST = 4.5;

const toLab = converter('lab');
const distance = differenceCiede2000();
const EYES = {
  normal: (color: string) => colorOf(color),
  protanopia: (color: string) => filterDeficiencyProt(1)(colorOf(color)),
  deuteranopia: (color: string) => filterDeficiencyDeuter(1)(colorOf(color)),
};

function colorOf(hex: string) {
  const color = parse(hex);
  if (!color) throw new Error(`${hex} is no colour.`);
  return color;
}

const lightness = (hex: string) => toLab(colorOf(hex)).l;

/** Every pair of named colours that an eye sees closer than `least`. */
function tooClose(colors: Readonly<Record<string, string>>, eye: keyof typeof EYES, least: number) {
  const entries = Object.entries(colors);
  return entries.flatMap(([name, color], index) =>
    entries.slice(index + 1).flatMap(([other, second]) => {
      const apart = distance(EYES[eye](color), EYES[eye](second));
      return apart < least ? [`${name} and ${other}: ${apart.toFixed(1)}`] : [];
    }),
  );
}

const surfaces = ({ land, recede, neighbour, zones }: Palette) => ({
  land,
  recede,
  neighbour,
  ...zones,
});

describe.each(THEMES)('the palette of %s', (theme) => {
  const palette = PALETTES[theme];
  const pillars = Object.entries(palette.pillars);

  it.each(['normal', 'protanopia', 'deuteranopia'] as const)(
    'keeps the pillars apart under %s sight',
    (eye) => {
      expect(tooClose(palette.pillars, eye, LEAST_DISTANCE)).toEqual([]);
    },
  );

  it('keeps the pillars apart in grey', () => {
    const sorted = pillars.map(([, color]) => lightness(color)).sort((a, b) => a - b);
    const steps = sorted.slice(1).map((value, index) => value - (sorted[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(LEAST_STEP);
  });

  it('lets every pillar stand out from the land', () => {
    const weak = pillars.filter(
      ([, color]) => distance(colorOf(color), colorOf(palette.land)) < 20,
    );
    expect(weak).toEqual([]);
  });

  // What is the reader's own is told by its stipple.
  it('shows three shades of certainty of each hue', () => {
    const hues = [...pillars, ...Object.entries(palette.families)];
    for (const [name, hue] of hues) {
      const shades = Object.fromEntries(
        PUBLISHED_EVIDENCES.map((evidence) => [evidence, certaintyColor(hue, evidence, palette)]),
      );
      for (const eye of ['normal', 'protanopia', 'deuteranopia'] as const)
        expect(tooClose(shades, eye, 8), `${name} under ${eye}`).toEqual([]);
      const land = lightness(palette.land);
      const [certain = 0, open = 0, guessed = 0] = PUBLISHED_EVIDENCES.map((evidence) =>
        Math.abs(lightness(certaintyColor(hue, evidence, palette)) - land),
      );
      expect(certain, name).toBeGreaterThan(open);
      expect(open, name).toBeGreaterThan(guessed);
    }
  });

  it('climbs evenly up the ramp, one way', () => {
    const steps = palette.ramp.map(lightness);
    const differences = steps.slice(1).map((value, index) => value - (steps[index] ?? 0));
    const sign = Math.sign(differences[0] ?? 0);
    for (const difference of differences) expect(difference * sign).toBeGreaterThan(5);
  });

  it.each(['normal', 'protanopia', 'deuteranopia'] as const)(
    'tells what is not known from every class under %s sight',
    (eye) => {
      const ramp = Object.fromEntries(palette.ramp.entries());
      const classes = { ...ramp, missing: palette.missing };
      expect(tooClose(classes, eye, 4.5)).toEqual([]);
    },
  );

  it.each(Object.entries(surfaces(palette)))('writes legibly on %s', (_, surface) => {
    expect(wcagContrast(palette.ink, surface)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it('writes quiet names legibly on their halo and ground', () => {
    expect(wcagContrast(palette.inkSoft, palette.halo)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(wcagContrast(palette.riverText, palette.halo)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(wcagContrast(palette.inkSoft, palette.neighbour)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it('marks what is selected clearly on the land', () => {
    expect(wcagContrast(palette.highlight, palette.land)).toBeGreaterThanOrEqual(3);
  });

  it('draws every group of projects clearly on the land', () => {
    for (const [group, color] of Object.entries(palette.groups))
      expect(wcagContrast(color, palette.land), group).toBeGreaterThanOrEqual(3);
  });

  it('holds sRGB hex colours only, and hues for exactly the five zones', () => {
    const values = Object.values(palette).flatMap((value: string | object) =>
      typeof value === 'string' ? [value] : (Object.values(value) as string[]),
    );
    for (const value of values) expect(value).toMatch(/^#[0-9a-f]{6}$/);
    expect(Object.keys(palette.zones)).toHaveLength(5);
  });
});
