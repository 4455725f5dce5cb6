import type { Figure, Text } from '../../atlas/schema/fields.ts';

/** A figure as it is typed. */
export interface FigureForm {
  /** Tells one from the other while they are typed. */
  key: number;
  name: Text;
  value: string;
  unit: Text;
  year: string;
  basis: Figure['basis'];
  qualifier: NonNullable<Figure['qualifier']> | 'exact';
}

export const NO_TEXT: Text = { zh: '', en: '' };

export function figureForms(figures: readonly Figure[]): FigureForm[] {
  return figures.map(({ name, value, unit, year, basis, qualifier }, key) => ({
    key,
    name,
    value: String(value),
    unit,
    year: String(year),
    basis,
    qualifier: qualifier ?? 'exact',
  }));
}

/** A figure to be filled in, last of those there are. */
export function nextFigure(figures: readonly FigureForm[]): FigureForm {
  const key = Math.max(-1, ...figures.map((figure) => figure.key)) + 1;
  return {
    key,
    name: NO_TEXT,
    value: '',
    unit: NO_TEXT,
    year: '',
    basis: 'actual',
    qualifier: 'exact',
  };
}

/** The figures as a record has them; what is no number stays one that is none, for the check. */
export function rawFigures(forms: readonly FigureForm[]) {
  return forms.map(({ name, value, unit, year, basis, qualifier }) => ({
    name,
    value: numberIn(value),
    unit,
    year: numberIn(year),
    basis,
    ...(qualifier === 'exact' ? {} : { qualifier }),
  }));
}

/** @returns undefined for an empty field, NaN for one that holds no number */
export function numberIn(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/,/g, '').trim();
  return text === '' ? undefined : Number(text);
}

/** @returns undefined where neither language has a word */
export function textIn(text: Text): Text | undefined {
  return text.zh.trim() === '' && text.en.trim() === '' ? undefined : text;
}
