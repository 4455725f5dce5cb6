import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { MatrixColumn, MatrixRow } from '../../analysis/matrix/matrix.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { NAME_COLUMN, SOLO_COLUMN } from './places.ts';
import { CELL, ROW, ROW_HEADER } from './roles.ts';
import type { GridSizes } from './sizes.ts';

interface MatrixRowProps {
  row: MatrixRow;
  columns: readonly MatrixColumn[];
  /** The columns within sight. */
  items: readonly VirtualItem[];
  sizes: GridSizes;
  index: number;
  top: number;
  width: number;
  /** The column of the grid's tab stop, when it is in this row. */
  active: string | null;
  isMarked: boolean;
}

/** One industry: its name, its button, and its cells within sight. */
export const MatrixRowView = memo(function MatrixRowView({
  row,
  columns,
  items,
  sizes,
  index,
  top,
  width,
  active,
  isMarked,
}: MatrixRowProps) {
  const messages = useMessages();
  const text = useText();
  const level = useAtlasState(({ matrix }) => matrix.level);
  const theme = useAtlasState((state) => state.theme);
  const isAlone = useAtlasState(
    ({ industries }) => industries.size === 1 && industries.has(row.industry.id),
  );
  const { id } = row.industry;
  const name = text(row.industry.name);
  const palette = PALETTES[theme];
  const hue = industryColor(palette, row.root);
  const stop = (column: string) => (active === column ? 0 : -1);
  return (
    <tr
      {...ROW}
      className={`matrix-row is-level-${row.level} ${isMarked ? 'is-marked' : ''}`}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-expanded={row.isFoldable ? row.isUnfolded : undefined}
      aria-selected={isMarked || undefined}
      style={{ top, width, height: sizes.row }}
    >
      <th
        {...ROW_HEADER}
        className="matrix-name"
        aria-colindex={1}
        aria-label={`${name}${messages.list.and}${messages.matrix.areas[level](row.areas)}`}
        title={name}
        tabIndex={stop(NAME_COLUMN)}
        data-row={id}
        data-column={NAME_COLUMN}
        style={{ width: sizes.name }}
      >
        <span className="matrix-fold" data-fold={row.isFoldable || undefined}>
          {row.isFoldable && <Glyph name="chevron" />}
        </span>
        {row.level === 1 && <span className="matrix-hue" style={{ background: hue }} />}
        <span className="matrix-industry">{name}</span>
        <span className="matrix-total">{row.areas || ''}</span>
      </th>
      <td
        {...CELL}
        className="matrix-solo"
        aria-colindex={2}
        style={{ width: sizes.solo, left: sizes.name }}
      >
        <button
          type="button"
          aria-label={messages.matrix.onlyLabel(name)}
          aria-pressed={isAlone}
          title={messages.matrix.onlyLabel(name)}
          tabIndex={stop(SOLO_COLUMN)}
          data-row={id}
          data-column={SOLO_COLUMN}
        >
          <Glyph name="eye" />
        </button>
      </td>
      {items.map(({ index: at, start, size }) => {
        const column = columns[at];
        return (
          column && (
            <MatrixCell
              key={column.area.key}
              row={id}
              column={column.area.key}
              carried={row.cells[at]}
              hue={hue}
              palette={palette}
              messages={messages}
              index={at}
              left={start}
              width={size}
              isTabStop={active === column.area.key}
            />
          )
        );
      })}
    </tr>
  );
});
