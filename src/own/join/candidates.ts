import type { Division, Industry } from '../../atlas/schema/records.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Candidate } from '../report.ts';

const made = new WeakMap<object, readonly Candidate[]>();

/** Divisions as a reader picks them: a county behind its prefecture, since names repeat. */
export function divisionCandidates(
  divisions: readonly Division[],
  known: Knowledge['divisions'],
): readonly Candidate[] {
  return once(divisions, () =>
    divisions.map((division) => {
      const above = division.level === 'county' ? known.get(division.parent ?? 0) : undefined;
      const { zh, en } = division.name;
      return {
        value: String(division.adcode),
        zh: `${above?.name.zh ?? ''}${zh}`,
        en: above ? `${en}, ${above.name.en}` : en,
      };
    }),
  );
}

export function industryCandidates(industries: readonly Industry[]): readonly Candidate[] {
  return once(industries, () =>
    industries.map(({ id, name }) => ({ value: id, zh: name.zh, en: name.en })),
  );
}

/** A gazetteer gives the same list for the same text, so a million rows share theirs. */
function once(list: object, make: () => readonly Candidate[]): readonly Candidate[] {
  const known = made.get(list);
  if (known) return known;
  const candidates = make();
  made.set(list, candidates);
  return candidates;
}
