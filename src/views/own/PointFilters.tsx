import { useState } from 'react';
import type { PointFilter, PointsLayer } from '../../own/layer.ts';
import { passingPoints } from '../../own/pointRow.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages, useNumber, useWorkspace } from '../atlasContext.ts';
import { ColumnOptions } from './ColumnOptions.tsx';
import { SpanFilter } from './SpanFilter.tsx';
import { WordFilter } from './WordFilter.tsx';

/** Narrows a layer to rows by what stands in their columns; every filter must let a row through. */
export function PointFilters({ layer }: { layer: PointsLayer }) {
  const { shelf } = useWorkspace();
  const { own } = useMessages();
  const number = useNumber();
  // A column that was just picked filters nothing until something of it is ticked or typed.
  const [opened, setOpened] = useState<readonly number[]>([]);
  const { columns, filters, points } = layer;
  const filtered = filters.map(({ column }) => column);
  const shownColumns = [...filtered, ...opened.filter((column) => !filtered.includes(column))];
  const put = (next: readonly PointFilter[]) => shelf.actions.put({ ...layer, filters: next });
  const set = (column: number, filter: PointFilter | null) => {
    setOpened((before) => [...new Set([...before, column])]);
    const place = filtered.indexOf(column);
    if (filter && place >= 0) put(filters.with(place, filter));
    else put([...filters.filter((one) => one.column !== column), ...(filter ? [filter] : [])]);
  };
  const drop = (column: number) => {
    setOpened((before) => before.filter((one) => one !== column));
    if (filtered.includes(column)) put(filters.filter((one) => one.column !== column));
  };
  const shown = passingPoints(layer).length;
  return (
    <fieldset className="own-filters">
      <legend>{own.filters.title}</legend>
      {shownColumns.map((column) => {
        const { name = '', isNumber = false, unit = '' } = columns[column] ?? {};
        const title = name || own.style.unnamed(column + 1);
        const filter = filters.find((one) => one.column === column);
        return (
          <fieldset key={column} className="own-filter">
            <legend>{unit ? `${title} (${unit})` : title}</legend>
            <IconButton label={own.filters.remove(title)} onClick={() => drop(column)}>
              <Glyph name="close" />
            </IconButton>
            {isNumber ? (
              <SpanFilter
                layer={layer}
                column={column}
                filter={filter && 'least' in filter ? filter : null}
                onChange={(next) => set(column, next)}
              />
            ) : (
              <WordFilter
                layer={layer}
                column={column}
                title={title}
                chosen={filter && 'words' in filter ? filter.words : []}
                onChange={(words) => set(column, words.length > 0 ? { column, words } : null)}
              />
            )}
          </fieldset>
        );
      })}
      {columns.length > shownColumns.length && (
        <select
          aria-label={own.filters.add}
          value=""
          onChange={({ target }) => setOpened((before) => [...before, Number(target.value)])}
        >
          <option value="">{own.filters.add}</option>
          <ColumnOptions layer={layer} isOffered={(column) => !shownColumns.includes(column)} />
        </select>
      )}
      {filters.length > 0 && (
        <p className="own-passing" role="status">
          {shown === 0
            ? own.filters.nothing
            : own.filters.shown(number(shown), number(points.length))}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setOpened([]);
              put([]);
            }}
          >
            {own.filters.clear}
          </button>
        </p>
      )}
    </fieldset>
  );
}
