import { describe, expect, it } from 'vitest';
import { integrityOf } from '../../src/offline/integrity.ts';
import { isKept, precacheList } from '../../src/offline/precacheList.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the sum of a content', () => {
  it('is that of the standard', async () => {
    // FIPS 180-2, the SHA-256 of nothing and of "abc".
    expect(await integrityOf(bytes(''))).toBe(
      'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    );
    expect(await integrityOf(bytes('abc'))).toBe(
      'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
    );
  });
});

describe('what is kept', () => {
  it.each(['index.html', 'assets/records-CNgfpI0W.json', 'manifest.webmanifest', 'icon.svg'])(
    'takes %s',
    (file) => expect(isKept(file)).toBe(true),
  );
  it.each([
    'assets/index-D-nQVpRW.js.map',
    'docs/atlas.webp',
    'CHANGELOG.md',
    'atlas.json',
    'sw.js',
  ])('leaves %s out', (file) => expect(isKept(file)).toBe(false));
});

describe('the list', () => {
  const read = async (file: string) => bytes(`content of ${file}`);

  it('is ordered, without doubles, and the same however the files come', async () => {
    const list = await precacheList(['b.png', 'atlas.json', 'a.png', 'b.png'], read);
    expect(list.map(({ url }) => url)).toEqual(['a.png', 'b.png']);
    expect(await precacheList(['a.png', 'b.png'], read)).toEqual(list);
  });

  it('tells a version by the name where the name holds the content, else by the sum', async () => {
    const files = ['assets/AtlasMap--RMRapZ7.js', 'index.html', 'icon-180.png'];
    const list = await precacheList(files, read);
    const sum = await integrityOf(await read('index.html'));
    expect(list).toContainEqual({ url: 'index.html', revision: sum, integrity: sum });
    expect(list.find(({ url }) => url === files[0])?.revision).toBeNull();
    expect(list.find(({ url }) => url === 'icon-180.png')?.revision).not.toBeNull();
  });

  it('changes with any byte', async () => {
    const before = await precacheList(['a.png'], read);
    const after = await precacheList(['a.png'], async () => bytes('content of a.pnG'));
    expect(after).not.toEqual(before);
  });
});
