import { describe, expect, it } from 'vitest';
import { importsOf, layerOf, modulesUnder, ringsIn } from './modules.ts';
import { textsUnder } from './sources.ts';

const modules = modulesUnder('src');

/** Which layers a layer may import; a path stands for one module. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  atlas: [],
  analysis: ['atlas'],
  own: ['atlas', 'analysis'],
  map: ['atlas', 'analysis'],
  store: ['atlas', 'analysis', 'own', 'map'],
  files: ['atlas'],
  i18n: [],
  offline: [],
  page: ['atlas', 'map', 'store', 'i18n'],
  ui: ['atlas', 'map'],
  views: ['atlas', 'analysis', 'own', 'map', 'store', 'files', 'i18n', 'offline', 'ui'],
};

/** Packages that a layer has no business with. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  atlas: /^(react|zustand|reselect|maplibre-gl|@base-ui|d3-|minisearch)/,
  analysis: /^(react|zustand|reselect|maplibre-gl|@base-ui)/,
  own: /^(react|zustand|reselect|maplibre-gl|@base-ui)/,
  map: /^(react|zustand|reselect|@base-ui)/,
  store: /^(react|maplibre-gl|@base-ui)/,
  files: /^(react|zustand|reselect|maplibre-gl|@base-ui|@tanstack)/,
  i18n: /./,
  page: /^(?!vite$|topojson-client$|node:)/,
  offline: /^(?!workbox-precaching$|vite$|node:)/,
  ui: /^(zustand|reselect|maplibre-gl)/,
};

const own = [...modules].filter(([path]) => path.split('/').length > 2);
const isOurs = (to: string) => to.startsWith('src/');

/** Imports of a layer as `importer → imported`, by a test of the imported. */
function importsIn(layer: string, isWanted: (to: string, isTypeOnly: boolean) => boolean) {
  return own
    .filter(([path]) => layerOf(path) === layer)
    .flatMap(([path, imports]) =>
      imports
        .filter(({ to, isTypeOnly }) => isWanted(to, isTypeOnly))
        .map(({ to }) => `${path} → ${to}`),
    );
}

describe('the layers', () => {
  it('are all known', () => {
    expect(new Set(own.map(([path]) => layerOf(path)))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports of ours only itself and %j', (layer, allowed) => {
    const strays = importsIn(
      layer,
      (to) => isOurs(to) && layerOf(to) !== layer && !allowed.includes(layerOf(to)),
    );
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(FOREIGN))('%s knows no package of another layer', (layer, foreign) => {
    expect(importsIn(layer, (to) => !isOurs(to) && foreign.test(to))).toEqual([]);
  });

  it('reach only modules that are there', () => {
    const missing = [...modules].flatMap(([path, imports]) =>
      imports
        .filter(({ to }) => isOurs(to) && /\.tsx?$/.test(to) && !modules.has(to))
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  it('leave data, geometry and tests alone', () => {
    const strays = [...modules].flatMap(([path, imports]) =>
      imports
        .filter(({ to }) => /^(data|geo|tests|\.\.)\//.test(to))
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('the live map', () => {
  const importersOf = (wanted: string, runTimeOnly: boolean) =>
    [...modules].flatMap(([path, imports]) =>
      imports.some(({ to, isTypeOnly }) => to === wanted && !(runTimeOnly && isTypeOnly))
        ? [path]
        : [],
    );

  it('is the only one to run MapLibre', () => {
    expect(importersOf('maplibre-gl', true)).toEqual(['src/map/AtlasMap.ts']);
  });

  it('is run by two views, one to show it and one to picture it, when it is needed', () => {
    expect(importersOf('src/map/AtlasMap.ts', true)).toEqual([
      'src/views/export/captureMap.ts',
      'src/views/map/mapProgram.ts',
    ]);
    expect(
      importersOf('src/map/AtlasMap.ts', false).filter((path) => !path.startsWith('src/views/')),
    ).toEqual([]);
  });
});

describe('imports', () => {
  it('go round in no ring', () => {
    expect(ringsIn(modules)).toEqual([]);
  });

  it('are told by their text', () => {
    const code = [
      "import type { A } from './a.ts';",
      "import { type B } from '../b.ts';",
      "import c from './c.svg?raw';",
      "export * from 'd';",
      "export type { E } from './e.ts';",
      "import './f.css';",
      "const g = () => import('./g.ts');",
    ].join('\n');
    expect(importsOf('src/map/x.ts', code)).toEqual([
      { to: 'src/map/a.ts', isTypeOnly: true },
      { to: 'src/b.ts', isTypeOnly: false },
      { to: 'src/map/c.svg', isTypeOnly: false },
      { to: 'd', isTypeOnly: false },
      { to: 'src/map/e.ts', isTypeOnly: true },
      { to: 'src/map/f.css', isTypeOnly: false },
      { to: 'src/map/g.ts', isTypeOnly: false },
    ]);
  });

  it('would be found going round', () => {
    const to = (path: string) => [{ to: path, isTypeOnly: false }];
    const ring = new Map([
      ['a', to('b')],
      ['b', to('c')],
      ['c', to('b')],
    ]);
    expect(ringsIn(ring)).toEqual(['b → c → b']);
  });
});

/** Longest files of code; a longer one is two. Dictionaries and the running map are as long as they must be. */
const MOST_LINES = 270;
const LONGER = new Set(['src/map/AtlasMap.ts']);

describe('files', () => {
  it('are short enough to be read at once', () => {
    const long = [...textsUnder('src', /\.tsx?$/)].flatMap(([path, text]) =>
      text.split('\n').length > MOST_LINES ? [path] : [],
    );
    expect(long.filter((path) => layerOf(path) !== 'i18n' && !LONGER.has(path))).toEqual([]);
    expect([...LONGER].filter((path) => !long.includes(path))).toEqual([]);
  });

  it('have no names that say nothing', () => {
    const vague = [...modules.keys()].filter((path) => /(utils?|helpers?|manager)\b/i.test(path));
    expect(vague).toEqual([]);
  });
});
