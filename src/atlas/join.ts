import { withDetails } from './details.ts';
import type { Geography } from './geography.ts';
import { groupBy, indexBy } from './indexes.ts';
import { type IndicatorSeries, joinIndicators } from './indicators.ts';
import { IndustryTree } from './industryTree.ts';
import { SICHUAN } from './known.ts';
import { findMisplaced } from './placement.ts';
import type { Checked } from './problem.ts';
import { type Project, placeProject } from './projects.ts';
import { findBrokenReferences } from './references.ts';
import type {
  Assignment,
  AtlasRecords,
  Clause,
  Division,
  Document,
  Industry,
  Region,
  Source,
  Target,
} from './schema/records.ts';
import { EVIDENCES, type Evidence, PUBLISHED_EVIDENCES } from './schema/vocabulary.ts';

/** All facts joined, with an index for each way a question enters. Never changes. */
export interface Atlas {
  /** All records, as they were joined. */
  readonly records: AtlasRecords;
  readonly documents: readonly Document[];
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly industries: IndustryTree;
  readonly targets: readonly Target[];
  /** Every division, neighbouring provinces included. */
  readonly divisions: ReadonlyMap<number, Division>;
  readonly province: Division;
  /** The 21 prefecture-level divisions, in the order of their codes. */
  readonly prefectures: readonly Division[];
  readonly regions: ReadonlyMap<string, Region>;
  /** The economic zones, which tile the province. */
  readonly zones: readonly Region[];
  readonly assignments: readonly Assignment[];
  /** Kinds of evidence there are: those that are published, and the reader's own where it is joined. */
  readonly evidences: readonly Evidence[];
  readonly projects: ReadonlyMap<string, Project>;
  readonly indicators: ReadonlyMap<string, IndicatorSeries>;
  readonly geography: Geography;
  countiesOf(adcode: number): readonly Division[];
  /** Regions that contain the division, or its prefecture. */
  regionsOf(adcode: number): readonly Region[];
  /** The economic zone of a prefecture or county. */
  zoneOf(adcode: number): Region | undefined;
  /** Adcodes of prefectures and counties inside a region. */
  divisionsIn(region: string): ReadonlySet<number>;
  /** Assignments of a prefecture or a county. */
  assignmentsOf(adcode: number): readonly Assignment[];
  /** Assignments of an industry and everything below it. */
  assignmentsIn(industry: string): readonly Assignment[];
  /** Assignments of a clause, and for an article those of its bullets too. */
  assignmentsUnder(clause: string): readonly Assignment[];
  /** Projects that stand in, stop in or cover a division. */
  projectsOf(adcode: number): readonly Project[];
  /** Projects of a clause, and for an article those of its bullets too. */
  projectsUnder(clause: string): readonly Project[];
  /** Industries that a clause names, and for an article those of its bullets too. */
  industriesUnder(clause: string): readonly Industry[];
}

/**
 * Join records with geography: divisions × assignments × infrastructure × clauses.
 *
 * @returns the atlas, or every broken reference and misplaced point. Nothing is dropped.
 */
export function joinAtlas(records: AtlasRecords, geography: Geography): Checked<Atlas> {
  const problems = [...findBrokenReferences(records), ...findMisplaced(records, geography)];
  const province = records.divisions.find(({ adcode }) => adcode === SICHUAN);
  if (!province) {
    problems.push({ file: 'divisions', record: String(SICHUAN), field: '', message: 'is missing' });
  }
  if (!province || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: indexRecords(records, geography, province) };
}

/**
 * Put the details of its records into an atlas that was joined without them. They refer to nothing,
 * so that what was checked and placed stays as it is.
 *
 * @param details what `detailsOf` gave, as JSON brings it
 * @returns the whole atlas, or every detail that is missing, too much or not as it should be.
 */
export function completeAtlas(core: Atlas, details: unknown): Checked<Atlas> {
  const records = withDetails(core.records, details);
  if (!records.ok) return records;
  return { ok: true, value: indexRecords(records.value, core.geography, core.province, core) };
}

/** @param before an atlas of the same projects, whose places are taken over */
function indexRecords(
  records: AtlasRecords,
  geography: Geography,
  province: Division,
  before?: Atlas,
): Atlas {
  const divisions = indexBy(records.divisions, ({ adcode }) => adcode);
  const industries = new IndustryTree(records.industries);
  const counties = groupBy(records.divisions, ({ level, parent }) =>
    level === 'county' && parent ? [parent] : [],
  );
  const countiesOf = (adcode: number) =>
    adcode === SICHUAN ? [...counties.values()].flat() : (counties.get(adcode) ?? []);
  const parentOf = (adcode: number) => {
    const division = divisions.get(adcode);
    return division?.level === 'county' ? (division.parent ?? undefined) : undefined;
  };
  const projects = records.infrastructure.map((record): Project => {
    const placed = before?.projects.get(record.id);
    if (placed) return { ...record, geometry: placed.geometry, touches: placed.touches };
    return placeProject(
      record,
      geography,
      (adcode) => countiesOf(adcode).map((county) => county.adcode),
      parentOf,
    );
  });
  const membersOf = new Map(
    records.regions.map((region) => [
      region.id,
      new Set(
        region.members.flatMap((member) => [
          member,
          ...countiesOf(member).map(({ adcode }) => adcode),
        ]),
      ),
    ]),
  );
  const assignmentsByDivision = groupBy(records.assignments, ({ adcode, county }) =>
    county === undefined ? [adcode] : [adcode, county],
  );
  const assignmentsByIndustry = groupBy(records.assignments, ({ industry }) =>
    industries.pathTo(industry).map(({ id }) => id),
  );
  const above = clausesAbove(records.clauses);
  const allAbove = (ids: readonly string[]) => [...new Set(ids.flatMap(above))];
  const assignmentsByClause = groupBy(records.assignments, ({ clause }) => above(clause));
  const industriesByClause = groupBy(records.industries, ({ clauses }) => allAbove(clauses));
  const projectsByDivision = groupBy(projects, ({ touches }) => [...touches]);
  const projectsByClause = groupBy(projects, ({ clauses }) => allAbove(clauses));

  const zones = records.regions.filter(({ kind }) => kind === 'zone');

  return Object.freeze<Atlas>({
    records,
    documents: records.documents,
    clauses: indexBy(records.clauses, ({ id }) => id),
    sources: indexBy(records.sources, ({ id }) => id),
    industries,
    targets: records.targets,
    divisions,
    province,
    prefectures: records.divisions
      .filter(({ level }) => level === 'prefecture')
      .sort((a, b) => a.adcode - b.adcode),
    regions: indexBy(records.regions, ({ id }) => id),
    zones,
    assignments: records.assignments,
    evidences: records.assignments.some(({ evidence }) => evidence === 'own')
      ? EVIDENCES
      : PUBLISHED_EVIDENCES,
    projects: indexBy(projects, ({ id }) => id),
    indicators: joinIndicators(records),
    geography,
    countiesOf,
    regionsOf: (adcode) => records.regions.filter(({ id }) => membersOf.get(id)?.has(adcode)),
    zoneOf: (adcode) => zones.find(({ id }) => membersOf.get(id)?.has(adcode)),
    divisionsIn: (region) => membersOf.get(region) ?? new Set(),
    assignmentsOf: (adcode) => assignmentsByDivision.get(adcode) ?? [],
    assignmentsIn: (industry) => assignmentsByIndustry.get(industry) ?? [],
    assignmentsUnder: (clause) => assignmentsByClause.get(clause) ?? [],
    projectsOf: (adcode) => projectsByDivision.get(adcode) ?? [],
    projectsUnder: (clause) => projectsByClause.get(clause) ?? [],
    industriesUnder: (clause) => industriesByClause.get(clause) ?? [],
  });
}

/** A clause and the article it is a bullet of: the bullet's id continues that of its article. */
function clausesAbove(clauses: readonly Clause[]): (id: string) => readonly string[] {
  const table = new Map(
    clauses.map(({ id }) => [
      id,
      clauses
        .map((other) => other.id)
        .filter((other) => id === other || id.startsWith(`${other}-`)),
    ]),
  );
  return (id) => table.get(id) ?? [];
}
