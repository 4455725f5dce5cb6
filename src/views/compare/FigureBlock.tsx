import { useMemo } from 'react';
import type { Area } from '../../analysis/areas.ts';
import { comparedFiguresOf } from '../../analysis/comparison/comparedFigures.ts';
import { useAtlas, useMessages } from '../atlasContext.ts';
import { BlockHead } from './AreaColumns.tsx';
import { FigureRow } from './FigureRow.tsx';

/** Every indicator with a figure of one of the areas, each on a scale of its own. */
export function FigureBlock({ areas }: { areas: readonly Area[] }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const figures = useMemo(() => comparedFiguresOf(atlas, areas), [atlas, areas]);
  const words = messages.compare.figures;
  const hasOtherYear = figures.some(({ byArea, year }) =>
    byArea.some((figure) => figure && figure.year !== year),
  );
  const hasRegion = areas.some(({ ref }) => ref.kind === 'region');
  return (
    <section className="compare-block is-figures" aria-label={messages.compare.blocks.figures}>
      <BlockHead title={messages.compare.blocks.figures} areas={areas} />
      {figures.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <>
          <div className="block-note">
            <p className="hint">
              <span>{words.scale}</span> {hasOtherYear && <span>{words.otherYear}</span>}{' '}
              {hasRegion && <span>{words.sums}</span>}
            </p>
          </div>
          <ul className="figure-rows">
            {figures.map((one) => (
              <FigureRow key={one.series.id} figures={one} areas={areas} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
