import { useMemo, useState } from 'react';
import { type Matrix, matrixOf } from '../../analysis/matrix/matrix.ts';
import { useAtlas, useAtlasState, useDerived, useMessages, useText } from '../atlasContext.ts';
import { CellFacts } from './CellFacts.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixToolbar } from './MatrixToolbar.tsx';
import { marksOf } from './marks.ts';
import { type CellPlace, subjectOf } from './places.ts';

/** Narrower than this the legend waits to be asked for. */
const PHONE_WIDTH = 760;

/** Industries × areas: who does what, how surely and how firmly, and what is left out. */
export function MatrixView() {
  const atlas = useAtlas();
  const messages = useMessages();
  const assignments = useDerived((selectors) => selectors.filteredAssignments);
  const { level, order, unfolded } = useAtlasState((state) => state.matrix);
  const selection = useAtlasState((state) => state.selection);
  const [pointed, setPointed] = useState<CellPlace | null>(null);
  const [opened, setOpened] = useState<(CellPlace & { element: HTMLElement }) | null>(null);
  const [showsLegend, setShowsLegend] = useState(() => innerWidth >= PHONE_WIDTH);
  const matrix = useMemo(
    () => matrixOf(atlas, assignments, level, unfolded, order),
    [atlas, assignments, level, unfolded, order],
  );
  const marks = useMemo(() => marksOf(atlas, matrix, selection), [atlas, matrix, selection]);
  const open = opened && subjectOf(matrix, opened);
  const { row, column } = open ?? {};
  const carried = row && column && row.cells[matrix.columns.indexOf(column)];
  return (
    <section className="matrix-view" aria-label={messages.matrix.title}>
      <div className="matrix-toolbar">
        <MatrixToolbar
          showsLegend={showsLegend}
          onToggleLegend={() => setShowsLegend(!showsLegend)}
        />
        <Status matrix={matrix} pointed={pointed} />
      </div>
      {showsLegend && <MatrixLegend />}
      <MatrixGrid
        matrix={matrix}
        marks={marks}
        onPoint={setPointed}
        onOpen={(place, element) =>
          setOpened((known) => (known?.element === element ? null : { ...place, element }))
        }
      />
      <CellFacts
        cell={opened && carried ? { row, column, carried, element: opened.element } : null}
        onClose={() => setOpened(null)}
      />
    </section>
  );
}

/** How much there is; while the reader points, what is pointed at. */
function Status({ matrix, pointed }: { matrix: Matrix; pointed: CellPlace | null }) {
  const messages = useMessages();
  const { level, order } = useAtlasState((state) => state.matrix);
  const words = messages.matrix;
  const cells = matrix.rows.reduce((total, { areas }) => total + areas, 0);
  const count = words.status(
    matrix.rows.length,
    words.columns[level](matrix.columns.length),
    cells,
  );
  const says = useReading(matrix, pointed);
  return (
    <>
      <p role="status" className={says ? 'visually-hidden' : 'matrix-status'}>
        {cells > 0 ? words.ordered(count, words.orderHelp[order]) : words.nothing}
      </p>
      {says && (
        <p className="matrix-status is-pointed" aria-hidden="true">
          {says}
        </p>
      )}
    </>
  );
}

/** A cell or header in words, as its accessible name and those of its headers say it. */
function useReading(matrix: Matrix, pointed: CellPlace | null): string {
  const messages = useMessages();
  const text = useText();
  const level = useAtlasState((state) => state.matrix.level);
  const words = messages.matrix;
  if (!pointed) return '';
  const { row, column } = subjectOf(matrix, pointed);
  const industry = row && text(row.industry.name);
  const area =
    column &&
    [column.prefecture, column.area].flatMap((one) => (one ? text(one.shortName) : [])).join(' ');
  if (row && industry && column && area) {
    const carried = row.cells[matrix.columns.indexOf(column)];
    const says = carried
      ? words.cell(
          messages.evidence[carried.evidence],
          messages.commitment[carried.commitment],
          carried.industries,
        )
      : words.empty;
    return words.pointed(words.crossing(area, industry), says);
  }
  if (row && industry) return words.pointed(industry, words.areas[level](row.areas));
  return column && area ? words.pointed(area, words.industries(column.industries)) : '';
}
