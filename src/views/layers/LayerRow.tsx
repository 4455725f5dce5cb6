import type { ReactNode } from 'react';
import type { Coverage } from '../../store/industrySet.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';

interface LayerRowProps {
  name: string;
  count: number;
  /** How much of the layer is visible. */
  coverage: Coverage;
  swatch?: ReactNode;
  onToggle: () => void;
  onOnly?: () => void;
  onPoint?: (isOver: boolean) => void;
  /** Unfolds the rows below. */
  fold?: ReactNode;
  depth?: number;
}

/** One layer: the whole row shows or hides it; “only” and unfolding are buttons of their own. */
export function LayerRow({
  name,
  count,
  coverage,
  swatch,
  onToggle,
  onOnly,
  onPoint,
  fold,
  depth = 0,
}: LayerRowProps) {
  const messages = useMessages();
  return (
    <div
      className={`layer-row is-${coverage}`}
      style={{ paddingInlineStart: `${depth * 1.1}rem` }}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
    >
      {fold ?? <span className="layer-fold" />}
      <label className="layer-toggle">
        <input
          type="checkbox"
          className="visually-hidden"
          checked={coverage === 'on'}
          ref={(box) => {
            if (box) box.indeterminate = coverage === 'partly';
          }}
          onChange={onToggle}
          aria-label={`${name} (${count})`}
        />
        <Glyph name={coverage === 'off' ? 'eyeOff' : 'eye'} className="layer-eye" />
        {swatch}
        <span className="layer-name">{name}</span>
        <span className="layer-count" aria-hidden="true">
          {count}
        </span>
      </label>
      {onOnly && (
        <button
          type="button"
          className="layer-only"
          onClick={onOnly}
          aria-label={messages.layers.onlyLabel(name)}
        >
          {messages.layers.only}
        </button>
      )}
    </div>
  );
}
