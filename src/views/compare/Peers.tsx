import { useMemo } from 'react';
import { type Area, type AreaRef, keyOfArea } from '../../analysis/areas.ts';
import { peersOf } from '../../analysis/comparison/similarity.ts';
import { useAtlas, useDerived, useMessages, useText } from '../atlasContext.ts';
import { useLighting } from './lighting.ts';
import { coefficient, SimilarityHint } from './SimilarityHint.tsx';

const FEW = 3;

interface PeersProps {
  of: Area;
  /** Areas that are there already. */
  without: readonly Area[];
  onChoose: (peer: AreaRef) => void;
}

/** What is most like an area, by what both carry; pressing one puts it beside the others. */
export function Peers({ of, without, onChoose }: PeersProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const lighting = useLighting();
  const assignments = useDerived((selectors) => selectors.filteredAssignments);
  const peers = useMemo(() => peersOf(atlas, of, assignments), [atlas, of, assignments]);
  const taken = new Set(without.map(({ key }) => key));
  const shown = peers
    .filter(({ area, jaccard }) => jaccard > 0 && !taken.has(area.key))
    .slice(0, FEW);
  if (shown.length === 0) return null;
  const title = messages.compare.peers.title(text(of.shortName));
  return (
    <fieldset className="peers" aria-label={title}>
      <span className="peers-title">{title}</span>
      {shown.map(({ area, jaccard }) => (
        <button
          key={keyOfArea(area.ref)}
          type="button"
          className="peer"
          onClick={() => onChoose(area.ref)}
          {...lighting([area.ref])}
        >
          {text(area.shortName)} <span className="peer-value">{coefficient(jaccard)}</span>
          <span className="visually-hidden">{messages.compare.peers.add}</span>
        </button>
      ))}
      <SimilarityHint />
    </fieldset>
  );
}
