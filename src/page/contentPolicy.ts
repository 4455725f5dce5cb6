import { createHash } from 'node:crypto';

/** The one policy for trusted types; see `ownScripts.ts`. */
const TRUSTED_TYPES = 'default';

/**
 * What the page may load and run: its own files, and nothing that stands in it but what the build
 * put there. Tiles at an address that the reader types are the one request elsewhere.
 *
 * @param html the page as it is written, for the hashes of the scripts and styles that stand in it
 * @returns the value of a `Content-Security-Policy`, as a `<meta>` may carry it
 */
export function contentPolicyOf(html: string): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashesOf(html, 'script')],
    'style-src': ["'self'", ...hashesOf(html, 'style')],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", 'https:'],
    // The writer of workbooks starts its worker out of a blob.
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [TRUSTED_TYPES],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/** Hashes of the scripts or styles that stand in the page itself, with what they hold. */
function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const blocks = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'gi'));
  return [...blocks].flatMap(([, attributes = '', content = '']) => {
    if (/\ssrc\s*=/.test(attributes)) return [];
    return [`'sha256-${createHash('sha256').update(content).digest('base64')}'`];
  });
}
