import type { Commitment, Evidence } from '../../atlas/schema/vocabulary.ts';
import { BARS, barsOf } from '../../map/bars.ts';
import type { CellLook } from './cellLook.ts';

interface CellMarkProps {
  look: CellLook;
  evidence: Evidence;
  /** Left out where only the evidence is explained. */
  commitment?: Commitment;
}

/**
 * A square as certain as the map's fills: full for the document's word, pale with an outline for a
 * public source, hatched with a broken outline for our inference, with a diamond for what the reader
 * brought. The bars in it are those of the map.
 */
export function CellMark({ look, evidence, commitment }: CellMarkProps) {
  const filled = commitment ? barsOf(commitment) : 0;
  return (
    <svg className="matrix-mark" viewBox="0 0 20 20" aria-hidden="true">
      <rect
        x="0.75"
        y="0.75"
        width="18.5"
        height="18.5"
        rx="1.5"
        fill={look.fill}
        stroke={look.hue}
        strokeWidth={evidence === 'document' ? 0.5 : 1.3}
        strokeDasharray={evidence === 'inferred' ? '2.6 2' : undefined}
      />
      {evidence === 'inferred' && (
        <path d={HATCH} stroke={look.hue} strokeWidth="1.1" opacity="0.6" />
      )}
      {evidence === 'own' && (
        <path d={DIAMOND} fill={look.fill} stroke={look.hue} strokeWidth="1.3" />
      )}
      {commitment &&
        BARS.map(({ x, y, width, height }, index) => (
          <rect
            key={x}
            x={x}
            y={y}
            width={width}
            height={height}
            fill={index < filled ? look.bars : look.fill}
            stroke={index < filled ? look.fill : look.bars}
            strokeWidth={index < filled ? 0.8 : 0.5}
            strokeOpacity={index < filled ? 1 : 0.45}
            paintOrder="stroke"
          />
        ))}
    </svg>
  );
}

/** In the corner that the bars leave free. */
const DIAMOND = 'M5.6 2.2L9 5.6L5.6 9L2.2 5.6Z';

/** Strokes from lower left to upper right, over the whole square. */
const HATCH =
  'M1 5L5 1M1 9.5L9.5 1M1 14L14 1M1 18.5L18.5 1M5.5 19L19 5.5M10 19L19 10M14.5 19L19 14.5';
