import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withoutDetails } from '../../src/atlas/details.ts';
import { inputs } from './real.ts';

/** What the map waits for, gzipped, in bytes: design section 7. */
const BUDGET = 200_000;

it('is small: what is fetched of data and geometry before the map stands', () => {
  const geometry = (name: string) =>
    readFileSync(new URL(`../../geo/out/${name}`, import.meta.url), 'utf8');
  const files = [
    JSON.stringify(withoutDetails(inputs.records)),
    geometry('atlas.topo.json'),
    geometry('rivers.json'),
  ];
  const sizes = files.map((file) => gzipSync(file).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
});
