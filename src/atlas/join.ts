import type { Geography } from './geography.ts';
import { IndustryTree } from './industryTree.ts';
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
  Indicator,
  IndicatorValue,
  Region,
  Source,
  Target,
} from './schema/records.ts';

/** All facts joined, with an index for each way a question enters. Never changes. */
export interface Atlas {
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
  readonly assignments: readonly Assignment[];
  readonly projects: ReadonlyMap<string, Project>;
  readonly indicators: ReadonlyMap<string, IndicatorSeries>;
  readonly geography: Geography;
  countiesOf(adcode: number): readonly Division[];
  /** Regions that contain the division, or its prefecture. */
  regionsOf(adcode: number): readonly Region[];
  /** Adcodes of prefectures and counties inside a region. */
  divisionsIn(region: string): ReadonlySet<number>;
  /** Assignments of a prefecture or a county. */
  assignmentsOf(adcode: number): readonly Assignment[];
  /** Assignments of an industry and everything below it. */
  assignmentsIn(industry: string): readonly Assignment[];
  assignmentsUnder(clause: string): readonly Assignment[];
  /** Projects that stand in, stop in or cover a division. */
  projectsOf(adcode: number): readonly Project[];
  projectsUnder(clause: string): readonly Project[];
}

/** An indicator with its values by year and division. */
export interface IndicatorSeries extends Indicator {
  /** Years with a value, ascending. */
  readonly years: readonly number[];
  /** The value of a year, or the latest there is when the year is null. */
  valueOf(adcode: number, year: number | null): IndicatorValue | undefined;
  /** The year to show first: the fullest, or null where no year covers most divisions. */
  readonly bestYear: number | null;
}

const SICHUAN = 510000;

/**
 * Join records with geography: divisions × assignments × infrastructure × clauses.
 *
 * @returns the atlas, or every broken reference and misplaced point. Nothing is dropped.
 */
export function joinAtlas(records: AtlasRecords, geography: Geography): Checked<Atlas> {
  const problems = [...findBrokenReferences(records), ...findMisplaced(records, geography)];
  const divisions = indexBy(records.divisions, ({ adcode }) => adcode);
  const province = divisions.get(SICHUAN);
  if (!province) {
    problems.push({ file: 'divisions', record: String(SICHUAN), field: '', message: 'is missing' });
  }
  if (!province || problems.length > 0) return { ok: false, problems };

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
  const projects = records.infrastructure.map((record) =>
    placeProject(
      record,
      geography,
      (adcode) => countiesOf(adcode).map((county) => county.adcode),
      parentOf,
    ),
  );
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
  const assignmentsByClause = groupBy(records.assignments, ({ clause }) => [clause]);
  const projectsByDivision = groupBy(projects, ({ touches }) => [...touches]);
  const projectsByClause = groupBy(projects, ({ clauses }) => clauses);

  return {
    ok: true,
    value: Object.freeze<Atlas>({
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
      assignments: records.assignments,
      projects: indexBy(projects, ({ id }) => id),
      indicators: joinIndicators(records),
      geography,
      countiesOf,
      regionsOf: (adcode) => records.regions.filter(({ id }) => membersOf.get(id)?.has(adcode)),
      divisionsIn: (region) => membersOf.get(region) ?? new Set(),
      assignmentsOf: (adcode) => assignmentsByDivision.get(adcode) ?? [],
      assignmentsIn: (industry) => assignmentsByIndustry.get(industry) ?? [],
      assignmentsUnder: (clause) => assignmentsByClause.get(clause) ?? [],
      projectsOf: (adcode) => projectsByDivision.get(adcode) ?? [],
      projectsUnder: (clause) => projectsByClause.get(clause) ?? [],
    }),
  };
}

function joinIndicators(records: AtlasRecords): ReadonlyMap<string, IndicatorSeries> {
  const values = groupBy(records['indicator-values'], ({ indicator }) => [indicator]);
  return new Map(
    records.indicators.map((indicator) => {
      const own = values.get(indicator.id) ?? [];
      const byPlace = indexBy(own, ({ adcode, year }) => `${adcode} ${year}`);
      const byYear = groupBy(own, ({ year }) => [year]);
      const years = [...byYear.keys()].sort((a, b) => a - b);
      const coverage = (year: number) => byYear.get(year)?.length ?? 0;
      const fullest = years.reduce(
        (best, year) => (coverage(year) >= coverage(best) ? year : best),
        years[0] ?? 0,
      );
      const places = new Set(own.map(({ adcode }) => adcode)).size;
      const series: IndicatorSeries = {
        ...indicator,
        years,
        bestYear: coverage(fullest) * 10 >= places * 9 ? fullest : null,
        valueOf: (adcode, year) => {
          if (year !== null) return byPlace.get(`${adcode} ${year}`);
          const latest = years.findLast((one) => byPlace.has(`${adcode} ${one}`));
          return latest === undefined ? undefined : byPlace.get(`${adcode} ${latest}`);
        },
      };
      return [indicator.id, series];
    }),
  );
}

function indexBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

/** Items by each of their keys; an item with several keys stands under every one. */
function groupBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
