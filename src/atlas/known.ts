import type { AtlasRecords, Division, Industry } from './schema/records.ts';

/** Adds a problem of the record at hand. */
export type Report = (field: string, message: string) => void;

/** Everything a record may refer to. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly industries: ReadonlyMap<string, Industry>;
  readonly divisions: ReadonlyMap<number, Division>;
}

export function knownIn(records: AtlasRecords): Known {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    sources: ids(records.sources),
    documents: ids(records.documents),
    clauses: ids(records.clauses),
    indicators: ids(records.indicators),
    industries: new Map(records.industries.map((industry) => [industry.id, industry])),
    divisions: new Map(records.divisions.map((division) => [division.adcode, division])),
  };
}

/** Report every value that the collection does not have. */
export function requireKnown(
  collection: { has(id: string): boolean },
  kind: string,
  ids: readonly string[],
  report: Report,
  field: string,
): void {
  for (const id of ids) if (!collection.has(id)) report(field, `there is no ${kind} "${id}"`);
}

/** Members must be divisions of Sichuan, each once, and none inside another. */
export function requireMembers(
  members: readonly number[],
  { divisions }: Known,
  report: Report,
  field: string,
): void {
  const seen = new Set<number>();
  for (const member of members) {
    const division = divisions.get(member);
    const isNeighbour = division?.level === 'province' && member !== SICHUAN;
    if (!division || isNeighbour) report(field, `${member} is not a division of Sichuan`);
    if (seen.has(member)) report(field, `${member} is listed twice`);
    seen.add(member);
    const outer = ancestorsOf(member, divisions).find((ancestor) => members.includes(ancestor));
    if (outer !== undefined) report(field, `${member} is already inside ${outer}`);
  }
}

/** The prefecture and the province of a division, as far as they are known. */
function ancestorsOf(adcode: number, divisions: Known['divisions']): number[] {
  const prefecture = divisions.get(adcode)?.parent;
  const province = prefecture ? divisions.get(prefecture)?.parent : undefined;
  return [prefecture, province].filter((one) => one !== null && one !== undefined);
}

/** Adcode of the province. */
export const SICHUAN = 510000;
