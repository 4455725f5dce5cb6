import type { MatrixColumn } from '../../analysis/matrix/matrix.ts';
import type { Text } from '../../atlas/schema/fields.ts';

/** Neighbouring columns that belong together. */
export interface Stretch {
  from: number;
  count: number;
  zone: string;
  name: Text | undefined;
}

/** Runs of columns that belong together. */
export function stretchesOf(columns: readonly MatrixColumn[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, { zone, prefecture }] of columns.entries()) {
    const name = prefecture?.shortName ?? zone?.shortName;
    const last = stretches.at(-1);
    if (last && last.name === name) last.count += 1;
    else stretches.push({ from: index, count: 1, zone: zone?.id ?? '', name });
  }
  return stretches;
}
