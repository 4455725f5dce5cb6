import type { ReactNode } from 'react';

export interface QuotientRow {
  key: string | number;
  name: ReactNode;
  /** Null where there is none; `note` says why. */
  value: number | null;
  color: string;
  /** What the value rests on, in few words. */
  note: string;
  /** Rests on so little that it is drawn as an outline. */
  isUnsteady: boolean;
}

/** Quotients as bars on one scale, with a line at 1; every value is written out. */
export function QuotientBars({ rows }: { rows: readonly QuotientRow[] }) {
  const top = Math.max(2, ...rows.map(({ value }) => value ?? 0));
  const percent = (value: number) => `${((value / top) * 100).toFixed(2)}%`;
  return (
    <ul className="quotients">
      {rows.map(({ key, name, value, color, note, isUnsteady }) => (
        <li key={key}>
          <span className="quotient-name">{name}</span>
          <span className="quotient-track" aria-hidden="true">
            <span
              className={`quotient-bar ${isUnsteady ? 'is-unsteady' : ''}`}
              style={{ width: percent(value ?? 0), color }}
            />
            <span className="quotient-one" style={{ insetInlineStart: percent(1) }} />
          </span>
          <span className="quotient-value">{value === null ? '–' : value.toFixed(2)}</span>
          <span className="quotient-note">{note}</span>
        </li>
      ))}
    </ul>
  );
}
