import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/map/palette.ts';
import { drawPoster } from '../../src/page/poster.ts';
import { withPoster } from '../../src/page/posterPlugin.ts';
import { atlas, inputs } from '../data/real.ts';

const poster = drawPoster(inputs, null);
const EMPTY = '<html><head></head><body><div id="root"></div></body></html>';
const page = withPoster(EMPTY, poster);

/** The page as a browser without scripts has it, or with them when they are asked for. */
function opened(query = '', runScripts?: 'dangerously') {
  return new JSDOM(page, {
    url: `https://atlas.example/${query}`,
    ...(runScripts && { runScripts }),
    beforeParse(window) {
      window.matchMedia = () => ({ matches: false }) as MediaQueryList;
      Object.defineProperty(window.navigator, 'language', { value: 'zh-CN' });
    },
  }).window.document;
}

describe('the poster', () => {
  it('adds no more to the page than a picture may', () => {
    expect(gzipSync(page).length - gzipSync(EMPTY).length).toBeLessThan(30_000);
  });

  it('names every prefecture once in each language, with its rosette', () => {
    const document = opened();
    const marks = [...document.querySelectorAll('#poster .mark')];
    for (const { adcode, shortName } of atlas.prefectures) {
      for (const name of [shortName.zh, shortName.en]) {
        const found = marks.filter((mark) =>
          [...mark.querySelectorAll('text')].some(({ textContent }) => textContent === name),
        );
        expect(found, name).toHaveLength(1);
        expect(found[0]?.classList.contains(`d${adcode}`), name).toBe(true);
        expect(document.querySelector(`.d${adcode} .rosette use`), name).not.toBeNull();
      }
    }
  });

  it('uses no part that it does not have', () => {
    const document = opened();
    const missing = [...document.querySelectorAll('#poster use')]
      .map((use) => use.getAttribute('href') ?? '')
      .filter((reference) => !document.querySelector(reference));
    expect(missing).toEqual([]);
  });

  it('carries no style and no handler that a strict policy refuses', () => {
    expect(page).not.toMatch(/\sstyle=|\son\w+=|javascript:/);
  });

  it('has the colours of the map in light, in dark and for projectors', () => {
    for (const palette of Object.values(PALETTES)) {
      for (const color of [
        palette.neighbour,
        ...Object.values(palette.zones),
        ...Object.values(palette.pillars),
      ])
        expect(poster.style).toContain(color);
    }
    expect(poster.style).toContain('@media (prefers-color-scheme:dark){:root:not([data-theme])');
  });

  it('lies before the app’s style, and that before the app', () => {
    const sheet = '<link rel="stylesheet" crossorigin href="./assets/index.css">';
    const built = withPoster(EMPTY.replace('</head>', `${sheet}</head>`), poster);
    const places = ['id="poster"', sheet, 'id="root"', '<table>'].map((one) => built.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(built.split(sheet)).toHaveLength(2);
  });

  it('is refused a page without the app', () => {
    expect(() => withPoster('<html></html>', poster)).toThrow(/root/);
  });
});

describe('the list under the poster', () => {
  it('has every city with its zone and at least one pillar', () => {
    const rows = [...opened().querySelectorAll('.plain tbody tr')];
    expect(rows).toHaveLength(atlas.prefectures.length);
    for (const [index, { adcode, name }] of atlas.prefectures.entries()) {
      const [city, zone, pillars] = [...(rows[index]?.children ?? [])].map(
        ({ textContent }) => textContent,
      );
      expect(city).toBe(`${name.zh} ${name.en}`);
      expect(zone).toContain(atlas.zoneOf(adcode)?.name.zh);
      expect(pillars).not.toBe('');
    }
  });

  it('leads to the data', () => {
    expect(opened().querySelector('.plain a')?.getAttribute('href')).toBe('./atlas.json');
  });
});

describe('the poster’s script', () => {
  const look = (query: string) => {
    const document = opened(query, 'dangerously');
    const { lang, dataset, style } = document.documentElement;
    const asked = document.getElementById('poster')?.dataset.asked;
    return { lang, theme: dataset.theme, size: style.fontSize, asked };
  };

  it('gives the page the look that the address asks for', () => {
    expect(look('')).toEqual({ lang: 'zh-CN', theme: 'light', size: '16px', asked: undefined });
    expect(look('?lang=en&theme=projector')).toEqual({
      lang: 'en',
      theme: 'projector',
      size: '18.4px',
      asked: undefined,
    });
  });

  it('takes no look that there is not', () => {
    expect(look('?lang=de&theme=neon')).toMatchObject({ lang: 'zh-CN', theme: 'light' });
  });

  it.each([
    ['?embed=1', 'none'],
    ['?speaker', 'none'],
    ['?play=overview.1', 'none'],
    ['?dossier=d.510100', 'none'],
    ['?at=104,30,7', 'elsewhere'],
    ['?view=matrix&on=equipment', 'elsewhere'],
    ['?on=equipment', 'ground'],
  ])('leaves out what %s does not show', (query, asked) => {
    expect(look(query).asked).toBe(asked);
  });
});
