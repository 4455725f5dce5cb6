import type { Evidence } from '../atlas/schema/vocabulary.ts';

interface EvidenceMarkProps {
  evidence: Evidence;
  /** Hue of the industry; the text colour when left out. */
  color?: string;
  /** Empty where the words stand beside it. */
  label: string;
}

/**
 * Full disc: a document names the place. Half disc: a public source. Dashed ring: our inference.
 * The shape says it without the colour.
 */
export function EvidenceMark({ evidence, color = 'currentColor', label }: EvidenceMarkProps) {
  return (
    <span title={label || undefined}>
      <svg className="evidence-mark" viewBox="-8 -8 16 16" aria-hidden="true">
        <circle
          r="6"
          fill={evidence === 'document' ? color : 'none'}
          stroke={color}
          strokeWidth="2"
          strokeDasharray={evidence === 'inferred' ? '2.5 2.2' : undefined}
        />
        {evidence === 'public' && <path d="M0 -6A6 6 0 0 0 0 6Z" fill={color} />}
      </svg>
      {label && <span className="visually-hidden">{label}</span>}
    </span>
  );
}
