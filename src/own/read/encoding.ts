import type { Encoding } from '../rawTable.ts';

/** Bytes that are decoded at a time: a file of 250 MB never stands in memory as one text. */
const CHUNK = 2 * 2 ** 20;

/** Bytes that are looked at for UTF-16 without a mark. */
const LOOK = 64 * 2 ** 10;

/** Sound characters of several bytes for one broken one, so that a text is UTF-8 with a scratch. */
const SCRATCH = 20;

/**
 * The encoding of a text: its byte order mark, else UTF-16 by its zero bytes, else UTF-8 if it
 * decodes as that, else GB 18030, which holds GBK and GB 2312.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return wideEncodingOf(bytes) ?? (isUtf8(bytes) || isScratchedUtf8(bytes) ? 'utf-8' : 'gb18030');
}

/** Commas, digits and line ends have a zero byte in UTF-16, always on the same side. */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, LOOK);
  const zeros = [0, 0];
  for (let at = 0; at < end; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || Math.min(even, odd) * 50 > Math.max(even, odd)) return null;
  if (Math.max(even, odd) * 50 < end) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    }
    // Not flushed: a file that was cut inside a character is UTF-8 all the same.
    return true;
  } catch {
    return false;
  }
}

/** One broken byte must not turn every other character of a long text into another. */
function isScratchedUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const follow = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let followed = 0;
    while (followed < follow && ((bytes[at + 1 + followed] ?? 0) & 0xc0) === 0x80) followed += 1;
    if (follow > 0 && followed === follow) {
      // Two bytes are as often GBK; three and four say more.
      if (follow > 1) sound += 1;
      at += follow;
    } else broken += 1;
    if (broken > 1000 && broken * SCRATCH > sound) return false;
  }
  return sound >= broken * SCRATCH;
}

/** A text in pieces, without its mark. A character that is broken becomes U+FFFD. */
export function* textIn(
  bytes: Uint8Array,
  encoding: Encoding,
): Generator<{ text: string; share: number; isLast: boolean }> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const isLast = at + CHUNK >= bytes.length;
    const piece = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: !isLast });
    // TextDecoder takes the mark off UTF-8 and UTF-16 only.
    const text = at === 0 && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    yield { text, share: Math.min(1, (at + CHUNK) / bytes.length), isLast };
  }
}

/** The whole text. @throws RangeError when it is longer than a string may be */
export function wholeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '');
}
