import { useId } from 'react';
import type { Swatch } from '../../map/legend.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { SAMPLE_BOX, Sample } from './Sample.tsx';

/** The ground of the screen's own theme. */
const GROUND = { surface: 'var(--surface)', rule: 'var(--rule)' };

/** A sample of what the map draws, beside words on the screen. */
export function SwatchView({ swatch }: { swatch: Swatch }) {
  const pattern = useId();
  if (swatch.kind === 'badge')
    return <CategoryBadge category={swatch.category} color={swatch.color} />;
  return (
    <svg
      className="swatch"
      viewBox={`0 0 ${SAMPLE_BOX.width} ${SAMPLE_BOX.height}`}
      aria-hidden="true"
    >
      <Sample swatch={swatch} pattern={pattern} ground={GROUND} />
    </svg>
  );
}
