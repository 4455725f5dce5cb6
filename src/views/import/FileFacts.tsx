import { type ReactNode, useId } from 'react';
import type { Opened } from '../../own/intake.ts';
import { DELIMITERS, ENCODINGS } from '../../own/rawTable.ts';
import { useMessages, useNumber } from '../atlasContext.ts';
import { CommitField } from './CommitField.tsx';
import { useImport, useImporting } from './importContext.ts';

/** Formats whose lines are written by hand, above whose columns anything may stand. */
const HAS_LINES: ReadonlySet<Opened['table']['format']> = new Set(['csv', 'tsv', 'xlsx']);

/** How a file was read: encoding, delimiter, sheet and line of names, each to be changed. */
export function FileFacts({ opened }: { opened: Opened }) {
  const { facts } = useMessages().intake;
  const number = useNumber();
  const { actions } = useImporting();
  const isWorking = useImport(({ working }) => working?.step === 'reading');
  const { table, rowCount } = opened;
  const { encoding, delimiter, sheet } = table;
  return (
    <fieldset className="import-facts" aria-label={facts.heading} disabled={isWorking}>
      <p>
        {facts.formats[table.format]} · {facts.size(number(rowCount), number(table.columns.length))}
      </p>
      {encoding && (
        <Fact label={facts.encoding}>
          {(id) => (
            <select
              id={id}
              value={encoding}
              onChange={({ target }) => {
                const chosen = ENCODINGS.find((one) => one === target.value);
                if (chosen) void actions.reread({ encoding: chosen });
              }}
            >
              {ENCODINGS.map((one) => (
                <option key={one} value={one}>
                  {facts.encodings[one]}
                </option>
              ))}
            </select>
          )}
        </Fact>
      )}
      {delimiter && (
        <Fact label={facts.delimiter}>
          {(id) => (
            <select
              id={id}
              value={delimiter}
              onChange={({ target }) => {
                const chosen = DELIMITERS.find((one) => one === target.value);
                if (chosen) void actions.reread({ delimiter: chosen });
              }}
            >
              {DELIMITERS.map((one) => (
                <option key={one} value={one}>
                  {facts.delimiters[one]}
                </option>
              ))}
            </select>
          )}
        </Fact>
      )}
      {table.sheets.length > 1 && (
        <Fact label={table.format === 'shapefile' ? facts.layer : facts.sheet}>
          {(id) => (
            <select
              id={id}
              value={sheet ?? ''}
              onChange={({ target }) => void actions.changeSheet(target.value)}
            >
              {table.sheets.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          )}
        </Fact>
      )}
      {HAS_LINES.has(table.format) && (
        <Fact label={facts.headerLine}>
          {(id) => (
            <CommitField
              id={id}
              inputMode="numeric"
              size={3}
              title={facts.headerHint}
              value={String(table.headerLine)}
              onCommit={(text) => {
                if (/^\d{1,6}$/.test(text.trim()))
                  void actions.reread({ headerLine: Number(text) });
              }}
            />
          )}
        </Fact>
      )}
    </fieldset>
  );
}

function Fact({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <span className="import-fact">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}
