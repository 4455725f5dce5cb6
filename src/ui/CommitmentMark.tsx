import type { Commitment } from '../atlas/schema/vocabulary.ts';
import { BARS, barsOf } from '../map/bars.ts';

interface CommitmentMarkProps {
  commitment: Commitment;
  /** Empty where the words stand beside it. */
  label: string;
}

/** Four rising bars, as on the map: the more are filled, the firmer the policy's verb. */
export function CommitmentMark({ commitment, label }: CommitmentMarkProps) {
  const filled = barsOf(commitment);
  return (
    <span title={label || undefined}>
      <svg className="commitment-mark" viewBox="1 2 18 16" aria-hidden="true">
        {BARS.map((bar, index) => (
          <rect
            key={bar.x}
            {...bar}
            fill={index < filled ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      </svg>
      {label && <span className="visually-hidden">{label}</span>}
    </span>
  );
}
