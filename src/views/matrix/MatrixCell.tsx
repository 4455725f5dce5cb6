import { memo } from 'react';
import type { Carried } from '../../analysis/carrying.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { Palette } from '../../map/palette.ts';
import { CellMark } from './CellMark.tsx';
import { cellLook } from './cellLook.ts';
import { LEAD_COLUMNS } from './places.ts';
import { CELL } from './roles.ts';

interface MatrixCellProps {
  /** Id of the industry and key of the area. */
  row: string;
  column: string;
  carried: Carried | undefined;
  /** Of the industry's root. */
  hue: string;
  palette: Palette;
  messages: Messages;
  /** Counted among the areas, from 0. */
  index: number;
  left: number;
  width: number;
  isTabStop: boolean;
}

/** Where an industry and an area cross. Remembered: scrolling sideways draws only what comes in. */
export const MatrixCell = memo(function MatrixCell({
  row,
  column,
  carried,
  hue,
  palette,
  messages,
  index,
  left,
  width,
  isTabStop,
}: MatrixCellProps) {
  return (
    <td
      {...CELL}
      className="matrix-cell"
      aria-colindex={index + LEAD_COLUMNS + 1}
      aria-label={
        carried
          ? messages.matrix.cell(
              messages.evidence[carried.evidence],
              messages.commitment[carried.commitment],
              carried.industries,
            )
          : messages.matrix.empty
      }
      aria-haspopup={carried ? 'dialog' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-row={row}
      data-column={column}
      style={{ left, width }}
    >
      {carried && (
        <CellMark
          look={cellLook(hue, carried.evidence, palette)}
          evidence={carried.evidence}
          commitment={carried.commitment}
        />
      )}
      {carried && carried.industries > 1 && (
        <span className="matrix-count">{carried.industries}</span>
      )}
    </td>
  );
});
