import { type AtlasInputs, readAtlas } from '../../data/read.ts';
import { formatProblem } from '../../src/atlas/problem.ts';

const read = readAtlas();

/** The records and the atlas as the build makes them. */
export const inputs: AtlasInputs = (() => {
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
})();

export const { atlas, records } = inputs;

/** A prefecture by its short Chinese name. */
export function prefecture(name: string): number {
  const found = atlas.prefectures.find(({ shortName }) => shortName.zh === name);
  if (!found) throw new Error(`There is no prefecture ${name}.`);
  return found.adcode;
}
