import type { VirtualItem } from '@tanstack/react-virtual';
import type { MatrixColumn } from '../../analysis/matrix/matrix.ts';
import { PALETTES } from '../../map/palette.ts';
import { useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { HEAD_ROW, LEAD_COLUMNS, NAME_COLUMN, SOLO_COLUMN } from './places.ts';
import { COLUMN_HEADER, ROW } from './roles.ts';
import type { GridSizes } from './sizes.ts';
import { stretchesOf } from './stretches.ts';

interface MatrixHeadProps {
  columns: readonly MatrixColumn[];
  /** The columns within sight. */
  items: readonly VirtualItem[];
  sizes: GridSizes;
  width: number;
  /** The column of the grid's tab stop, when it is in this row. */
  active: string | null;
  marked: ReadonlySet<string>;
}

/** The names of the areas, under a band in the colours of their zones. */
export function MatrixHead({ columns, items, sizes, width, active, marked }: MatrixHeadProps) {
  const messages = useMessages();
  const text = useText();
  const stop = (column: string) => (active === column ? 0 : -1);
  return (
    <tr
      {...ROW}
      className={`matrix-head ${sizes.isUpright ? 'is-upright' : ''}`}
      aria-rowindex={1}
      style={{ width, height: sizes.band + sizes.head }}
    >
      <th
        {...COLUMN_HEADER}
        className="matrix-corner"
        aria-colindex={1}
        tabIndex={stop(NAME_COLUMN)}
        data-row={HEAD_ROW}
        data-column={NAME_COLUMN}
        style={{ width: sizes.name }}
      >
        {messages.matrix.industry}
      </th>
      <th
        {...COLUMN_HEADER}
        className="matrix-corner"
        aria-colindex={2}
        tabIndex={stop(SOLO_COLUMN)}
        data-row={HEAD_ROW}
        data-column={SOLO_COLUMN}
        style={{ width: sizes.solo, left: sizes.name }}
      >
        <span className="visually-hidden">{messages.matrix.only}</span>
      </th>
      {items.map(({ index, start, size }) => {
        const column = columns[index];
        if (!column) return null;
        const { area, prefecture, zone, industries } = column;
        const inside = prefecture ? `${text(prefecture.shortName)} · ` : '';
        return (
          <th
            key={area.key}
            {...COLUMN_HEADER}
            className={`matrix-area ${marked.has(area.key) ? 'is-marked' : ''}`}
            aria-colindex={index + LEAD_COLUMNS + 1}
            aria-selected={marked.has(area.key) || undefined}
            aria-label={`${inside}${text(area.shortName)}${messages.list.and}${messages.matrix.industries(industries)}`}
            title={[text(area.name), prefecture && text(prefecture.name), zone && text(zone.name)]
              .filter((name, at, all) => name && all.indexOf(name) === at)
              .join(' · ')}
            tabIndex={stop(area.key)}
            data-row={HEAD_ROW}
            data-column={area.key}
            style={{ left: start, width: size, top: sizes.band, height: sizes.head }}
          >
            <span className="matrix-area-name">{text(area.shortName)}</span>
            <span className="matrix-total">{industries || ''}</span>
          </th>
        );
      })}
      <Bands columns={columns} sizes={sizes} />
    </tr>
  );
}

/**
 * Neighbouring columns of one zone, or among counties of one prefecture, as a stretch of colour. The
 * name stands in it where there is room; headers have it in their titles.
 */
function Bands({ columns, sizes }: Pick<MatrixHeadProps, 'columns' | 'sizes'>) {
  const text = useText();
  const palette = PALETTES[useAtlasState((state) => state.theme)];
  const level = useAtlasState(({ matrix }) => matrix.level);
  const left = sizes.name + sizes.solo;
  return (
    <td aria-hidden="true" className="matrix-bands">
      {stretchesOf(columns).map(({ from, count, zone, name }) => {
        const start = left + from * sizes.column;
        const width = count * sizes.column;
        const says = name && level !== 'zone' ? text(name) : '';
        // A Han character is as wide as the type is high, a Latin one about half.
        const needed = [...says].reduce((sum, one) => sum + (one > '⺀' ? 1 : 0.55), 0.8);
        return (
          <div
            key={from}
            className="matrix-band"
            style={{
              left: start,
              width: width - 1,
              height: sizes.band,
              background: palette.zones[zone] ?? 'none',
            }}
          >
            {width > needed * sizes.band * 0.62 && <span style={{ left }}>{says}</span>}
          </div>
        );
      })}
    </td>
  );
}
