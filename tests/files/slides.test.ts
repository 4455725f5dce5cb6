// @vitest-environment jsdom
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { layOutClosing } from '../../src/files/closingSlides.ts';
import { layOutColumn } from '../../src/files/columnLayout.ts';
import {
  type Deck,
  type LegendBlock,
  type Place,
  SCENE_PLACES,
  SLIDE,
  type SlideScene,
} from '../../src/files/deck.ts';
import { LEGEND_STYLES, layOutLegend } from '../../src/files/legendLayout.ts';
import { slidesOf } from '../../src/files/slides.ts';
import { fittingSize, heightOf, linesOf } from '../../src/files/textFit.ts';
import { type Chance, chance } from '../store/random.ts';

/** A picture of one dot. */
const DOT = new Blob([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
]);

const SCENE: SlideScene = {
  title: '三条高铁 <A&B>',
  caption: '运行的成渝高铁308公里。',
  citation: '依据：第（十五）条 现代化基础设施',
  notes: '先指实线，再指虚线。\n"引号"与\u0000控制符。',
  picture: DOT,
  description: '地图：三条高铁',
  legend: [
    {
      title: '线的画法',
      rows: [
        {
          text: '已建',
          sample: [
            {
              kind: 'stroke',
              from: [1, 9],
              to: [27, 9],
              color: '#37424f',
              weight: 3,
              dash: 'solid',
            },
          ],
        },
        {
          text: '区域范围',
          sample: [
            { kind: 'box', x: 2, y: 2, width: 24, height: 14, fill: null, line: '#c2410c' },
            { kind: 'slice', x: 14, y: 9, radius: 7, from: 270, to: 330, fill: '#0b4f8f' },
          ],
        },
      ],
    },
  ],
};

const DECK: Deck = {
  language: 'zh',
  title: '成渝之间',
  summary: '一条轴线。',
  date: '2026年11月22日',
  brand: '川产图 · 四川产业布局图',
  notice: '示意图，未经地图审核',
  scenes: [SCENE, { ...SCENE, title: '没有图的一页', picture: null, description: '没有画成' }],
  closing: {
    title: '来源与许可',
    sections: [
      { title: '数据来源', lines: [{ text: '铁路公报', address: 'https://example.org/?a=1&b=2' }] },
    ],
  },
  colors: {
    paper: '#ffffff',
    ink: '#0d1218',
    inkSoft: '#4b535c',
    rule: '#7d7d79',
    accent: '#c2410c',
  },
  words: { legend: '图例', more: (rows) => `另有 ${rows} 项` },
};

/** The parts of a file as text, by their paths. */
async function partsOf(deck: Deck): Promise<ReadonlyMap<string, string>> {
  const file = await slidesOf(deck);
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const texts = Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(async (part) => [part.name, await part.async('string')] as const);
  return new Map(await Promise.all(texts));
}

const slideParts = (parts: ReadonlyMap<string, string>) =>
  [...parts]
    .flatMap(([path, xml]) => {
      const [, number] = /^ppt\/slides\/slide(\d+)\.xml$/.exec(path) ?? [];
      return number ? [{ number: Number(number), xml }] : [];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ xml }) => xml);

const textsIn = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);

describe('slides', () => {
  it('are a cover, one for each scene, and what they rest on', async () => {
    const slides = slideParts(await partsOf(DECK));
    expect(slides).toHaveLength(4);
    expect(textsIn(slides[0] ?? '')).toEqual(
      expect.arrayContaining([DECK.title, DECK.summary, DECK.date, DECK.brand, DECK.notice]),
    );
    expect(textsIn(slides[3] ?? '')).toEqual(
      expect.arrayContaining([DECK.closing.title, '数据来源', '铁路公报']),
    );
  });

  it('hold title, caption, citation and legend as text, and the notice on each', async () => {
    const slides = slideParts(await partsOf(DECK));
    const texts = textsIn(slides[1] ?? '');
    for (const text of [SCENE.caption, SCENE.citation, '图例', '线的画法', '已建', '区域范围'])
      expect(texts).toContain(text);
    expect(texts).toContain('三条高铁 &lt;A&amp;B&gt;');
    for (const xml of slides) expect(xml).toContain(DECK.notice);
  });

  it('give each slide a title of its own, so that an outline names it', async () => {
    for (const xml of slideParts(await partsOf(DECK))) {
      const [title = ''] =
        xml.match(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph[^>]*type="title"[^>]*\/>.*?<\/p:sp>/s) ?? [];
      expect(textsIn(title).join('')).not.toBe('');
    }
  });

  it('carry a picture with words for it; where there is none, that is said', async () => {
    const parts = await partsOf(DECK);
    const [, withPicture = '', without = ''] = slideParts(parts);
    expect([...parts.keys()].filter((path) => /^ppt\/media\/.*\.png$/.test(path))).toHaveLength(1);
    expect(withPicture).toContain('descr="地图：三条高铁"');
    expect(without).not.toContain('<p:pic>');
    expect(textsIn(without)).toContain('没有画成');
    expect(textsIn(without)).toContain(SCENE.caption);
  });

  it('have the speaker’s words and the citation in the notes', async () => {
    const parts = await partsOf(DECK);
    const notes = parts.get('ppt/notesSlides/notesSlide2.xml') ?? '';
    expect(notes).toContain('先指实线，再指虚线。');
    expect(notes).toContain(SCENE.citation);
  });

  it('draw the legend as shapes in the colours of the map', async () => {
    const [, xml = ''] = slideParts(await partsOf(DECK));
    expect(xml).toMatch(/prst="line"/);
    expect(xml).toMatch(/prst="pie"/);
    for (const color of ['37424F', 'C2410C', '0B4F8F']) expect(xml).toContain(`val="${color}"`);
  });

  it('tag their language and name fonts that are there', async () => {
    const font = { zh: 'Microsoft YaHei', en: 'Arial' } as const;
    const tag = { zh: 'zh-CN', en: 'en-GB' } as const;
    for (const language of ['zh', 'en'] as const) {
      const [, xml = ''] = slideParts(await partsOf({ ...DECK, language }));
      const runs = [...xml.matchAll(/<a:rPr[^>]*lang="([^"]+)"/g)].map(([, one]) => one);
      expect(runs.length).toBeGreaterThan(5);
      // The number of the slide is a field of the library's own.
      expect(runs.filter((one) => one !== tag[language]).length).toBeLessThanOrEqual(1);
      expect(xml).toContain(`<a:ea typeface="${font[language]}"`);
    }
  });

  it('are well-formed XML throughout, whatever is written', async () => {
    const hostile = `]]> <b a='"'>&amp; \u0007\ud800\ufffe ${'长'.repeat(300)}`;
    const parts = await partsOf({
      ...DECK,
      title: hostile,
      notice: hostile,
      scenes: [
        { ...SCENE, title: hostile, caption: hostile, notes: hostile, description: hostile },
      ],
    });
    for (const [path, xml] of parts) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      expect(parsed.querySelector('parsererror')?.textContent ?? '', path).toBe('');
    }
  });
});

describe('text on slides', () => {
  it('takes the lines that its letters need', () => {
    expect(linesOf('一二三四五六七八九十', 1, 14.4)).toBe(2);
    expect(linesOf('one\ntwo', 5, 12)).toBe(2);
    expect(linesOf('a'.repeat(400), 1, 12)).toBeGreaterThan(20);
    expect(heightOf('', 1, 12)).toBe(0);
  });

  it('never shrinks with size or with a narrower place', () => {
    const { next, below } = chance(5);
    for (let run = 0; run < 200; run += 1) {
      const text = wordsOf(below, 1 + below(60));
      const [width, points] = [1 + next() * 6, 8 + next() * 20];
      expect(linesOf(text, width, points)).toBeLessThanOrEqual(linesOf(text, width, points * 1.5));
      expect(linesOf(text, width, points)).toBeLessThanOrEqual(linesOf(text, width * 0.6, points));
    }
  });

  it('is as large as fits, and else as small as there is', () => {
    const place = { width: 4, height: 0.5 };
    expect(fittingSize('短', place, [20, 16, 12])).toBe(20);
    expect(fittingSize('长'.repeat(300), place, [20, 16, 12])).toBe(12);
  });
});

describe('the column beside the picture', () => {
  const { column } = SCENE_PLACES;

  it('keeps everything on it, without overlaps, for any words', () => {
    const { below } = chance(11);
    for (let run = 0; run < 300; run += 1) {
      const scene = {
        ...SCENE,
        caption: wordsOf(below, below(90)),
        legend: legendOf(below, below(5), 9),
      };
      const { caption, heading, legend } = layOutColumn(scene, column);
      const lines = legend.lines.map(({ place }) => place);
      for (const place of [...(heading ? [heading] : []), ...lines]) {
        expect(isWithin(place, column)).toBe(true);
        expect(overlaps(place, caption.place)).toBe(false);
      }
      for (const [index, one] of lines.entries())
        expect(lines.slice(index + 1).some((other) => overlaps(one, other))).toBe(false);
      const rows = scene.legend.reduce((sum, block) => sum + block.rows.length, 0);
      const set = legend.lines.filter(({ kind }) => kind === 'row').length;
      expect(set + legend.left).toBe(rows);
    }
  });

  it('says how many rows found no place, and never leaves a heading without rows', () => {
    const { below } = chance(3);
    const blocks = legendOf(below, 12, 4);
    for (const style of LEGEND_STYLES) {
      expect(layOutLegend(blocks, { ...column, height: 1 }, style).left).toBeGreaterThan(0);
      for (let height = 0.5; height < 5; height += 0.05) {
        const { lines } = layOutLegend(blocks, { ...column, height }, style);
        for (const [index, { kind, place }] of lines.entries()) {
          if (kind !== 'title') continue;
          const next = lines[index + 1];
          expect(next?.kind).toBe('row');
          expect(next && next.place.y > place.y).toBe(true);
        }
      }
    }
  });

  it('gives a short caption the largest letters', () => {
    expect(layOutColumn({ ...SCENE, caption: '短' }, column).caption.points).toBe(18);
    const long = layOutColumn({ ...SCENE, caption: '长'.repeat(600) }, column);
    expect(long.caption.points).toBeLessThan(12);
    expect(long.legend.left).toBe(0);
  });

  it('lies on the slide with all its neighbours', () => {
    for (const place of Object.values(SCENE_PLACES))
      expect(isWithin(place, { x: 0, y: 0, ...SLIDE })).toBe(true);
  });
});

describe('the closing slides', () => {
  it('keep every line in order, and no heading at the foot of a column', () => {
    const lines = Array.from({ length: 90 }, (_, index) => ({
      text: `来源 ${index} ${'题'.repeat(index % 40)}`,
      address: null,
    }));
    for (let cut = 1; cut < 60; cut += 1) {
      const sections = [
        { title: '条款', lines: lines.slice(0, cut) },
        { title: '空', lines: [] },
        { title: '来源', lines: lines.slice(cut) },
      ];
      const slides = layOutClosing(sections);
      const columns = slides.flat();
      expect(slides.length).toBeGreaterThan(1);
      for (const paragraphs of columns) expect(paragraphs.at(-1)?.isHeading).toBe(false);
      const told = columns.flat().filter(({ isHeading }) => !isHeading);
      expect(told.map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
      expect(columns.flat().some(({ text }) => text === '空')).toBe(false);
    }
  });
});

function wordsOf(below: Chance['below'], count: number): string {
  const words = ['成渝', '高铁', '308 km', 'corridor', '，', '。', 'of', '新型工业化'];
  return Array.from({ length: count }, () => words[below(words.length)]).join('');
}

function legendOf(below: Chance['below'], blocks: number, most: number): LegendBlock[] {
  return Array.from({ length: blocks }, () => ({
    title: below(3) === 0 ? null : wordsOf(below, 1 + below(5)),
    rows: Array.from({ length: 1 + below(most) }, () => ({
      text: wordsOf(below, 1 + below(6)),
      sample: [],
    })),
  }));
}

/** Sums of inches differ in their last digits. */
const HAIR = 1e-6;

function isWithin(one: Place, other: Place): boolean {
  return (
    one.x >= other.x - HAIR &&
    one.y >= other.y - HAIR &&
    one.x + one.width <= other.x + other.width + HAIR &&
    one.y + one.height <= other.y + other.height + HAIR
  );
}

function overlaps(one: Place, other: Place): boolean {
  return (
    one.x + one.width > other.x + HAIR &&
    other.x + other.width > one.x + HAIR &&
    one.y + one.height > other.y + HAIR &&
    other.y + other.height > one.y + HAIR
  );
}
