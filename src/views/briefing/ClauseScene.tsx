import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';
import { useAuthoring } from './useAuthoring.ts';

/** Makes a scene of a clause, in the briefing that is edited or in a new one. */
export function ClauseScene({ id }: { id: string }) {
  const { author } = useMessages().briefing;
  const { sceneOfClause } = useAuthoring();
  return (
    <button type="button" className="button" onClick={() => void sceneOfClause(id)}>
      <Glyph name="plus" /> {author.fromClause}
    </button>
  );
}
