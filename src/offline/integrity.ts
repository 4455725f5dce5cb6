/**
 * A file's content in short, as browsers check it: `sha256-` and the SHA-256 of its bytes in Base64.
 * Runs in Node and, in pages from https or this machine, in browsers.
 * Source of the form: W3C, Subresource Integrity (2016).
 */
export async function integrityOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
