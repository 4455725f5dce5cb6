import { useId } from 'react';
import type { Opened } from '../../own/intake.ts';
import { COMBINATIONS, type IntakeSettings, LAYER_KINDS } from '../../own/settings.ts';
import { useMessages } from '../atlasContext.ts';
import { ColumnList } from './ColumnList.tsx';
import { CommitField } from './CommitField.tsx';
import { isPlaced, missingIn } from './columnRoles.ts';
import { DatumChoice } from './DatumChoice.tsx';
import { useImport, useImporting } from './importContext.ts';
import { PreviewMap } from './PreviewMap.tsx';

interface UnderstoodProps {
  opened: Opened;
  settings: IntakeSettings;
  /** A layer that is replaced keeps its kind. */
  hasFixedKind: boolean;
}

/** What the table is taken for: every guess stands in a field of its own, to be changed. */
export function Understood({ opened, settings, hasFixedKind }: UnderstoodProps) {
  const { intake: words } = useMessages();
  const { understood, missing } = words;
  const { actions } = useImporting();
  const awaited = useImport(({ awaitedKind }) => awaitedKind);
  const joined = useImport((state) => state.joined);
  const kind = awaited ?? settings.kind;
  const lacking = awaited ? null : missingIn(settings, opened);
  const nameId = useId();
  const yearId = useId();
  const kindName = useId();
  return (
    <section className="import-section" aria-labelledby="import-understood">
      <h3 id="import-understood">{understood.heading}</h3>
      <div className="import-understood">
        <div className="import-settings">
          <div className="import-field">
            <label htmlFor={nameId}>{understood.name}</label>
            <input
              id={nameId}
              type="text"
              className="text-input"
              maxLength={80}
              value={settings.name}
              onChange={({ target }) => actions.setName(target.value)}
            />
          </div>
          <fieldset className="import-kinds" disabled={hasFixedKind}>
            <legend>{understood.kind}</legend>
            {LAYER_KINDS.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={kindName}
                  checked={one === kind}
                  onChange={() => void actions.setKind(one)}
                />
                <span>
                  <strong>{understood.kinds[one].name}</strong>
                  <span className="hint">{understood.kinds[one].help}</span>
                </span>
              </label>
            ))}
            {hasFixedKind && <p className="hint">{understood.sameKind}</p>}
          </fieldset>
          {kind === 'statistics' && (
            <div className="import-pair">
              {!settings.columns.some(({ role }) => role === 'year') && (
                <div className="import-field">
                  <label htmlFor={yearId}>{understood.year}</label>
                  <CommitField
                    id={yearId}
                    inputMode="numeric"
                    size={5}
                    title={understood.yearHint}
                    value={String(settings.year)}
                    onCommit={(text) => {
                      const year = Number(text);
                      if (/^\d{4}$/.test(text.trim()) && year >= 1949 && year <= 2060)
                        void actions.setSettings({ ...settings, year });
                    }}
                  />
                </div>
              )}
              <Combining settings={settings} />
            </div>
          )}
          {isPlaced(settings, opened) && (
            <DatumChoice settings={settings} hint={opened.datumHint} />
          )}
          {lacking && (
            <p className="import-lacking" role="alert">
              {missing[lacking]}
            </p>
          )}
        </div>
        <PreviewMap joined={joined} kind={settings.kind} />
      </div>
      <ColumnList opened={opened} settings={settings} />
    </section>
  );
}

function Combining({ settings }: { settings: IntakeSettings }) {
  const { understood } = useMessages().intake;
  const { actions } = useImporting();
  const id = useId();
  return (
    <div className="import-field">
      <label htmlFor={id}>{understood.combine}</label>
      <select
        id={id}
        value={settings.combine}
        onChange={({ target }) => {
          const combine = COMBINATIONS.find((one) => one === target.value);
          if (combine) void actions.setSettings({ ...settings, combine });
        }}
      >
        {COMBINATIONS.map((one) => (
          <option key={one} value={one}>
            {understood.combinations[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
