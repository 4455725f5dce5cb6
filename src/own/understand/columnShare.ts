/** Share, 0 to 1, of the values that are not empty for which something holds; 0 where all are. */
export function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}
