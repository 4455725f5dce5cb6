import { describe, expect, it } from 'vitest';
import { drawStill } from '../../src/map/drawing.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { atlas } from '../data/real.ts';
import { viewOf } from './views.ts';

const draw = (change?: Parameters<typeof viewOf>[0]) => drawStill(atlas, viewOf(change), 1000, 780);

describe('the still map', () => {
  it('draws every prefecture inside the picture', () => {
    const { divisions } = draw();
    expect(divisions).toHaveLength(21);
    for (const { path, label, name } of divisions) {
      expect(path).toMatch(/^M[\d.-]+ [\d.-]+L/);
      expect(label[0], name).toBeGreaterThan(0);
      expect(label[0], name).toBeLessThan(1000);
      expect(label[1], name).toBeGreaterThan(0);
      expect(label[1], name).toBeLessThan(780);
    }
  });

  it('keeps north up and east right', () => {
    const at = (adcode: number) => draw().divisions.find((one) => one.adcode === adcode)?.label;
    const [panzhihua, guangyuan, ganzi, dazhou] = [510400, 510800, 513300, 511700].map(at);
    expect(guangyuan?.[1]).toBeLessThan(panzhihua?.[1] ?? 0);
    expect(ganzi?.[0]).toBeLessThan(dazhou?.[0] ?? 0);
  });

  it('has the fills of the live map', () => {
    const { equipment } = PALETTES.light.pillars;
    const solid = draw({ industries: new Set(['equipment']) }).divisions.filter(
      ({ fill }) => fill === equipment,
    );
    expect(solid.map(({ adcode }) => adcode)).toEqual([510100, 510300, 510600, 511500, 511600]);
    const tinted = draw().divisions.find(({ adcode }) => adcode === 510600);
    expect(tinted?.fill).toBe(PALETTES.light.zones['chengdu-plain']);
  });

  it('shows projects, borders and rivers as far as they are on', () => {
    const bare = draw({ base: new Set() });
    expect([bare.borders, bare.rivers, bare.lines, bare.points]).toEqual(['', [], [], []]);
    const full = draw({ categories: new Set(['transport-rail', 'transport-air']) });
    expect(full.borders).not.toBe('');
    expect(full.rivers.length).toBeGreaterThan(0);
    expect(full.lines.length).toBeGreaterThan(0);
    expect(full.points.length).toBeGreaterThan(0);
  });

  it('names places in the language of the reader and marks the selected one', () => {
    const { divisions } = draw({
      language: 'en',
      selection: { kind: 'division', adcode: 510600 },
    });
    const chosen = divisions.filter(({ isSelected }) => isSelected);
    expect(chosen.map(({ name }) => name)).toEqual(['Deyang']);
  });

  it('draws the corridor while it is asked about, and the corners of a drawn one', () => {
    const corridor = {
      line: {
        kind: 'drawn' as const,
        positions: [
          [104, 30],
          [105, 31],
        ] as [number, number][],
      },
      reachKm: 30,
    };
    const { band, route, corners } = draw({ work: 'corridor', corridor });
    expect(band).toMatch(/^M.*Z$/);
    expect(route).toMatch(/^M/);
    expect(corners).toHaveLength(2);
    expect(draw({ corridor })).toMatchObject({ band: '', route: '', corners: [] });
  });
});
