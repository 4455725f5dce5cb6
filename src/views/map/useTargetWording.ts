import { useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';
import type { TargetWording } from './pointed.ts';

/** What the words for things on the map are found with. */
export function useTargetWording(): TargetWording {
  const atlas = useAtlas();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const layers = useAtlasState((state) => state.ownLayers);
  return { atlas, layers, messages, language };
}
