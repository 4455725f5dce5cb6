import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { zh } from '../../src/i18n/zh.ts';
import { textOf, textsUnder, wordsIn } from './sources.ts';

const code = textsUnder('src', /\.tsx?$/);
const spoken = [...code].filter(([path]) => !path.startsWith('src/i18n/'));
const styles = textsUnder('src/styles', /\.css$/);
const beside = ['tests', 'data', 'geo'].flatMap((folder) => [
  ...textsUnder(folder, /\.tsx?$/).values(),
]);
const roots = ['vite.config.ts', 'playwright.config.ts', 'index.html'].map(textOf);

/** The exported values of a module; types may tell a reader what a function takes and gives. */
function exportedValues(text: string): string[] {
  return [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) ([\w$]+)/gm)].map(
    ([, name = '']) => name,
  );
}

/** Keys of a dictionary that no word of the code names, by their dotted path. */
function unspoken(node: object, words: ReadonlySet<string>, path = ''): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const named = [...key.matchAll(/[\w$]+/g)].every(([part]) => words.has(part));
    if (!named) return [path + key];
    return typeof value === 'object' && value ? unspoken(value, words, `${path}${key}.`) : [];
  });
}

/** The classes that a sheet styles, but those of the libraries. */
function classesIn(sheet: string): Set<string> {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)/g, '');
  const classes = [...bare.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
  return new Set(classes.filter((name) => !/^(maplibregl|base-ui)-/.test(name)));
}

/** Whether code gives an element a class: in full, or put together as in `is-${status}`. */
function isGiven(name: string, text: string, tokens: ReadonlySet<string>): boolean {
  if (tokens.has(name)) return true;
  return [...name.matchAll(/-/g)].some(
    ({ index }) =>
      text.includes(`${name.slice(0, index + 1)}\${`) && tokens.has(name.slice(index + 1)),
  );
}

describe('nothing is left over', () => {
  it('of what modules export', () => {
    const texts = [...code.values(), ...beside, ...roots];
    const filesWith = new Map<string, number>();
    for (const text of texts)
      for (const word of wordsIn([text])) filesWith.set(word, (filesWith.get(word) ?? 0) + 1);
    const idle = [...code].flatMap(([path, text]) =>
      exportedValues(text)
        .filter((name) => filesWith.get(name) === 1)
        .map((name) => `${path}: ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it('of what the dictionaries say', () => {
    expect(unspoken(zh, wordsIn(spoken.map(([, text]) => text)))).toEqual([]);
  });

  it('of what the sheets style', () => {
    const text = [...spoken.map(([, one]) => one), ...roots].join('\n');
    const tokens = wordsIn([text], /[\w-]+/g);
    const idle = [...styles].flatMap(([path, sheet]) =>
      [...classesIn(sheet)]
        .filter((name) => !isGiven(name, text, tokens))
        .map((name) => `${path}: .${name}`),
    );
    expect(idle).toEqual([]);
  });

  it('of the packages that are shipped', () => {
    const text = [...code.values()].join('\n');
    const idle = Object.keys(manifest.dependencies).filter((name) => !text.includes(`'${name}`));
    expect(idle).toEqual([]);
  });
});

describe('what is left over is found', () => {
  it('in a dictionary', () => {
    const words = new Set(['menu', 'help', 'wgs84']);
    expect(unspoken({ menu: { help: '?', close: 'x' }, wgs84: 'WGS84' }, words)).toEqual([
      'menu.close',
    ]);
  });

  it('in a sheet, also where a class is put together', () => {
    const text = ['className={`row is-', '{status}`}'].join('$');
    const tokens = new Set(['className', 'row', 'is-', 'on', 'off']);
    expect(
      ['row', 'is-on', 'is-dim', 'rows'].filter((name) => isGiven(name, text, tokens)),
    ).toEqual(['row', 'is-on']);
  });
});
