/** How long a browser may take to begin reading a file it was handed; nothing tells when it has. */
const READING_MS = 60_000;

/** Hand a file to the browser, which saves it under the name as it saves any download. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING_MS);
}
