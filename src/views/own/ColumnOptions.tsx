import type { PointsLayer } from '../../own/layer.ts';
import { useMessages } from '../atlasContext.ts';

interface ColumnOptionsProps {
  layer: PointsLayer;
  /** Whether a column is among them, by its place. */
  isOffered: (column: number) => boolean;
}

/** The columns of a layer in a select, by their places, since two may have one name. */
export function ColumnOptions({ layer, isOffered }: ColumnOptionsProps) {
  const { own } = useMessages();
  const offered = layer.columns
    .map(({ name }, column) => ({ column, name: name || own.style.unnamed(column + 1) }))
    .filter(({ column }) => isOffered(column));
  return offered.map(({ column, name }) => (
    <option key={column} value={column}>
      {name}
    </option>
  ));
}
