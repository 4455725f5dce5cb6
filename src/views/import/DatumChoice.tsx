import { useId } from 'react';
import type { DatumHint } from '../../own/intake.ts';
import { DATUMS, type Datum, type IntakeSettings } from '../../own/settings.ts';
import { useMessages, useNumber } from '../atlasContext.ts';
import { useImporting } from './importContext.ts';

/** The coordinate system of the points, with what the points themselves say of it. */
export function DatumChoice({ settings, hint }: { settings: IntakeSettings; hint: DatumHint }) {
  const { understood } = useMessages().intake;
  const number = useNumber();
  const { actions } = useImporting();
  const id = useId();
  const { datums } = understood;
  const isOther = hint.datum !== null && standard(hint.datum) !== standard(settings.datum);
  return (
    <div className="import-field">
      <label htmlFor={id}>{understood.datum}</label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={settings.datum}
        onChange={({ target }) => {
          const datum = DATUMS.find((one) => one === target.value);
          if (datum) void actions.setSettings({ ...settings, datum });
        }}
      >
        {DATUMS.map((one) => (
          <option key={one} value={one}>
            {datums[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={`hint ${isOther ? 'is-warning' : ''}`}>
        {hint.datum === null
          ? understood.datumUnknown
          : isOther
            ? understood.datumOther(datums[hint.datum])
            : understood.datumTold(datums[hint.datum], number(hint.agreeing), number(hint.telling))}
      </p>
    </div>
  );
}

/** CGCS2000 and WGS 84 agree to centimetres. */
function standard(datum: Datum): Datum {
  return datum === 'cgcs2000' ? 'wgs84' : datum;
}
