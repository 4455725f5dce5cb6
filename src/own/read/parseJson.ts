import { ReadFailure } from '../rawTable.ts';

/** Begins each record of a GeoJSON text sequence (RFC 8142). */
export const RECORD_SEPARATOR = '\u001e';

/** Depth that no table needs; what goes over a document by recursion is safe up to here. */
const DEEPEST = 64;

/**
 * A document, or one document to a line as a list (NDJSON, and GeoJSON text sequences).
 * @throws ReadFailure 'damaged'
 */
export function parseJson(text: string): unknown {
  const guarded = guard(text);
  try {
    return JSON.parse(guarded);
  } catch (error) {
    return parseLines(guarded) ?? fail(error);
  }
}

function parseLines(text: string): unknown[] | null {
  const lines = text
    .replaceAll(RECORD_SEPARATOR, '\n')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as unknown;
    } catch (error) {
      // Where even the first line is no document of its own, these are no lines.
      throw index === 0 ? fail(error) : new ReadFailure('damaged', `record ${index + 1}`);
    }
  });
}

function fail(error: unknown): never {
  throw new ReadFailure('damaged', error instanceof Error ? error.message.slice(0, 120) : '');
}

/** Values of a document; each takes many times its own length once it is read. */
const MOST_VALUES = 40_000_000;

/** Digits from which a whole number loses its last ones when it is read. */
const LONG = 16;

/**
 * The same text, whole numbers of 16 digits and more in quotes: ids and credit codes would else
 * come back as other ones. Goes over the text once, without recursion.
 * @throws ReadFailure 'damaged' when it is nested too deep, 'too-large' when it holds too much
 */
function guard(text: string): string {
  const parts: string[] = [];
  let done = 0;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OBJECT || code === LIST) {
      depth += 1;
      if (depth > DEEPEST) throw new ReadFailure('damaged', `depth ${depth}`);
    } else if (code === OBJECT_END || code === LIST_END) depth -= 1;
    else if (code === COMMA) {
      values += 1;
      if (values > MOST_VALUES) throw new ReadFailure('too-large', `${values}+ values`);
    } else if (isDigit(code)) {
      const end = endOfNumber(text, at);
      const digits = text.slice(at, end);
      if (end - at >= LONG && /^[1-9]\d+$/.test(digits)) {
        const from = text[at - 1] === '-' ? at - 1 : at;
        parts.push(text.slice(done, from), '"', text.slice(from, end), '"');
        done = end;
      }
      at = end - 1;
    }
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;
const LIST = 0x5b;
const LIST_END = 0x5d;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Place of the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

/** Behind the last character that may belong to a number, so that 1.5e3 is one. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPart = isDigit(code) || code === 0x2e || code === 0x45 || code === 0x65;
    const isSign = (code === 0x2b || code === 0x2d) && /e/i.test(text[at - 1] ?? '');
    if (!isPart && !isSign) break;
  }
  return at;
}
