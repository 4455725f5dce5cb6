import { useMemo } from 'react';
import { useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';
import type { FieldWords } from './fieldWords.ts';

/** What fields and their values are named with, in the reader's language. */
export function useFieldWords(): FieldWords {
  const atlas = useAtlas();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  return useMemo(() => ({ atlas, messages, language }), [atlas, messages, language]);
}
