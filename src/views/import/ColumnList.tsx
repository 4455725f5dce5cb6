import { memo, useState } from 'react';
import type { Opened } from '../../own/intake.ts';
import {
  type ColumnSetting,
  type IntakeSettings,
  type LayerKind,
  ROLES,
} from '../../own/settings.ts';
import { useMessages, useNumber } from '../atlasContext.ts';
import { CommitField } from './CommitField.tsx';
import { ROLES_OF, shownRole, withColumn, withRole } from './columnRoles.ts';
import { useImporting } from './importContext.ts';
import type { Importing } from './importing.ts';

/** Columns shown at first; a table may have hundreds. */
const AT_FIRST = 30;

/** What each column is read as, beside samples of what stands in it. */
export function ColumnList({ opened, settings }: { opened: Opened; settings: IntakeSettings }) {
  const { columns: words } = useMessages().intake;
  const number = useNumber();
  const importing = useImporting();
  const [showsAll, setShowsAll] = useState(false);
  const { columns } = opened.table;
  const shown = showsAll ? columns : columns.slice(0, AT_FIRST);
  return (
    <div className="import-columns-frame">
      <table className="import-columns" aria-label={words.heading}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.multiplier}</th>
            <th scope="col">{words.samples}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((name, column) => (
            <ColumnRow
              key={name}
              name={name}
              column={column}
              kind={settings.kind}
              setting={settings.columns[column] ?? { role: 'skip' }}
              samples={samplesOf(opened, column)}
              importing={importing}
            />
          ))}
        </tbody>
      </table>
      {shown.length < columns.length && (
        <button type="button" className="link-button" onClick={() => setShowsAll(true)}>
          {words.more(number(columns.length - shown.length))}
        </button>
      )}
    </div>
  );
}

/** The first different values. */
function samplesOf({ head }: Opened, column: number): string {
  const values = new Set(head.map(({ cells }) => cells[column]?.trim() ?? ''));
  values.delete('');
  return [...values].slice(0, 4).join(' · ');
}

interface ColumnRowProps {
  name: string;
  column: number;
  kind: LayerKind;
  setting: ColumnSetting;
  samples: string;
  importing: Importing;
}

const ColumnRow = memo(function ColumnRow(props: ColumnRowProps) {
  const { name, column, kind, setting, samples, importing } = props;
  const { columns: words } = useMessages().intake;
  const role = shownRole(setting.role, kind);
  const offered = ROLES_OF[kind].includes(role) ? ROLES_OF[kind] : [role, ...ROLES_OF[kind]];
  const change = (next: (settings: IntakeSettings) => IntakeSettings) => {
    const { settings } = importing.getState();
    if (settings) void importing.actions.setSettings(next(settings));
  };
  return (
    <tr className={role === 'skip' ? 'is-unused' : ''}>
      <th scope="row">{name}</th>
      <td>
        <select
          aria-label={words.roleOf(name)}
          value={role}
          onChange={({ target }) => {
            const chosen = ROLES.find((one) => one === target.value);
            if (chosen) change((settings) => withRole(settings, column, chosen));
          }}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </td>
      {role === 'figure' ? (
        <>
          <td>
            <CommitField
              aria-label={words.unitOf(name)}
              size={8}
              maxLength={20}
              value={setting.unit ?? ''}
              onCommit={(unit) => change((settings) => withColumn(settings, column, { unit }))}
            />
          </td>
          <td>
            <CommitField
              aria-label={words.multiplierOf(name)}
              inputMode="decimal"
              size={6}
              value={String(setting.multiplier ?? 1)}
              onCommit={(text) => {
                const multiplier = Number(text.replace(/[,，\s]/g, ''));
                if (Number.isFinite(multiplier) && multiplier !== 0)
                  change((settings) => withColumn(settings, column, { multiplier }));
              }}
            />
          </td>
        </>
      ) : (
        <td colSpan={2} />
      )}
      <td className="import-samples">{samples || <em className="hint">{words.empty}</em>}</td>
    </tr>
  );
});
