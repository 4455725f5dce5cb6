import { useMemo } from 'react';
import type { OwnLayer } from '../../own/layer.ts';
import { passingPoints } from '../../own/pointRow.ts';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useMessages,
  useNumber,
  useShelf,
} from '../atlasContext.ts';
import { type Table, tableOf, type Words } from './columns.ts';
import { ownAssignmentTable } from './ownAssignments.tsx';
import { pointTable } from './ownPoints.tsx';
import { statisticsTable } from './ownStatistics.tsx';
import { TablePane } from './TablePane.tsx';

/** The rows of one of the reader's own layers. */
export function OwnTable() {
  const { own } = useMessages();
  const layers = useShelf((shelf) => shelf.layers);
  const chosen = useAtlasState((state) => state.table.layer);
  const layer = chosen === null ? layers[0] : layers.find(({ id }) => id === chosen);
  if (layers.length === 0) return <p className="hint">{own.table.none}</p>;
  if (!layer) {
    return (
      <>
        <div className="table-tools">
          <LayerChoice chosen="" />
        </div>
        <p className="hint">{own.table.gone}</p>
      </>
    );
  }
  return <LayerTable key={layer.id} layer={layer} />;
}

function LayerTable({ layer }: { layer: OwnLayer }) {
  const { own } = useMessages();
  const number = useNumber();
  const table = useLayerTable(layer);
  const all = layer.kind === 'points' ? layer.points.length : table.rows.length;
  const isFiltered = layer.kind === 'points' && passingPoints(layer).length < all;
  return (
    <TablePane
      table={table}
      layer={layer}
      choice={<LayerChoice chosen={layer.id} />}
      says={(rows) =>
        isFiltered ? own.table.filtered(number(rows), number(all)) : own.table.caption(number(rows))
      }
    />
  );
}

/** Which layer the table shows. */
function LayerChoice({ chosen }: { chosen: string }) {
  const actions = useActions();
  const { own } = useMessages();
  const layers = useShelf((shelf) => shelf.layers);
  return (
    <label className="own-table-choice">
      <span className="visually-hidden">{own.table.choose}</span>
      <select
        value={chosen}
        onChange={({ target }) => actions.setTable({ layer: target.value, sort: null, find: '' })}
      >
        {chosen === '' && <option value="">{own.table.choose}</option>}
        {layers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The table of a layer. It keeps its identity until the layer changes. */
function useLayerTable(layer: OwnLayer): Table {
  const atlas = useAtlas();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  return useMemo(() => {
    const words: Words = { atlas, messages, language };
    if (layer.kind === 'points') return tableOf(pointTable(words, layer));
    if (layer.kind === 'statistics') return tableOf(statisticsTable(words, layer));
    return tableOf(ownAssignmentTable(words, layer));
  }, [atlas, messages, language, layer]);
}
