import type { ReactNode } from 'react';
import type { Area } from '../../analysis/areas.ts';
import { useText } from '../atlasContext.ts';
import { AreaMark } from './AreaMark.tsx';

/** More names than this do not fit above their columns; the letters stand alone then. */
const MOST_NAMED = 3;

interface BlockHeadProps {
  title: string;
  areas: readonly Area[];
  /** Beside the title, before the columns. */
  children?: ReactNode;
}

/** The head of a block with the letters above its columns. The tables below name their own columns. */
export function BlockHead({ title, areas, children }: BlockHeadProps) {
  const text = useText();
  return (
    <div className="block-head">
      <h3>
        {title}
        {children}
      </h3>
      <div className="area-columns" aria-hidden="true">
        {areas.map(({ key, shortName }, index) => (
          <span key={key} className="area-column">
            <AreaMark index={index} />
            {areas.length <= MOST_NAMED && <span>{text(shortName)}</span>}
          </span>
        ))}
      </div>
    </div>
  );
}

interface TableHeadProps {
  areas: readonly Area[];
  /** What the rows are. */
  rows: string;
}

/** Names of columns for those who hear the table; the block's head shows them. */
export function TableHead({ areas, rows }: TableHeadProps) {
  const text = useText();
  return (
    <thead className="silent-head">
      <tr>
        <th scope="col">
          <span className="visually-hidden">{rows}</span>
        </th>
        {areas.map(({ key, name }) => (
          <th key={key} scope="col">
            <span className="visually-hidden">{text(name)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
