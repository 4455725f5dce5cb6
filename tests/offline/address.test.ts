import { describe, expect, it } from 'vitest';
import { fileAt } from '../../src/offline/address.ts';

const FOLDER = 'https://host.example/a/b/';

describe('the file that an address asks for', () => {
  it.each([
    ['https://host.example/a/b/', 'https://host.example/a/b/index.html'],
    ['https://host.example/a/b/?lang=zh&at=104,30.6,7#map', 'https://host.example/a/b/index.html'],
    ['https://host.example/a/b/index.html?play=x.1', 'https://host.example/a/b/index.html'],
    ['https://host.example/a/b/assets/x-1.js?t=2', 'https://host.example/a/b/assets/x-1.js'],
  ])('%s is %s', (address, file) => {
    expect(fileAt(address, FOLDER)).toBe(file);
  });

  it.each([
    'https://host.example/a/',
    'https://host.example/a/b',
    'https://host.example/a/bc/x.js',
    'https://elsewhere.example/a/b/x.js',
    'https://host.example/?/a/b/',
  ])('%s is outside the folder', (address) => {
    expect(fileAt(address, FOLDER)).toBeNull();
  });
});
