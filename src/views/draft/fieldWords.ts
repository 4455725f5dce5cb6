import type { Atlas } from '../../atlas/join.ts';
import type { Figure, Language, Text } from '../../atlas/schema/fields.ts';
import type { Messages } from '../../i18n/zh.ts';

/** What the words of a field are found in. */
export interface FieldWords {
  atlas: Atlas;
  messages: Messages;
  language: Language;
}

/** The name of a field by its dotted path: `note.zh`, `place.at`, `figures.2.year`. */
export function fieldName(path: string, messages: Messages): string {
  const { fields, form } = messages.draft;
  const parts = path.split('.').filter((part) => part !== 'place' || path === 'place');
  const [first = '', second, third] = parts;
  const name = isField(first, fields) ? fields[first] : first;
  if (second === 'zh') return messages.files.chinese(name);
  if (second === 'en') return messages.files.english(name);
  if (first !== 'figures' || second === undefined) return name;
  const number = form.figure(Number(second) + 1);
  return third === 'value' || third === 'unit' || third === 'year'
    ? `${number} · ${form[third]}`
    : number;
}

function isField(
  part: string,
  fields: Messages['draft']['fields'],
): part is keyof Messages['draft']['fields'] {
  return part in fields;
}

/** A value of a field in the reader's words; of a text or a number, as it stands. */
export function valueWords(path: string, value: unknown, words: FieldWords): string {
  const { atlas, messages, language } = words;
  if (value === undefined || value === null || value === '') return messages.draft.empty;
  const code = String(value);
  const inVocabulary = (names: Readonly<Record<string, string>>) => names[code] ?? code;
  switch (path.replace(/^place\./, '')) {
    case 'industry':
      return atlas.industries.get(code)?.name[language] ?? code;
    case 'adcode':
    case 'county':
    case 'members':
      return atlas.divisions.get(Number(value))?.name[language] ?? code;
    case 'clause':
    case 'clauses':
      return atlas.clauses.get(code)?.heading[language] ?? code;
    case 'sources':
      return atlas.sources.get(code)?.title ?? code;
    case 'evidence':
      return inVocabulary(messages.evidence);
    case 'commitment':
      return inVocabulary(messages.commitment);
    case 'status':
      return inVocabulary(messages.status);
    case 'category':
      return inVocabulary(messages.categories);
    case 'precision':
      return inVocabulary(messages.precision);
    case 'type':
      return inVocabulary(messages.draft.form.placeKinds);
    case 'at':
      return Array.isArray(value) ? value.join(', ') : code;
    case 'figures':
      return figureWords(value as Figure, words);
    case 'stations':
      return (value as { name: Text }).name[language];
    default:
      return code;
  }
}

function figureWords(figure: Figure, { messages, language }: FieldWords): string {
  const { name, value, unit, year, basis, qualifier } = figure;
  const limit = qualifier ? `${messages.qualifiers[qualifier]} ` : '';
  const when = [year, messages.bases[basis]].filter((part) => part !== '').join(' ');
  const colon = messages.list.colon;
  return `${name[language]}${colon}${limit}${value} ${unit[language]} (${when})`;
}
