import type { OwnLayer, PointFilter, PointsLayer } from '../../own/layer.ts';

/** A newer version of a layer as the reader knows it: drawn alike, with the filters that still hold. */
export function inPlaceOf(before: OwnLayer, after: OwnLayer): OwnLayer {
  const layer = { ...after, id: before.id };
  if (before.kind !== 'points' || layer.kind !== 'points') return layer;
  const now = (column: number) => placeOf(before, layer, column);
  const { colorBy, sizeBy } = before.look;
  return {
    ...layer,
    look: {
      ...before.look,
      colorBy: colorBy === null ? null : now(colorBy),
      sizeBy: sizeBy === null ? null : now(sizeBy),
    },
    filters: before.filters.flatMap((filter): PointFilter[] => {
      const column = now(filter.column);
      return column === null ? [] : [{ ...filter, column }];
    }),
  };
}

/** Where a column stands now: one of the same name that still holds the same kind of thing. */
function placeOf(before: PointsLayer, after: PointsLayer, column: number): number | null {
  const wanted = before.columns[column];
  const place = after.columns.findIndex(
    ({ name, isNumber }) => name === wanted?.name && isNumber === wanted.isNumber,
  );
  return place < 0 ? null : place;
}
