import type { Geometry } from 'geojson';
import type { ReactNode } from 'react';
import type { Atlas } from '../../atlas/join.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Field, FileValue } from '../../files/fields.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { MapTarget } from '../../map/view.ts';
import type { Selection } from '../../store/state.ts';

/** What a table is made of besides its records: the facts they refer to, and the words. */
export interface Words {
  atlas: Atlas;
  messages: Messages;
  language: Language;
}

/** A column on the screen, with what files write for it: declared once, so that they agree. */
export interface Column<Item> {
  id: string;
  header: string;
  /** Share of the width, in rem where the table is at its narrowest. */
  width: number;
  isNumber?: boolean;
  /** Undefined values stand last, however the rows are sorted. */
  sortBy(item: Item): string | number | undefined;
  cell(item: Item): ReactNode;
  fields: readonly Field<Item>[];
}

/** A table of one kind of record. */
export interface TableSpec<Item> {
  items: readonly Item[];
  columns: readonly Column<Item>[];
  /** What files write before and after the columns of the screen. */
  leading: readonly Field<Item>[];
  trailing: readonly Field<Item>[];
  keyOf(item: Item): string;
  /** What a row lights on the map. */
  targetsOf(item: Item): readonly MapTarget[];
  isSelected(item: Item, selection: Selection): boolean;
  geometryOf(item: Item): Geometry | null;
  /** Said when there are no items. */
  empty: string;
}

/** A row, whatever record it is of. Columns are given by their place. */
export interface TableRow {
  key: string;
  targets: readonly MapTarget[];
  isSelected(selection: Selection): boolean;
  sortBy(column: number): string | number | undefined;
  cell(column: number): ReactNode;
  /** What the row's columns say, in both languages, for finding it. */
  words(): string;
  values(): readonly FileValue[];
  geometry(): Geometry | null;
}

export interface Table {
  columns: readonly Pick<Column<never>, 'id' | 'header' | 'width' | 'isNumber'>[];
  fileColumns: readonly Pick<Field<never>, 'key' | 'header' | 'width'>[];
  rows: readonly TableRow[];
  empty: string;
}

/** Bind the records of a table to its columns. Nothing is worked out before it is asked for. */
export function tableOf<Item>(spec: TableSpec<Item>): Table {
  const { columns, leading, trailing } = spec;
  const own = columns.flatMap(({ fields }) => fields);
  const all = [...leading, ...own, ...trailing];
  const bound: Binding<Item> = { spec, own, all };
  const rows = spec.items.map((item) => new BoundRow(item, bound));
  return { columns, fileColumns: all, rows, empty: spec.empty };
}

/** What the rows of a table share. */
interface Binding<Item> {
  spec: TableSpec<Item>;
  /** Fields of the columns, and all that files write. */
  own: readonly Field<Item>[];
  all: readonly Field<Item>[];
}

/** A class, so that a hundred thousand rows have one set of functions between them. */
class BoundRow<Item> implements TableRow {
  readonly key: string;
  readonly #item: Item;
  readonly #bound: Binding<Item>;
  #words: string | undefined;

  constructor(item: Item, bound: Binding<Item>) {
    this.key = bound.spec.keyOf(item);
    this.#item = item;
    this.#bound = bound;
  }

  get targets() {
    return this.#bound.spec.targetsOf(this.#item);
  }

  isSelected(selection: Selection) {
    return this.#bound.spec.isSelected(this.#item, selection);
  }

  sortBy(column: number) {
    return this.#bound.spec.columns[column]?.sortBy(this.#item);
  }

  cell(column: number) {
    return this.#bound.spec.columns[column]?.cell(this.#item);
  }

  words() {
    this.#words ??= searchable(
      this.#bound.own.map((field) => field.value(this.#item) ?? '').join('\n'),
    );
    return this.#words;
  }

  values() {
    return this.#bound.all.map((field) => field.value(this.#item));
  }

  geometry() {
    return this.#bound.spec.geometryOf(this.#item);
  }
}

/** Letters as they are compared when finding: no case, and no wide forms. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether a row has every word that is looked for. */
export function isFound(row: TableRow, find: string): boolean {
  const words = row.words();
  return searchable(find)
    .split(/\s+/)
    .every((word) => words.includes(word));
}
