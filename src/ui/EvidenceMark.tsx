import type { Evidence } from '../atlas/schema/vocabulary.ts';

interface EvidenceMarkProps {
  evidence: Evidence;
  /** Hue of the industry; the text colour when left out. */
  color?: string;
  /** Empty where the words stand beside it. */
  label: string;
}

/** Who says so, as a mark in a line of text. */
export function EvidenceMark({ evidence, color = 'currentColor', label }: EvidenceMarkProps) {
  return (
    <span title={label || undefined}>
      <svg className="evidence-mark" viewBox="-8 -8 16 16" aria-hidden="true">
        <EvidenceShape evidence={evidence} color={color} ground="none" />
      </svg>
      {label && <span className="visually-hidden">{label}</span>}
    </span>
  );
}

interface EvidenceShapeProps {
  evidence: Evidence;
  color: string;
  /** What shows through a mark that is not full. */
  ground: string;
}

/**
 * Full disc: a document names the place. Half disc: a public source. Dashed ring: our inference.
 * Diamond: the reader's own. The shape says it without the colour. In a box of 16 × 16 around 0.
 */
export function EvidenceShape({ evidence, color, ground }: EvidenceShapeProps) {
  if (evidence === 'own')
    return (
      <path
        d="M0 -6.6L6.6 0L0 6.6L-6.6 0Z"
        fill={ground}
        stroke={color}
        strokeWidth="2"
        strokeLinejoin="round"
      />
    );
  return (
    <>
      <circle
        r="6"
        fill={evidence === 'document' ? color : ground}
        stroke={color}
        strokeWidth="2"
        strokeDasharray={evidence === 'inferred' ? '2.5 2.2' : undefined}
      />
      {evidence === 'public' && <path d="M0 -6A6 6 0 0 0 0 6Z" fill={color} />}
    </>
  );
}
