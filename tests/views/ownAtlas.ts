import { NO_REVISION } from '../../src/own/draft/revision.ts';
import { extendAtlas } from '../../src/own/extend/extendAtlas.ts';
import type { OwnLayer } from '../../src/own/layer.ts';
import { atlas } from './realAtlas.ts';

/** The real atlas with layers of the reader's own joined to it. */
export function atlasWith(...layers: readonly OwnLayer[]) {
  const { atlas: extended, problems } = extendAtlas(atlas, layers, NO_REVISION);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return extended;
}
