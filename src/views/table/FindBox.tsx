import { LONGEST_SEARCH } from '../../store/urlWork.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';

/** Narrows the table to rows that hold some words, in either language. */
export function FindBox() {
  const actions = useActions();
  const { table } = useMessages();
  const find = useAtlasState((state) => state.table.find);
  return (
    <div className="table-find">
      <Glyph name="search" />
      <input
        type="search"
        value={find}
        maxLength={LONGEST_SEARCH}
        placeholder={table.findHint}
        aria-label={table.find}
        onChange={({ target }) => actions.setTable({ find: target.value })}
      />
    </div>
  );
}
