import { restsOnOwn } from '../../store/ownShown.ts';
import { useMessages } from '../atlasContext.ts';

/** Says of a scene that its map has what only this reader's browser keeps. */
export function RestsOnOwn({ view }: { view: string }) {
  const { author } = useMessages().briefing;
  return restsOnOwn(view) ? <p className="hint">{author.restsOnOwn}</p> : null;
}
