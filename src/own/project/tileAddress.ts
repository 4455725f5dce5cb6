/** The most characters of an address. */
export const LONGEST_ADDRESS = 2000;

/** Why an address of tiles is not taken. */
const ADDRESS_FAULTS = ['none', 'too-long', 'unreadable', 'password', 'insecure'] as const;
export type AddressFault = (typeof ADDRESS_FAULTS)[number];

export type TileAddress = { ok: true; url: string } | { ok: false; fault: AddressFault };

/**
 * An address of tiles as it is kept: full, and without what follows `#`. Only HTTPS, or the place that
 * this page itself came from; no name and no password, which would lie open in the project's file.
 * Nothing is asked of it.
 *
 * @param page the page's own address, which one that is not full is read against
 */
export function readTileAddress(text: string, page: string): TileAddress {
  const typed = text.trim();
  if (typed === '') return { ok: false, fault: 'none' };
  if (typed.length > LONGEST_ADDRESS) return { ok: false, fault: 'too-long' };
  const url = parsed(typed, page);
  if (!url) return { ok: false, fault: 'unreadable' };
  if (url.username !== '' || url.password !== '') return { ok: false, fault: 'password' };
  const isOurs = url.protocol === 'http:' && url.origin === parsed(page, page)?.origin;
  if (url.protocol !== 'https:' && !isOurs) return { ok: false, fault: 'insecure' };
  url.hash = '';
  return { ok: true, url: url.href };
}

function parsed(text: string, base: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
