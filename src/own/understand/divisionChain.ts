import type { Division } from '../../atlas/schema/records.ts';
import type { DivisionTable, Meaning } from './divisionTable.ts';
import type { FoundDivision } from './foundDivision.ts';
import { byFirstSign, spellingKey } from './plainText.ts';

/** Before a place in Sichuan, without saying more of it. */
const PREAMBLES = ['中国', 'china', '四川省', '四川', 'sichuanprovince', 'sichuan'];

/** A spelling key without country and province before it, unless it is nothing else. */
export function withoutPreamble(key: string): string {
  let bare = key;
  for (const preamble of PREAMBLES)
    if (bare.startsWith(preamble) && bare.length > preamble.length)
      bare = bare.slice(preamble.length);
  return bare;
}

/** Reads a spelling key as one name, or as a prefecture and a name in it; null where it is neither. */
export function divisionChain(
  table: DivisionTable,
): (key: string, within: Division | null) => FoundDivision | null {
  const prefectures = byFirstSign(
    [...table]
      .flatMap(([key, meanings]) =>
        meanings.flatMap(({ division, former }) =>
          division.level === 'prefecture' ? [{ key, division, former }] : [],
        ),
      )
      .sort((one, other) => other.key.length - one.key.length),
  );

  /** The former names that have the prefecture in them: 广元市市中区, 资阳市简阳市. */
  const formerIn = (within: Division, names: readonly string[]): Meaning | undefined =>
    names
      .flatMap((name) => table.get(spellingKey(`${within.name.zh}${name}`)) ?? [])
      .find(({ former }) => former !== null);

  const resolveIn = (key: string, within: Division): FoundDivision | null => {
    const meanings = table.get(key) ?? [];
    const today = meanings.map(({ division }) => division.name.zh);
    const one =
      meanings.find(({ division }) => division.parent === within.adcode) ??
      meanings.find(({ division }) => division === within) ??
      formerIn(within, [key, ...today]) ??
      meanings.find(({ division }) => division.level === 'province');
    if (one) return { kind: 'found', division: one.division, former: one.former };
    if (meanings.length === 0) return null;
    return { kind: 'ambiguous', candidates: [...meanings.map(({ division }) => division), within] };
  };

  const resolveAnywhere = (key: string): FoundDivision | null => {
    const meanings = table.get(key);
    if (!meanings) return null;
    const full = meanings.filter(({ isFull }) => isFull);
    const meant = full.length > 0 ? full : meanings;
    const higher = meant.filter(({ division }) => division.level !== 'county');
    const [one, another] = higher.length > 0 ? higher : meant;
    if (one && !another) return { kind: 'found', division: one.division, former: one.former };
    return { kind: 'ambiguous', candidates: meant.map(({ division }) => division) };
  };

  const resolve = (key: string, within: Division | null) =>
    within ? resolveIn(key, within) : resolveAnywhere(key);

  return (key, within) => {
    const bare = withoutPreamble(key);
    const whole = resolve(key, within) ?? resolve(bare, within);
    if (whole) return whole;
    let doubtful: FoundDivision | null = null;
    for (const prefecture of prefectures.get(bare.charAt(0)) ?? []) {
      if (!bare.startsWith(prefecture.key)) continue;
      const found = resolveIn(bare.slice(prefecture.key.length), prefecture.division);
      if (found?.kind === 'ambiguous') doubtful ??= found;
      if (found?.kind !== 'found' || found.division.level !== 'county') continue;
      if (!within || within === prefecture.division)
        return { ...found, former: found.former ?? prefecture.former };
      doubtful ??= { kind: 'ambiguous', candidates: [found.division, within] };
    }
    return doubtful;
  };
}
