/** Bytes as people say them: 12 KB, 3.4 MB, 1 GB. */
export function byteSize(bytes: number, number: (value: number) => string): string {
  const [divisor, unit] =
    bytes >= 2 ** 30 ? [2 ** 30, 'GB'] : bytes >= 2 ** 20 ? [2 ** 20, 'MB'] : [2 ** 10, 'KB'];
  // Of a file that holds anything nobody wants to read 0 KB.
  const shown = Math.max(bytes / divisor, bytes > 0 ? 0.1 : 0);
  return `${number(shown < 10 ? Math.round(shown * 10) / 10 : Math.round(shown))} ${unit}`;
}
