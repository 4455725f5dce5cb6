/** A two-language text of a record and the field it stands in. */
export interface FoundText {
  record: string;
  field: string;
  zh: string;
  en: string;
}

/** Every `{zh, en}` of all records, however deep. */
export function textsOf(records: object): FoundText[] {
  return Object.entries(records).flatMap(([file, rows]) =>
    (rows as object[]).flatMap((row, index) => collect(row, '', `${file} ${nameOf(row, index)}`)),
  );
}

function nameOf(row: object, index: number): string {
  return 'id' in row ? String(row.id) : 'adcode' in row ? String(row.adcode) : String(index + 1);
}

function collect(value: unknown, field: string, record: string): FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value)
    return [{ record, field, zh: String(value.zh), en: String(value.en) }];
  return Object.entries(value).flatMap(([key, inner]) =>
    collect(inner, Array.isArray(value) ? field : key, record),
  );
}
