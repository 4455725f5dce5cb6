import { useEffect, useMemo, useState } from 'react';
import type { PointFilter, PointsLayer } from '../../own/layer.ts';
import { useMessages, useNumber } from '../atlasContext.ts';
import { spanOf } from './columnWords.ts';

type Span = Extract<PointFilter, { least: number | null }>;

interface SpanFilterProps {
  layer: PointsLayer;
  column: number;
  filter: Span | null;
  onChange: (filter: Span | null) => void;
}

/** The least and the most that a column's number may be; either may stay open. */
export function SpanFilter({ layer, column, filter, onChange }: SpanFilterProps) {
  const { own } = useMessages();
  const number = useNumber();
  const span = useMemo(() => spanOf(layer, column), [layer, column]);
  const set = (end: 'least' | 'most', value: number | null) => {
    const next = { column, least: null, most: null, ...filter, [end]: value };
    onChange(next.least === null && next.most === null ? null : next);
  };
  return (
    <>
      <div className="own-span">
        <End
          label={own.filters.least}
          value={filter?.least ?? null}
          onChange={(value) => set('least', value)}
        />
        <End
          label={own.filters.most}
          value={filter?.most ?? null}
          onChange={(value) => set('most', value)}
        />
      </div>
      {span && <p className="hint">{own.filters.range(number(span[0]), number(span[1]))}</p>}
    </>
  );
}

interface EndProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Taken over when it is left or Enter is pressed: not at every digit, for the map is drawn anew. */
function End({ label, value, onChange }: EndProps) {
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped(value === null ? '' : String(value)), [value]);
  const number = typed.trim() === '' ? null : Number(typed);
  const isSound = number === null || Number.isFinite(number);
  const take = () => {
    if (isSound && number !== value) onChange(number);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        className="text-input"
        inputMode="decimal"
        value={typed}
        aria-invalid={!isSound || undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
    </label>
  );
}
