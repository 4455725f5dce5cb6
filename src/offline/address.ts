/**
 * The file of the built folder that an address asks for; null for an address outside the folder.
 *
 * The page keeps its view in the query, so every query means the same file, and the folder itself
 * means its `index.html`.
 *
 * @param address absolute, as requests have it
 * @param folder absolute address of the folder, with its last slash
 */
export function fileAt(address: string, folder: string): string | null {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  if (!url.href.startsWith(folder)) return null;
  return url.href.endsWith('/') ? `${url.href}index.html` : url.href;
}
