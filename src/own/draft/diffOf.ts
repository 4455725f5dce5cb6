import { diffWords } from 'diff';
import type { Language } from '../../atlas/schema/fields.ts';
import type { DraftFile, DraftRecords, Edit } from './revision.ts';
import { isSame } from './sameRecord.ts';

/** One value of a record: a word, a number, nothing, or a position `[longitude, latitude]`. */
export type Single = string | number | null | undefined | readonly number[];

/** A change of one field. `path` is dotted, as in problems: `note.zh`, `place.at`. */
export type FieldChange =
  | { path: string; kind: 'value'; before: Single; after: Single }
  /** A list: what left it and what joined it; neither where only the order is another. */
  | { path: string; kind: 'list'; gone: readonly unknown[]; added: readonly unknown[] };

/** A stretch of a text that stays, goes or comes. */
export interface Piece {
  text: string;
  kind: 'same' | 'gone' | 'added';
}

/** An edit field by field, in the order of the record; of a new record or one removed, all fields. */
export function diffOf({ before, after }: Edit<DraftRecords[DraftFile]>): FieldChange[] {
  const { id: _was, ...left } = before ?? { id: '' };
  const { id: _is, ...right } = after ?? { id: '' };
  return changesIn('', left, right);
}

function changesIn(path: string, before: unknown, after: unknown): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isList(before) || isList(after)) {
    const [left, right] = [isList(before) ? before : [], isList(after) ? after : []];
    const missingIn = (list: readonly unknown[]) => (item: unknown) =>
      !list.some((one) => isSame(one, item));
    const gone = left.filter(missingIn(right));
    const added = right.filter(missingIn(left));
    // No figures and an empty list of them are one and the same.
    if (left.length === 0 && right.length === 0) return [];
    return [{ path, kind: 'list', gone, added }];
  }
  if (isFields(before) || isFields(after)) {
    const [left, right] = [isFields(before) ? before : {}, isFields(after) ? after : {}];
    return Object.keys({ ...left, ...right }).flatMap((key) =>
      changesIn(path ? `${path}.${key}` : key, left[key], right[key]),
    );
  }
  return [{ path, kind: 'value', before: before as Single, after: after as Single }];
}

/** A position is one value, though JSON has it as a list. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !isPosition(value);
}

function isPosition(value: readonly unknown[]): boolean {
  // Adcodes are whole numbers beyond any degree.
  return value.length === 2 && value.every((one) => typeof one === 'number' && one <= 180);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** Two wordings of a text, word by word. */
export function wordsDiff(before: string, after: string, language: Language): Piece[] {
  return diffWords(before, after, { intlSegmenter: SEGMENTERS[language] }).map(
    ({ value, added, removed }) => ({
      text: value,
      kind: added ? 'added' : removed ? 'gone' : 'same',
    }),
  );
}
