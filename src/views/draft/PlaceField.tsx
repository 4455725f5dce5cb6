import { useMemo } from 'react';
import { useAtlas, useMessages, useText } from '../atlasContext.ts';
import { FieldGroup } from './Field.tsx';
import { InputField } from './InputField.tsx';
import { divisionOptions } from './options.ts';
import { PickMany } from './PickFields.tsx';
import { countyOf, type Locate, type PlaceFields } from './projectForm.ts';
import { useFieldWords } from './useFieldWords.ts';

interface PlaceFieldProps {
  place: PlaceFields;
  /** Whether the kind of place can be chosen: only of a new project. */
  isNew: boolean;
  locate: Locate;
  onChange: (place: PlaceFields) => void;
}

const EMPTY = {
  point: { type: 'point', longitude: '', latitude: '' },
  area: { type: 'area', members: [] },
} as const;

/** Where a project is: coordinates, whole divisions, or a line that stays as it is. */
export function PlaceField({ place, isNew, locate, onChange }: PlaceFieldProps) {
  const { fields, form } = useMessages().draft;
  const words = useFieldWords();
  const divisions = useMemo(() => divisionOptions(words), [words]);
  return (
    <FieldGroup label={fields.place} path="place" isWhole={place.type === 'line'}>
      {isNew && (
        <div className="draft-row">
          {(['point', 'area'] as const).map((kind) => (
            <label key={kind} className="choice">
              <input
                type="radio"
                name="draft-place"
                checked={place.type === kind}
                onChange={() => onChange(EMPTY[kind])}
              />
              <span>{form.placeKinds[kind]}</span>
            </label>
          ))}
        </div>
      )}
      {place.type === 'point' && <PointField place={place} locate={locate} onChange={onChange} />}
      {place.type === 'area' && (
        <PickMany
          label={fields.members}
          path="place.members"
          options={divisions}
          picked={place.members}
          onChange={(members) => onChange({ ...place, members })}
        />
      )}
      {place.type === 'line' && <p className="hint">{form.lineKept(place.line.stations.length)}</p>}
    </FieldGroup>
  );
}

interface PointFieldProps {
  place: Extract<PlaceFields, { type: 'point' }>;
  locate: Locate;
  onChange: (place: PlaceFields) => void;
}

function PointField({ place, locate, onChange }: PointFieldProps) {
  const atlas = useAtlas();
  const { form, fields } = useMessages().draft;
  const text = useText();
  const county = atlas.divisions.get(countyOf(place, locate));
  const prefecture = county?.parent ? atlas.divisions.get(county.parent) : undefined;
  const name = [prefecture, county]
    .map((one) => (one ? text(one.name) : ''))
    .join(' ')
    .trim();
  return (
    <FieldGroup label={fields.at} path="place.at" hint={form.datumHint}>
      <div className="draft-row">
        <InputField
          label={form.longitude}
          path="place.at.0"
          value={place.longitude}
          isNumber
          onChange={(longitude) => onChange({ ...place, longitude })}
        />
        <InputField
          label={form.latitude}
          path="place.at.1"
          value={place.latitude}
          isNumber
          onChange={(latitude) => onChange({ ...place, latitude })}
        />
      </div>
      {place.longitude !== '' && place.latitude !== '' && (
        <p role="status">{county ? form.inCounty(name) : form.outside}</p>
      )}
    </FieldGroup>
  );
}
