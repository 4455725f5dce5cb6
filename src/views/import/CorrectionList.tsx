import type { Opened } from '../../own/intake.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAtlas, useMessages, useNumber, useText } from '../atlasContext.ts';
import { type Correction, listOf, without } from './corrections.ts';
import { useImport, useImporting } from './importContext.ts';

/** Lines of one correction that are named. */
const NAMED = 4;

/** What was corrected, each to be taken back. */
export function CorrectionList({ opened }: { opened: Opened }) {
  const { report: words } = useMessages().intake;
  const number = useNumber();
  const atlas = useAtlas();
  const text = useText();
  const { actions } = useImporting();
  const corrections = useImport((state) => state.corrections);
  const list = listOf(corrections);
  if (list.length === 0) return null;
  const { columns } = opened.table;
  /** Codes and ids were picked by their names. */
  const named = (value: string) => {
    const name = atlas.divisions.get(Number(value))?.name ?? atlas.industries.get(value)?.name;
    return name ? text(name) : value;
  };
  const wordsOf = (correction: Correction) => {
    if (correction.kind === 'unswap') return words.fixes.unswap;
    const column = columns[correction.column] ?? '';
    if (correction.kind === 'value')
      return words.fixes.value(column, correction.value, named(correction.text));
    const { lines } = correction;
    const first = lines.slice(0, NAMED).map(number).join(words.comma);
    const where = lines.length > NAMED ? `${first}…` : first;
    return words.fixes.cells(column, where, named(correction.text));
  };
  return (
    <Disclosure title={words.corrected(number(list.length))} className="import-corrected">
      <ul>
        {list.map((correction) => {
          const said = wordsOf(correction);
          return (
            <li key={said}>
              {said}{' '}
              <button
                type="button"
                className="link-button"
                aria-label={words.undoOf(said)}
                onClick={() => void actions.correct(without(corrections, correction))}
              >
                {words.undo}
              </button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
