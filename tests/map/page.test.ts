import { describe, expect, it } from 'vitest';
import { PROVINCE_BOX } from '../../src/map/frame.ts';
import type { PageContent, Rectangle } from '../../src/map/page/content.ts';
import { layOutPage } from '../../src/map/page/layout.ts';
import {
  balanceLegend,
  flowLegend,
  LEGEND_MEASURES,
  type PageLegendSection,
} from '../../src/map/page/legendFlow.ts';
import { boxOf, cameraOn, framingCamera } from '../../src/map/page/mercator.ts';
import { PAGE_FORMATS, PAGE_SIZES } from '../../src/map/page/pageSizes.ts';
import { kilometresPerPixel, scaleBarOf } from '../../src/map/page/scaleBar.ts';
import { textWidth, wrapText } from '../../src/map/still/textWidth.ts';
import { chance } from '../store/random.ts';

const swatch = { kind: 'dot', color: '#000000' } as const;
const section = (key: string, rows: number, title: string | null = `分节 ${key}`) => ({
  key,
  title,
  rows: Array.from({ length: rows }, (_, index) => ({
    key: `${index}`,
    text: `第 ${index} 行`,
    swatch,
  })),
});
const content = (change: Partial<PageContent> = {}): PageContent => ({
  title: '四川六大优势产业布局',
  subtitle: '',
  brand: '川产图',
  legendTitle: '图例',
  legend: [section('a', 6), section('b', 5)],
  notice: '示意图，未经地图审核',
  sources: ['文件：甲、乙'],
  colophon: ['制图日期：2026-11-22', '视图网址：https://example.org/?on=equipment'],
  ...change,
});

describe('the scale bar', () => {
  it('is true at its latitude', () => {
    // 40 075.0167 km round the equator, on a world of 512 × 2^6 pixels; half of it at 60° N.
    expect(kilometresPerPixel({ longitude: 0, latitude: 0, zoom: 6 })).toBeCloseTo(1.22299, 5);
    expect(kilometresPerPixel({ longitude: 0, latitude: 60, zoom: 6 })).toBeCloseTo(0.6115, 4);
    const bar = scaleBarOf({ longitude: 103, latitude: 60, zoom: 6 }, 180);
    expect(bar).toMatchObject({ km: 100, latitude: 60 });
    expect(bar.width).toBeCloseTo(163.53, 1);
  });

  it('is the longest round one that has room', () => {
    const { next: random } = chance(5);
    for (let round = 0; round < 300; round += 1) {
      const camera = {
        longitude: 103,
        latitude: 25 + random() * 10,
        zoom: 3 + random() * 8,
      };
      const longest = 60 + random() * 200;
      const { km, width } = scaleBarOf(camera, longest);
      expect(String(km)).toMatch(/^(0\.0*)?[125]0*$/);
      expect(width).toBeLessThanOrEqual(longest * (1 + 1e-9));
      expect(width).toBeGreaterThan(longest / 2.5 - 1e-9);
      expect(width * kilometresPerPixel(camera)).toBeCloseTo(km, 6);
    }
  });
});

describe('a camera on a box', () => {
  it('shows the box whole and as large as it goes', () => {
    const { next: random } = chance(7);
    for (let round = 0; round < 200; round += 1) {
      const [west, south] = [97 + random() * 8, 26 + random() * 5];
      const box = [west, south, west + 0.2 + random() * 5, south + 0.2 + random() * 4] as const;
      const size = { width: 300 + random() * 1500, height: 300 + random() * 900 };
      const seen = boxOf(cameraOn(box, size), size);
      expect(seen[0]).toBeLessThanOrEqual(box[0] + 1e-9);
      expect(seen[1]).toBeLessThanOrEqual(box[1] + 1e-9);
      expect(seen[2]).toBeGreaterThanOrEqual(box[2] - 1e-9);
      expect(seen[3]).toBeGreaterThanOrEqual(box[3] - 1e-9);
      const isFilled = [
        seen[2] - seen[0] - (box[2] - box[0]),
        seen[3] - seen[1] - (box[3] - box[1]),
      ];
      expect(Math.min(...isFilled)).toBeCloseTo(0, 6);
    }
  });

  it('is that of MapLibre: zoom 0 shows the world in 512 pixels', () => {
    const camera = cameraOn([-180, -85.0511287798, 180, 85.0511287798], {
      width: 512,
      height: 512,
    });
    expect(camera.longitude).toBeCloseTo(0);
    expect(camera.latitude).toBeCloseTo(0);
    expect(camera.zoom).toBeCloseTo(0, 9);
  });

  it('leaves a margin, and frames no closer than the live map, nor beyond the province', () => {
    const size = { width: 1000, height: 800 };
    const tight = cameraOn(PROVINCE_BOX, size);
    expect(cameraOn(PROVINCE_BOX, size, 50).zoom).toBeLessThan(tight.zoom);
    expect(framingCamera([104, 30, 104.01, 30.01], size, 20).zoom).toBe(8);
    expect(framingCamera([80, 10, 130, 50], size, 0)).toEqual(tight);
  });
});

describe('text', () => {
  it('takes a square for each Han sign, and about half for Latin letters', () => {
    expect(textWidth('四川产业', 10)).toBe(40);
    expect(textWidth('abcd', 10)).toBeGreaterThan(15);
    expect(textWidth('abcd', 10)).toBeLessThan(25);
    expect(textWidth('四川', 10, 0.5)).toBe(30);
  });

  it('is broken between words and Han signs, never before a full stop, and lost nowhere', () => {
    expect(wrapText('one two three', 10, 45)).toEqual(['one two', 'three']);
    expect(wrapText('四川产业布局', 10, 40)).toEqual(['四川产业', '布局']);
    expect(wrapText('四川产业。', 10, 40)).toEqual(['四川产', '业。']);
    expect(wrapText('', 10, 40)).toEqual([]);
    const { next: random } = chance(11);
    for (let round = 0; round < 200; round += 1) {
      const signs = Array.from({ length: 40 }, () => '四川ab ,。1'[Math.floor(random() * 8)] ?? '');
      const text = signs.join('').trim().replace(/\s+/g, ' ');
      const width = 25 + random() * 150;
      const lines = wrapText(text, 10, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
    }
  });

  it('breaks a word that is longer than a line', () => {
    const lines = wrapText('https://example.org/a/very/long/address', 10, 60);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('https://example.org/a/very/long/address');
  });
});

describe('the legend on a page', () => {
  const style = { columns: 3, columnWidth: 150, text: 10 };
  const columnsOf = (sections: readonly PageLegendSection[], height: number) => {
    const flown = flowLegend(sections, style, height);
    return flown && new Set(flown.pieces.map(({ x }) => x)).size;
  };

  it('goes on in the next column, and is nothing where it does not fit', () => {
    const sections = [section('a', 8)];
    expect(columnsOf(sections, 400)).toBe(1);
    expect(columnsOf(sections, 80)).toBe(2);
    expect(columnsOf(sections, 30)).toBeNull();
  });

  it('keeps a title with its first row', () => {
    const { next: random } = chance(3);
    for (let round = 0; round < 200; round += 1) {
      const sections = ['a', 'b', 'c'].map((key) => section(key, 1 + Math.floor(random() * 6)));
      const height = 50 + random() * 120;
      const { pieces = [] } = flowLegend(sections, style, height) ?? {};
      for (const [index, piece] of pieces.entries()) {
        expect(piece.y + piece.lines.length * LEGEND_MEASURES.line * 10).toBeLessThanOrEqual(
          height + 1e-6,
        );
        if (piece.kind === 'title') expect(pieces[index + 1]?.x).toBe(piece.x);
      }
    }
  });

  it('is as low as it goes, with whole sections where that costs little', () => {
    const alike = balanceLegend([section('a', 5), section('b', 5), section('c', 5)], style, 1000);
    const titles = alike?.pieces.filter(({ kind }) => kind === 'title') ?? [];
    expect(titles.map(({ y }) => y)).toEqual([0, 0, 0]);
    const long = balanceLegend([section('a', 24)], style, 1000);
    expect(new Set(long?.pieces.map(({ x }) => x)).size).toBe(3);
  });
});

describe('a page', () => {
  const within = (inner: Rectangle, outer: Rectangle) =>
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1;

  it.each(PAGE_FORMATS)('of %s keeps map, legend and words inside and apart', (format) => {
    const size = PAGE_SIZES[format];
    const { next: random } = chance(13);
    for (let round = 0; round < 60; round += 1) {
      const sections = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) =>
        section(String(index), 1 + Math.floor(random() * 20)),
      );
      const { map, legend, lines, margin } = layOutPage(
        content({ legend: sections, subtitle: round % 2 ? '只看 文件点名' : '' }),
        size,
      );
      const inner = {
        x: margin,
        y: margin,
        width: size.width - 2 * margin,
        height: size.height - 2 * margin,
      };
      expect(within(map, inner)).toBe(true);
      expect(map.width * map.height).toBeGreaterThan(size.width * size.height * 0.3);
      if (!legend) throw new Error('There is no legend.');
      expect(within(legend, inner)).toBe(true);
      const isApart = legend.x >= map.x + map.width || legend.y >= map.y + map.height;
      expect(isApart).toBe(true);
      for (const { x, y, text, size: letters, anchor } of lines) {
        const width = textWidth(text, letters);
        expect(
          within(
            { x: anchor === 'end' ? x - width : x, y: y - letters * 0.88, width, height: letters },
            inner,
          ),
        ).toBe(true);
        expect(
          y <= map.y || y - letters * 0.88 >= map.y + map.height || x >= map.x + map.width,
        ).toBe(true);
      }
    }
  });

  it('has the map on whole pixels, that a picture of it fits', () => {
    for (const format of PAGE_FORMATS) {
      const { map } = layOutPage(content(), PAGE_SIZES[format]);
      expect(Object.values(map).every(Number.isInteger)).toBe(true);
    }
  });

  it('always carries the notice; the rest gives its room to the map', () => {
    const size = PAGE_SIZES.wide;
    const full = layOutPage(content(), size);
    const bare = layOutPage(content({ title: '', legend: [], sources: [], colophon: [] }), size);
    for (const { lines } of [full, bare])
      expect(lines.map(({ text }) => text)).toContain('示意图，未经地图审核');
    expect(bare.legend).toBeNull();
    expect(bare.map.width).toBeGreaterThan(full.map.width);
    expect(bare.map.height).toBeGreaterThan(full.map.height);
  });

  it('sets a long title smaller, then in lines', () => {
    const size = PAGE_SIZES.portrait;
    const titles = (title: string) =>
      layOutPage(content({ title }), size).lines.filter(({ style }) => style === 'title');
    const [short] = titles('四川');
    const long = titles('四川'.repeat(40));
    expect(long.length).toBeGreaterThan(1);
    expect(long[0]?.size).toBeLessThan(short?.size ?? 0);
    expect(long.map(({ text }) => text).join('')).toBe('四川'.repeat(40));
  });
});
