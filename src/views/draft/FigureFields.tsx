import { FIGURE_BASES, QUALIFIERS } from '../../atlas/schema/vocabulary.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../atlasContext.ts';
import { FieldGroup } from './Field.tsx';
import { type FigureForm, nextFigure } from './figureForm.ts';
import { InputField, SelectField } from './InputField.tsx';
import { TextPair } from './TextPair.tsx';

interface FigureFieldsProps {
  figures: readonly FigureForm[];
  onChange: (figures: readonly FigureForm[]) => void;
}

/** The figures of a record, each a group of its own. */
export function FigureFields({ figures, onChange }: FigureFieldsProps) {
  const { fields, form } = useMessages().draft;
  const change = (figure: FigureForm, part: Partial<FigureForm>) =>
    onChange(figures.map((one) => (one === figure ? { ...figure, ...part } : one)));
  return (
    <FieldGroup label={fields.figures} path="figures">
      {figures.map((figure, index) => (
        <OneFigure
          key={figure.key}
          figure={figure}
          index={index}
          onChange={(part) => change(figure, part)}
          onDrop={() => onChange(figures.filter((one) => one !== figure))}
        />
      ))}
      <button
        type="button"
        className="link-button"
        onClick={() => onChange([...figures, nextFigure(figures)])}
      >
        <Glyph name="plus" /> {form.addFigure}
      </button>
    </FieldGroup>
  );
}

interface OneFigureProps {
  figure: FigureForm;
  index: number;
  onChange: (part: Partial<FigureForm>) => void;
  onDrop: () => void;
}

function OneFigure({ figure, index, onChange, onDrop }: OneFigureProps) {
  const messages = useMessages();
  const { form } = messages.draft;
  const path = `figures.${index}`;
  const limits = { exact: form.exact, ...messages.qualifiers };
  return (
    <FieldGroup label={form.figure(index + 1)} path={path}>
      <IconButton className="draft-drop" label={form.dropFigure(index + 1)} onClick={onDrop}>
        <Glyph name="close" />
      </IconButton>
      <TextPair
        label={form.figureName}
        path={`${path}.name`}
        text={figure.name}
        onChange={(name) => onChange({ name })}
      />
      <TextPair
        label={form.unit}
        path={`${path}.unit`}
        text={figure.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <div className="draft-row">
        <InputField
          label={form.value}
          path={`${path}.value`}
          value={figure.value}
          isNumber
          onChange={(value) => onChange({ value })}
        />
        <InputField
          label={form.year}
          path={`${path}.year`}
          value={figure.year}
          isNumber
          onChange={(year) => onChange({ year })}
        />
        <SelectField
          label={form.basis}
          path={`${path}.basis`}
          values={FIGURE_BASES}
          names={form.bases}
          value={figure.basis}
          onChange={(basis) => onChange({ basis })}
        />
        <SelectField
          label={form.qualifier}
          path={`${path}.qualifier`}
          values={['exact', ...QUALIFIERS] as const}
          names={limits}
          value={figure.qualifier}
          onChange={(qualifier) => onChange({ qualifier })}
        />
      </div>
    </FieldGroup>
  );
}
