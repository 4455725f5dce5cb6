import { type KeyboardEvent, type SyntheticEvent, useEffect, useMemo, useRef } from 'react';
import type { Matrix } from '../../analysis/matrix/matrix.ts';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { answerTo } from './keyAnswers.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRowView } from './MatrixRowView.tsx';
import type { Marks } from './marks.ts';
import { Overlays } from './Overlays.tsx';
import {
  areasLitBy,
  type CellPlace,
  cellPlaceAt,
  gridPlaceOf,
  HEAD_ROW,
  LEAD_COLUMNS,
  placeOfElement,
  SOLO_COLUMN,
  subjectOf,
} from './places.ts';
import { BODY, TREE_GRID } from './roles.ts';
import { gridSizes, useFrame } from './sizes.ts';
import { useTabStop } from './useTabStop.ts';
import { useWindow } from './useWindow.ts';

interface MatrixGridProps {
  matrix: Matrix;
  marks: Marks;
  /** Pointed at or focused; null when neither. */
  onPoint: (place: CellPlace | null) => void;
  /** Asked for what the cell holds, which is something. */
  onOpen: (place: CellPlace, element: HTMLElement) => void;
}

/**
 * The matrix as a tree grid: one tab stop, arrows from cell to cell, and only what is in sight in
 * the page.
 */
export function MatrixGrid({ matrix, marks, onPoint, onOpen }: MatrixGridProps) {
  const actions = useActions();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const { level, order } = useAtlasState((state) => state.matrix);
  const scroller = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const tabStop = useTabStop(scroller);
  const latest = useRef(matrix);
  latest.current = matrix;
  const { rows, columns } = matrix;
  const frame = useFrame(scroller, ruler);
  // Rows are drawn anew only when what they are given is another.
  const sizes = useMemo(
    () => gridSizes(frame, level, columns.length, language),
    [frame, level, columns.length, language],
  );
  const at = gridPlaceOf(matrix, tabStop.place);
  const stop = cellPlaceAt(matrix, at);
  const counts = { rows: rows.length, columns: columns.length };
  const shown = useWindow(scroller, counts, sizes, at);
  const { show } = shown;
  const width = sizes.name + sizes.solo + sizes.column * columns.length;
  const height = shown.rows.getTotalSize();
  const items = shown.columns.getVirtualItems();

  const [markedColumn = ''] = marks.columns;
  const markedRow = marks.row ?? '';
  const isRun = marks.columns.size > 1;
  // Another level, order or selection brings what is selected into sight; unfolding moves nothing.
  useEffect(() => {
    if (level && order && (markedColumn || markedRow)) {
      show(gridPlaceOf(latest.current, { row: markedRow, column: markedColumn }), isRun);
    }
  }, [level, order, markedColumn, markedRow, isRun, show]);

  const point = (event: SyntheticEvent) => {
    const found = placeOfElement(event.target);
    onPoint(found?.place ?? null);
    actions.light(found ? areasLitBy(matrix, found.place) : []);
  };
  const leave = () => {
    onPoint(null);
    actions.light([]);
  };

  const activate = (place: CellPlace, element: HTMLElement) => {
    const { row, column } = subjectOf(matrix, place);
    if (row && column) {
      if (row.cells[columns.indexOf(column)]) onOpen(place, element);
    } else if (row) {
      if (place.column === SOLO_COLUMN) actions.onlyIndustry(row.industry.id);
      else actions.select({ kind: 'industry', id: row.industry.id });
    } else if (column) {
      actions.select(column.area.ref);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const found = placeOfElement(event.target);
    if (!found || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / sizes.row) - 3);
    const answer = answerTo(event, matrix, found.place, page);
    if (!answer) return;
    event.preventDefault();
    if (answer.kind === 'activate') activate(found.place, found.element);
    if (answer.kind === 'toggle') actions.toggleRow(answer.row);
    if (answer.kind === 'go') {
      tabStop.moveTo(answer.to);
      show(gridPlaceOf(matrix, answer.to));
    }
  };

  return (
    <div ref={scroller} className="matrix-scroll">
      <div ref={ruler} className="matrix-ruler" />
      <Overlays matrix={matrix} sizes={sizes} marked={marks.columns} height={height} />
      <table
        {...TREE_GRID}
        className={`matrix-grid ${sizes.isNarrow ? 'is-narrow' : ''}`}
        style={{ width, height }}
        aria-label={messages.matrix.title}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + LEAD_COLUMNS}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const found = placeOfElement(event.target);
          if (found) tabStop.stay(found.place);
          point(event);
        }}
        onBlur={leave}
        onPointerOver={point}
        onPointerLeave={leave}
        onClick={({ target }) => {
          const found = placeOfElement(target);
          if (!found) return;
          const isFold = target instanceof Element && target.closest('[data-fold]');
          if (isFold) actions.toggleRow(found.place.row);
          else activate(found.place, found.element);
        }}
      >
        <thead {...BODY}>
          <MatrixHead
            columns={columns}
            items={items}
            sizes={sizes}
            width={width}
            active={stop.row === HEAD_ROW ? stop.column : null}
            marked={marks.columns}
          />
        </thead>
        <tbody {...BODY}>
          {shown.rows.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <MatrixRowView
                  key={row.industry.id}
                  row={row}
                  columns={columns}
                  items={items}
                  sizes={sizes}
                  index={index}
                  top={start}
                  width={width}
                  active={stop.row === row.industry.id ? stop.column : null}
                  isMarked={marks.row === row.industry.id}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
