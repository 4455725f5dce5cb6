import { decimalText } from './decimal.ts';

/**
 * A record's values as cells by the name of their column. An object in it is laid open once, its
 * names joined by a dot; what lies deeper, and every list, stays JSON. Names are keys of a Map: a
 * `__proto__` is a name like any other.
 */
export function flatten(record: object): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    if (!isRecord(value)) cells.set(name, jsonCell(value));
    else {
      for (const [inner, part] of Object.entries(value))
        cells.set(`${name}.${inner}`, jsonCell(part));
    }
  }
  return cells;
}

/** A value of JSON as a cell. */
export function jsonCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? decimalText(value) : '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
