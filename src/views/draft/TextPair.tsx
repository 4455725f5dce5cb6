import { LANGUAGES, type Language, type Text } from '../../atlas/schema/fields.ts';
import { useMessages } from '../atlasContext.ts';
import { Field } from './Field.tsx';

interface TextPairProps {
  label: string;
  path: string;
  text: Text;
  /** One line, or room for sentences. */
  isLong?: boolean;
  hint?: string;
  onChange: (text: Text) => void;
}

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** A text in both languages of the atlas, side by side. */
export function TextPair({ label, path, text, isLong = false, hint, onChange }: TextPairProps) {
  const { files } = useMessages();
  const nameIn = { zh: files.chinese, en: files.english };
  return (
    <div className="draft-pair">
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          label={nameIn[language](label)}
          path={`${path}.${language}`}
          hint={language === 'zh' ? hint : undefined}
        >
          {(control) => {
            const field = {
              ...control,
              lang: TAGS[language],
              className: 'draft-input',
              value: text[language],
              onChange: ({ target }: { target: { value: string } }) =>
                onChange({ ...text, [language]: target.value }),
            };
            return isLong ? <textarea rows={3} {...field} /> : <input type="text" {...field} />;
          }}
        </Field>
      ))}
    </div>
  );
}
