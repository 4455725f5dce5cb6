import { type AreaRef, areaOf, keyOfArea } from '../../analysis/areas.ts';
import type { Matrix } from '../../analysis/matrix/matrix.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Selection } from '../../store/state.ts';

/** What of the matrix stands for the selection. */
export interface Marks {
  /** Keys of the columns that are selected, lie in what is, or contain it. */
  columns: ReadonlySet<string>;
  /** The row of the selected industry, or the folded one it lies in. */
  row: string | null;
}

export function marksOf(atlas: Atlas, matrix: Matrix, selection: Selection | null): Marks {
  return {
    columns: new Set(
      selection?.kind === 'division' || selection?.kind === 'region'
        ? columnsOf(atlas, matrix, selection)
        : [],
    ),
    row: selection?.kind === 'industry' ? rowOf(atlas, matrix, selection.id) : null,
  };
}

function columnsOf(atlas: Atlas, { columns }: Matrix, ref: AreaRef): readonly string[] {
  const exact = columns.filter(({ area }) => area.key === keyOfArea(ref));
  const selected = areaOf(atlas, ref);
  if (exact.length > 0 || !selected) return exact.map(({ area }) => area.key);
  return columns.flatMap(({ area: { key, inside } }) =>
    isWithin(inside, selected.inside) || isWithin(selected.inside, inside) ? [key] : [],
  );
}

function isWithin(inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean {
  return [...inner].every((adcode) => outer.has(adcode));
}

function rowOf(atlas: Atlas, { rows }: Matrix, id: string): string | null {
  const shown = new Set(rows.map(({ industry }) => industry.id));
  const path = atlas.industries.pathTo(id).map((industry) => industry.id);
  return path.findLast((one) => shown.has(one)) ?? null;
}
