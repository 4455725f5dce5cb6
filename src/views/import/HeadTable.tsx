import { CSPProvider } from '@base-ui/react/csp-provider';
import { ScrollArea } from '@base-ui/react/scroll-area';
import type { Opened } from '../../own/intake.ts';
import { useMessages, useNumber } from '../atlasContext.ts';

const ROWS = 8;
/** Beyond these a preview tells nothing more. */
const COLUMNS = 30;

/** The first rows as they stand in the file. */
export function HeadTable({ opened }: { opened: Opened }) {
  const { preview } = useMessages().intake;
  const number = useNumber();
  const rows = opened.head.slice(0, ROWS);
  const columns = opened.table.columns.slice(0, COLUMNS);
  return (
    <div className="import-section">
      <h3 id="import-head">{preview.rows(number(rows.length))}</h3>
      {/* Scrolls by the keyboard as well. The page allows no styles but those of its sheets. */}
      <CSPProvider disableStyleElements>
        <ScrollArea.Root className="import-head-frame">
          <ScrollArea.Viewport aria-labelledby="import-head" role="region">
            <table className="import-head">
              <thead>
                <tr>
                  <th scope="col">{preview.line}</th>
                  {columns.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ line, cells }) => (
                  <tr key={line}>
                    <th scope="row">{line}</th>
                    {columns.map((name, column) => (
                      <td key={name}>{cells[column]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea.Viewport>
          <ScrollArea.Scrollbar orientation="horizontal" className="import-scrollbar">
            <ScrollArea.Thumb />
          </ScrollArea.Scrollbar>
        </ScrollArea.Root>
      </CSPProvider>
    </div>
  );
}
