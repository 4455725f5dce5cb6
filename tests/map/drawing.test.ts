import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/atlas/schema/vocabulary.ts';
import { drawStill } from '../../src/map/drawing.ts';
import { courseOf } from '../../src/map/layers/projectLook.ts';
import { sharesOf } from '../../src/map/page/mercator.ts';
import { PALETTES } from '../../src/map/palette.ts';
import type { DrawnText } from '../../src/map/still/names.ts';
import { textWidth } from '../../src/map/still/textWidth.ts';
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

  it('keeps a camera exactly', () => {
    const camera = { longitude: 104, latitude: 30.5, zoom: 7 };
    const { zoom, divisions } = drawStill(atlas, viewOf(), 1000, 780, camera);
    expect(zoom).toBeCloseTo(7, 9);
    const chengdu = atlas.geography.shapeOf(510100)?.properties.label ?? [0, 0];
    const [x, y] = divisions.find(({ adcode }) => adcode === 510100)?.label ?? [0, 0];
    const [left, top] = sharesOf(chengdu as [number, number]);
    const [west, north] = sharesOf([camera.longitude, camera.latitude]);
    expect(x).toBeCloseTo(500 + (left - west) * 512 * 2 ** 7, 6);
    expect(y).toBeCloseTo(390 + (top - north) * 512 * 2 ** 7, 6);
  });

  it('has the rosettes of the overview, and no other subject has', () => {
    const { marks } = draw();
    expect(marks.rosettes).toHaveLength(21);
    for (const { petals } of marks.rosettes) expect(petals).toHaveLength(6);
    const chengdu = marks.rosettes.find(({ adcode }) => adcode === 510100);
    expect(chengdu?.petals.some(({ rim }) => rim !== null)).toBe(true);
    const industry = draw({ industries: new Set(['equipment']) }).marks;
    expect(industry.rosettes).toEqual([]);
    expect(industry.bars.length).toBeGreaterThan(0);
    expect(industry.dots.at.length).toBeGreaterThan(0);
    expect(draw({ indicator: { id: 'gdp', year: 2024 } }).marks).toMatchObject({
      rosettes: [],
      bars: [],
    });
  });

  it('draws each project in its form, each line by its course', () => {
    const { areas, lines, points, arrows } = draw({ categories: new Set(CATEGORIES) });
    const projects = [...atlas.projects.values()];
    const of = (type: string) =>
      projects.filter(({ place }) => place.type === type).map(({ id }) => id);
    expect(areas.map(({ id }) => id)).toEqual(of('area'));
    expect(lines.map(({ id }) => id)).toEqual(of('line'));
    for (const { id, course } of lines) {
      const project = atlas.projects.get(id);
      expect(project && courseOf(project)).toBe(course);
    }
    expect(points.length).toBeGreaterThan(of('point').length * 0.9);
    for (const { id, isApproximate } of points)
      expect(isApproximate).toBe(atlas.projects.get(id)?.precision === 'schematic');
    for (const { id, name } of arrows) {
      const { place } = atlas.projects.get(id) ?? {};
      expect(place?.type === 'line' && place.outward?.zh).toBe(name);
    }
    expect(arrows.length).toBeGreaterThan(0);
  });

  it('draws a selected line wider and in the colour of the selection', () => {
    const categories = new Set(CATEGORIES);
    const [plain] = draw({ categories }).lines;
    const [chosen] = draw({
      categories,
      selection: { kind: 'project', id: plain?.id ?? '' },
    }).lines;
    expect(chosen?.breadth).toBeGreaterThan(plain?.breadth ?? 0);
    expect(chosen?.color).toBe(PALETTES.light.highlight);
  });

  it('outlines regions, and what is selected', () => {
    const { outlines } = draw({
      regions: new Set(['panxi']),
      selection: { kind: 'division', adcode: 510182 },
    });
    expect(outlines.map(({ isSelected }) => isSelected)).toEqual([false, true]);
    for (const { path } of outlines) expect(path).toMatch(/^M.*Z$/);
  });

  it.each(['zh', 'en'] as const)(
    'names every prefecture in %s, and no name on another',
    (language) => {
      for (const change of [
        {},
        { industries: new Set(['equipment']) },
        { categories: new Set(CATEGORIES) },
      ]) {
        const { texts } = draw({ language, ...change });
        const names = new Set(texts.filter(({ isBold }) => isBold).map(({ text }) => text));
        expect(names).toEqual(
          new Set(atlas.prefectures.map(({ shortName }) => shortName[language])),
        );
        const quiet = texts.filter(({ isBold }) => !isBold);
        for (const one of quiet)
          for (const other of texts) {
            if (one === other) continue;
            const reach = (widthOf(one) + widthOf(other)) / 2;
            const isAside = Math.abs(one.at[0] - other.at[0]) >= reach - 1e-6;
            const isAbove =
              Math.abs(one.at[1] - other.at[1]) >= (one.size + other.size) * 0.6 - 1e-6;
            expect(isAside || isAbove, `${one.text} on ${other.text}`).toBe(true);
          }
      }
    },
  );

  it('has no names without their layer', () => {
    expect(draw({ base: new Set(['borders']) }).texts).toEqual([]);
  });
});

const widthOf = ({ text, size, spacing }: DrawnText) => textWidth(text, size, spacing);
