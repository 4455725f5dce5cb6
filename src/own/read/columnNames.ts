/** Names for columns out of what stands above them: none empty, none twice. */
export function columnNames(header: readonly string[], count: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, place) => {
    const name = (header[place] ?? '').replace(/\s+/g, ' ').trim() || `列${place + 1}`;
    let free = name;
    for (let again = 2; taken.has(free); again += 1) free = `${name} (${again})`;
    taken.add(free);
    return free;
  });
}
