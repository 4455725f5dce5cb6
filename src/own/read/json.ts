import { type Encoding, type RawTable, type ReadChoices, ReadFailure } from '../rawTable.ts';
import { Bounds } from './bounds.ts';
import { wholeText } from './encoding.ts';
import { flatten, isRecord, jsonCell } from './flatten.ts';
import { featuresIn, readFeatures } from './geojson.ts';
import type { Line } from './header.ts';
import { parseJson } from './parseJson.ts';
import { recordTable } from './recordTable.ts';
import { tabulate } from './tabulate.ts';

/** Names under which a document keeps its records. */
const HOLDERS = ['data', 'rows', 'records', 'features', 'items', 'list', 'result', 'results'];

/**
 * Reads JSON: a list of records or of lists, such a list within a document, one record to a line,
 * or GeoJSON.
 * @throws ReadFailure
 */
export function readJson(
  bytes: Uint8Array,
  encoding: Encoding,
  choices: ReadChoices,
  onShare: (share: number | null) => void,
): RawTable {
  onShare(null);
  const value = parseJson(wholeText(bytes, encoding));
  onShare(0.5);
  const features = featuresIn(value);
  if (features) return readFeatures(features, encoding);
  const list = listIn(value);
  const origin = { format: 'json', encoding, delimiter: null, sheets: [], sheet: null } as const;
  if (list.length === 0) throw new ReadFailure('no-records');
  if (!list.some(isRecord)) return tabulate(origin, linesOf(list), choices.headerLine);
  return recordTable(origin, recordsOf(list));
}

/** The records of a document: itself, what it holds under a usual name, or one record alone. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) throw new ReadFailure('unknown-format', 'json');
  if (value.type === 'Topology') throw new ReadFailure('unknown-format', 'topojson');
  for (const name of HOLDERS) {
    const held = Object.hasOwn(value, name) ? value[name] : undefined;
    if (Array.isArray(held)) return held;
    if (isRecord(held)) {
      const inner = HOLDERS.map((key) => held[key]).find(Array.isArray);
      if (inner) return inner;
    }
  }
  return Object.keys(value).length === 0 ? [] : [value];
}

function* recordsOf(list: readonly unknown[]) {
  for (const item of list) {
    yield { cells: isRecord(item) ? flatten(item) : new Map([['值', jsonCell(item)]]) };
  }
}

function linesOf(list: readonly unknown[]): Line[] {
  const bounds = new Bounds();
  return list.map((item, index) => {
    const cells = Array.isArray(item) ? item.map(jsonCell) : [jsonCell(item)];
    const line = { line: index + 1, cells };
    bounds.take(line);
    return line;
  });
}
