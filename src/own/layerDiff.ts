import type { OwnLayer } from './layer.ts';

/** One thing that a layer says, before and after; empty where it was not, or is not there. */
export interface LayerChange {
  /** The name of a place, or what a value or an assignment is of; divisions by their adcode. */
  name: string;
  adcode: number;
  /** Id of the industry, where there is one. */
  industry: string | null;
  year: number | null;
  /** What differs. `field` is the name of a column or figure; null where it is the thing itself. */
  fields: readonly { field: string | null; before: string; after: string }[];
}

export interface ChangeList {
  count: number;
  /** The first of them, at most `EXAMPLES`. */
  examples: readonly LayerChange[];
}

/** What a newer version of a layer's file brings. */
export interface LayerDiff {
  added: ChangeList;
  gone: ChangeList;
  changed: ChangeList;
  /** How many are in both, and alike. */
  same: number;
}

export const EXAMPLES = 200;

/** One thing a layer says: what it is known by, and what it says by field. */
interface Said {
  key: string;
  name: string;
  adcode: number;
  industry: string | null;
  year: number | null;
  fields: ReadonlyMap<string, string>;
}

/**
 * What was added, is gone and has changed between two versions of a layer. Points are known by name
 * and county, the nameless by their place; values by figure, division, year and industry; assignments
 * by industry, division and commitment. Things known by the same are paired in the order of the file.
 */
export function diffLayers(before: OwnLayer, after: OwnLayer): LayerDiff {
  const [added, gone, changed] = [new Changes(), new Changes(), new Changes()];
  let same = 0;
  const old = new Map<string, Said[]>();
  for (const said of saidBy(before)) {
    const alike = old.get(said.key);
    if (alike) alike.push(said);
    else old.set(said.key, [said]);
  }
  // From the end, so that taking the next of those alike is cheap.
  for (const alike of old.values()) alike.reverse();
  for (const said of saidBy(after)) {
    const was = old.get(said.key)?.pop();
    if (!was) added.add(said, () => fieldsOf(null, said));
    else if (isSame(was, said)) same += 1;
    else changed.add(said, () => fieldsOf(was, said));
  }
  for (const alike of old.values())
    for (const was of alike.reverse()) gone.add(was, () => fieldsOf(was, null));
  return { added: added.list(), gone: gone.list(), changed: changed.list(), same };
}

class Changes {
  #count = 0;
  readonly #examples: LayerChange[] = [];

  add({ name, adcode, industry, year }: Said, fields: () => LayerChange['fields']): void {
    this.#count += 1;
    if (this.#examples.length >= EXAMPLES) return;
    this.#examples.push({ name, adcode, industry, year, fields: fields() });
  }

  list(): ChangeList {
    return { count: this.#count, examples: this.#examples };
  }
}

/** The names of fields that are no columns: no column has them, since names of columns are not empty. */
const PLACE = '';

function* saidBy(layer: OwnLayer): Generator<Said> {
  if (layer.kind === 'statistics') {
    for (const { figure, adcode, year, industry = null, value } of layer.values) {
      const { name = '', unit = '' } = layer.figures[figure] ?? {};
      const key = JSON.stringify([name, unit, adcode, year, industry]);
      yield { key, name, adcode, year, industry, fields: new Map([[name, String(value)]]) };
    }
  } else if (layer.kind === 'assignments') {
    for (const { industry, adcode, county = adcode, commitment, note } of layer.assignments) {
      const key = JSON.stringify([industry, county, commitment]);
      yield {
        key,
        name: '',
        adcode: county,
        year: null,
        industry,
        fields: new Map([[PLACE, note]]),
      };
    }
  } else {
    for (const { name, at, adcode, industry = null, cells } of layer.points) {
      const place = at.map((degrees) => degrees.toFixed(5)).join(', ');
      const key = name === '' ? place : JSON.stringify([name, adcode]);
      const fields = new Map([[PLACE, place]]);
      layer.columns.forEach((column, index) => {
        fields.set(column.name, String(cells[index] ?? ''));
      });
      yield { key, name, adcode, year: null, industry, fields };
    }
  }
}

function isSame(was: Said, said: Said): boolean {
  if (was.industry !== said.industry || was.fields.size !== said.fields.size) return false;
  for (const [field, text] of said.fields) if (was.fields.get(field) !== text) return false;
  return true;
}

function fieldsOf(was: Said | null, said: Said | null): LayerChange['fields'] {
  const names = new Set([...(was?.fields.keys() ?? []), ...(said?.fields.keys() ?? [])]);
  return [...names].flatMap((name) => {
    const before = was?.fields.get(name) ?? '';
    const after = said?.fields.get(name) ?? '';
    return before === after ? [] : [{ field: name === PLACE ? null : name, before, after }];
  });
}
