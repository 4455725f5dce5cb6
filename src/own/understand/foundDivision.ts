import type { Division } from '../../atlas/schema/records.ts';

/** What a text says of where: one division, one of several, a place elsewhere, or nothing known. */
export type FoundDivision =
  | {
      kind: 'found';
      division: Division;
      /** The former name or code that was read as it; null for a present one. */
      former: string | null;
    }
  | { kind: 'ambiguous'; candidates: readonly Division[] }
  | { kind: 'outside'; name: string }
  | { kind: 'unknown'; candidates: readonly Division[] };
