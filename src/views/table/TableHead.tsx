import type { TableState } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlasState } from '../atlasContext.ts';
import type { Table } from './columns.ts';

/** The headings; each sorts by its column: upwards, downwards, and as it was. */
export function TableHead({ columns }: Pick<Table, 'columns'>) {
  const actions = useActions();
  const sort = useAtlasState((state) => state.table.sort);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, header, isNumber }) => {
          const own = sort?.column === id ? sort : null;
          return (
            <th
              key={id}
              scope="col"
              className={isNumber ? 'number' : undefined}
              aria-sort={own ? (own.isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className="table-sort"
                onClick={() => actions.setTable({ sort: nextSort(sort, id) })}
              >
                <span>{header}</span>
                <Glyph
                  name="chevron"
                  className={own ? (own.isDescending ? 'is-down' : 'is-up') : 'is-off'}
                />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** What a press on a heading asks for: upwards, then downwards, then the order of the atlas. */
function nextSort(sort: TableState['sort'], column: string): TableState['sort'] {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}
