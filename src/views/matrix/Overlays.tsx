import { sameArea } from '../../analysis/areas.ts';
import type { Matrix } from '../../analysis/matrix/matrix.ts';
import { useAtlasState } from '../atlasContext.ts';
import type { GridSizes } from './sizes.ts';
import { stretchesOf } from './stretches.ts';

interface OverlaysProps {
  matrix: Matrix;
  sizes: GridSizes;
  marked: ReadonlySet<string>;
  /** Of the whole grid, in CSS pixels. */
  height: number;
}

/**
 * What runs down whole columns: rules between zones where the order goes by them, the selection, and
 * what is pointed at, here or on the map.
 */
export function Overlays({ matrix: { columns }, sizes, marked, height }: OverlaysProps) {
  const isByZone = useAtlasState((state) => state.matrix.order === 'name');
  const lit = useAtlasState((state) => state.lit);
  const [only, ...others] = lit;
  const target =
    others.length === 0 && only?.kind !== 'project' && only?.kind !== 'point' ? only : undefined;
  const lead = sizes.name + sizes.solo;
  const leftOf = (index: number) => lead + index * sizes.column;
  const isMarked = (index: number) => marked.has(columns[index]?.area.key ?? '');
  const litAt = target ? columns.findIndex(({ area }) => sameArea(area.ref, target)) : -1;
  return (
    <div className="matrix-overlays" aria-hidden="true" style={{ height }}>
      {(isByZone ? stretchesOf(columns) : []).map(({ from }) => (
        <div key={from} className="matrix-rule" style={{ left: leftOf(from) }} />
      ))}
      {columns.map(({ area }, index) =>
        isMarked(index) ? (
          <div
            key={area.key}
            className={`matrix-marked ${isMarked(index - 1) ? '' : 'starts'} ${isMarked(index + 1) ? '' : 'ends'}`}
            style={{ left: leftOf(index), width: sizes.column }}
          />
        ) : null,
      )}
      {litAt >= 0 && (
        <div className="matrix-lit" style={{ left: leftOf(litAt), width: sizes.column }} />
      )}
    </div>
  );
}
