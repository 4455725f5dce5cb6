import type { Briefing } from '../atlas/schema/briefing.ts';

/** What the hash of a link with a briefing in it begins with. */
const MARK = '#briefing=';

/** The most characters of a link that mail programs, chats and old servers still pass on whole. */
export const LONGEST_LINK = 8000;

/** Whether the hash of an address holds a briefing. */
export function holdsBriefing(hash: string): boolean {
  return hash.startsWith(MARK);
}

/**
 * A link with a whole briefing in it: its JSON, deflated (RFC 1951), as base64url (RFC 4648).
 *
 * @param address of the atlas, without a hash
 * @returns null when it would be longer than `LONGEST_LINK`
 */
export async function briefingLink(address: string, briefing: Briefing): Promise<string | null> {
  const text = new TextEncoder().encode(JSON.stringify(briefing));
  const packed = await through(text, new CompressionStream('deflate-raw'));
  const link = `${address}${MARK}${base64url(packed)}`;
  return link.length > LONGEST_LINK ? null : link;
}

/**
 * The JSON text of the briefing in a hash. What it says is still to be checked.
 *
 * @returns null when the hash is cut short, changed on the way or longer than any link of ours
 */
export async function readBriefingLink(hash: string): Promise<string | null> {
  if (!holdsBriefing(hash) || hash.length > LONGEST_LINK) return null;
  try {
    const packed = bytesOf(hash.slice(MARK.length));
    const text = await through(packed, new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  const [unpacked] = await Promise.all([
    new Response(stream.readable).arrayBuffer(),
    writer.write(bytes).then(() => writer.close()),
  ]);
  return new Uint8Array(unpacked);
}

function base64url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws DOMException when the text is no base64url */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
