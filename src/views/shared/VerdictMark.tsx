import type { Verdict } from '../../analysis/designation/neighbouring.ts';

/** Two discs: over each other for rivals, side by side for complements, dashed where nothing tells. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const distance = verdict === 'rival' ? 3 : 5.5;
  return (
    <svg className="verdict-mark" viewBox="-12 -7 24 14" aria-hidden="true">
      {[-distance, distance].map((x, index) => (
        <circle
          key={x}
          cx={x}
          r="5"
          fill={verdict === 'unknown' ? 'none' : 'currentColor'}
          fillOpacity={verdict === 'complement' && index === 1 ? 0 : 0.45}
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray={verdict === 'unknown' ? '2.2 1.9' : undefined}
        />
      ))}
    </svg>
  );
}
