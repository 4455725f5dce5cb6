import type { Area } from '../../analysis/areas.ts';
import type { ComparedPair } from '../../analysis/comparison/comparison.ts';
import { useMessages } from '../atlasContext.ts';
import { areaLook } from './areaLook.ts';
import { coefficient, SimilarityHint } from './SimilarityHint.tsx';

interface SimilarityLineProps {
  areas: readonly Area[];
  /** The most alike first. */
  pairs: readonly ComparedPair[];
}

/** How alike two areas are; of more than two, the pair most and the pair least alike. */
export function SimilarityLine({ areas, pairs }: SimilarityLineProps) {
  const words = useMessages().compare.similarity;
  const [closest, farthest] = [pairs.at(0), pairs.at(-1)];
  if (!closest || !farthest) return null;
  const told =
    areas.length === 2
      ? [{ label: words.title, pair: closest }]
      : [
          { label: `${words.closest} ${lettersOf(closest)}`, pair: closest },
          { label: `${words.farthest} ${lettersOf(farthest)}`, pair: farthest },
        ];
  return (
    <div className="similarity-line">
      {told.map(({ label, pair }) => (
        <span key={label}>
          {label} <strong>{words.pair(coefficient(pair.jaccard), coefficient(pair.cosine))}</strong>
        </span>
      ))}
      <SimilarityHint />
    </div>
  );
}

function lettersOf({ first, second }: ComparedPair): string {
  return `${areaLook(first).letter}–${areaLook(second).letter}`;
}
