import { describe, expect, it } from 'vitest';
import { readTileAddress } from '../../../src/own/project/tileAddress.ts';

const PAGE = 'http://intranet.example:8080/atlas/index.html?on=equipment';

describe('an address of tiles', () => {
  it.each([
    ['one of HTTPS', 'https://data.example/a.pmtiles', 'https://data.example/a.pmtiles'],
    [
      'one with blanks around it',
      '  https://data.example/a.pmtiles ',
      'https://data.example/a.pmtiles',
    ],
    [
      'one with a query, without what follows #',
      'https://d.example/a?v=1#x',
      'https://d.example/a?v=1',
    ],
    [
      'one beside this page',
      'tiles/a.pmtiles',
      'http://intranet.example:8080/atlas/tiles/a.pmtiles',
    ],
    [
      'one of this host',
      'http://intranet.example:8080/a.pmtiles',
      'http://intranet.example:8080/a.pmtiles',
    ],
  ])('may be %s', (_, typed, url) => {
    expect(readTileAddress(typed, PAGE)).toEqual({ ok: true, url });
  });

  it.each([
    ['none', '  '],
    ['too-long', `https://data.example/${'a'.repeat(2000)}`],
    ['unreadable', 'https://'],
    ['password', 'https://user:secret@data.example/a.pmtiles'],
    ['insecure', 'http://data.example/a.pmtiles'],
    ['insecure', 'http://intranet.example/a.pmtiles'],
    ['insecure', 'javascript:alert(1)'],
    ['insecure', 'data:text/plain,a'],
    ['insecure', 'file:///etc/passwd'],
    ['insecure', 'blob:http://intranet.example:8080/0b3e'],
  ])('is refused as %s: %s', (fault, typed) => {
    expect(readTileAddress(typed, PAGE)).toEqual({ ok: false, fault });
  });

  it('is no other file of a page opened as a file', () => {
    expect(readTileAddress('b.pmtiles', 'file:///C:/atlas/index.html')).toEqual({
      ok: false,
      fault: 'insecure',
    });
  });
});
