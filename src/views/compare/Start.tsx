import { type Area, type AreaRef, areaOf } from '../../analysis/areas.ts';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { useLighting } from './lighting.ts';
import { Peers } from './Peers.tsx';
import { type StartingSet, startingSets } from './startingSets.ts';

/** What to do while there is nothing to compare: a word of purpose, and sets to begin with. */
export function Start({ areas }: { areas: readonly Area[] }) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const lighting = useLighting();
  const text = useText();
  const selection = useAtlasState((state) => state.selection);
  const isPlace = selection?.kind === 'division' || selection?.kind === 'region';
  const selected = isPlace ? areaOf(atlas, selection) : undefined;
  const [first] = areas;
  const anchor = first ?? selected;
  const choose = (peer: AreaRef) => {
    if (anchor) actions.setCompared([anchor.ref, peer]);
  };
  const words = messages.compare.sets;
  const nameOf = ({ name, areas: set }: StartingSet) => {
    if (name !== 'pair') return words[name];
    const [one = '', other = ''] = set.map((ref) => {
      const area = areaOf(atlas, ref);
      return area ? text(area.shortName) : '';
    });
    return words.pair(one, other);
  };
  return (
    <div className="compare-start">
      <p className="compare-lead">{first ? messages.compare.leadOne : messages.compare.lead}</p>
      {anchor && <Peers of={anchor} without={areas} onChoose={choose} />}
      {!first && (
        <>
          <h3>{words.title}</h3>
          <ul className="starting-sets">
            {startingSets(atlas).map((set) => (
              <li key={set.name}>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    actions.light([]);
                    actions.setCompared(set.areas);
                  }}
                  {...lighting(set.areas)}
                >
                  {nameOf(set)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
