/** The middle of what was measured, or NaN of nothing. */
export function medianOf(measured: readonly number[]): number {
  const sorted = [...measured].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
