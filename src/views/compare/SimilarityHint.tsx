import { useMessages } from '../atlasContext.ts';
import { Explain } from './Explain.tsx';

/** What the coefficients are, how they are worked out and who proposed them. */
export function SimilarityHint() {
  const { explain, jaccard, cosine, basis, sources } = useMessages().compare.similarity;
  return (
    <Explain label={explain}>
      <p>{jaccard}</p>
      <p>{cosine}</p>
      <p>{basis}</p>
      <p className="hint">{sources}</p>
    </Explain>
  );
}

/** Coefficients as they are written everywhere: two places. */
export function coefficient(value: number): string {
  return value.toFixed(2);
}
