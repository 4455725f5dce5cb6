import { useMemo, useRef, useState } from 'react';
import { areaOf } from '../../analysis/areas.ts';
import { comparisonOf, countOf } from '../../analysis/comparison/comparison.ts';
import { MOST_COMPARED } from '../../store/state.ts';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useDerived,
  useMessages,
  useText,
} from '../atlasContext.ts';
import { AreaPicker } from './AreaPicker.tsx';
import { ChosenAreas } from './ChosenAreas.tsx';
import { FigureBlock } from './FigureBlock.tsx';
import { IndustryBlock } from './IndustryBlock.tsx';
import { Peers } from './Peers.tsx';
import { ProjectBlock } from './ProjectBlock.tsx';
import { Start } from './Start.tsx';

const BLOCKS = ['industries', 'figures', 'projects'] as const;

/** Two to six areas side by side: what they carry, their figures and what stands there. */
export function CompareView() {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const compared = useAtlasState((state) => state.compared);
  const assignments = useDerived((selectors) => selectors.filteredAssignments);
  // In a narrow pane one block is shown at a time; a wide one shows all three.
  const [block, setBlock] = useState<(typeof BLOCKS)[number]>('industries');
  const inputRef = useRef<HTMLInputElement>(null);
  const areas = useMemo(
    () => compared.flatMap((ref) => areaOf(atlas, ref) ?? []),
    [atlas, compared],
  );
  const comparison = useMemo(
    () => (areas.length > 1 ? comparisonOf(atlas, areas, assignments) : null),
    [atlas, areas, assignments],
  );
  const [first] = areas;
  const names = areas.map(({ shortName }) => text(shortName)).join(messages.list.and);
  return (
    <section
      className={`compare ${comparison ? '' : 'is-starting'}`}
      aria-label={messages.compare.title}
    >
      <div className="compare-head">
        <div className="compare-choice">
          <ChosenAreas areas={areas} inputRef={inputRef} />
          <AreaPicker inputRef={inputRef} />
          {areas.length > 0 && (
            <button
              type="button"
              className="button compare-clear"
              onClick={() => {
                actions.setCompared([]);
                inputRef.current?.focus();
              }}
            >
              {messages.compare.clear}
            </button>
          )}
          {comparison && first && areas.length < MOST_COMPARED && (
            <Peers of={first} without={areas} onChoose={actions.toggleCompared} />
          )}
        </div>
        <p className="visually-hidden" role="status">
          {comparison &&
            messages.compare.summary(names, countOf(comparison.shared), countOf(comparison.none))}
        </p>
      </div>
      {comparison ? (
        <div className="compare-blocks" data-block={block}>
          <fieldset className="compare-switch" aria-label={messages.compare.showBlock}>
            {BLOCKS.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={block === one}
                onClick={() => setBlock(one)}
              >
                {messages.compare.blocks[one]}
              </button>
            ))}
          </fieldset>
          <IndustryBlock comparison={comparison} />
          <FigureBlock areas={areas} />
          <ProjectBlock areas={areas} />
        </div>
      ) : (
        <Start areas={areas} />
      )}
    </section>
  );
}
