import { useMemo } from 'react';
import type { Text } from '../../atlas/schema/fields.ts';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { FigureFields } from './FigureFields.tsx';
import type { FigureForm } from './figureForm.ts';
import { sourceOptions } from './options.ts';
import { PickMany } from './PickFields.tsx';
import { TextPair } from './TextPair.tsx';
import { useFieldWords } from './useFieldWords.ts';

/** What assignments and projects rest on alike. */
export interface ProofFields {
  figures: readonly FigureForm[];
  sources: readonly string[];
  doubt: Text;
}

interface ProofProps {
  fields: ProofFields;
  onChange: (part: Partial<ProofFields>) => void;
}

/** Figures, sources and doubts of a record. */
export function Proof({ fields, onChange }: ProofProps) {
  const { shipped } = useWorkspace();
  const { fields: names, form } = useMessages().draft;
  const words = useFieldWords();
  const options = useMemo(
    () => sourceOptions(words, [...shipped.sources.keys()]),
    [words, shipped],
  );
  return (
    <>
      <FigureFields figures={fields.figures} onChange={(figures) => onChange({ figures })} />
      <PickMany
        label={names.sources}
        path="sources"
        options={options}
        picked={fields.sources}
        hint={form.sourcesHint}
        onChange={(sources) => onChange({ sources })}
      />
      <TextPair
        label={names.doubt}
        path="doubt"
        text={fields.doubt}
        isLong
        hint={form.doubtHint}
        onChange={(doubt) => onChange({ doubt })}
      />
    </>
  );
}
