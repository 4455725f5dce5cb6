import type { Problem } from './problem.ts';
import type { AtlasRecords, Division, RecordFile } from './schema/records.ts';

/** Collects problems of one record under a fixed file and name. */
type Report = (field: string, message: string) => void;

/**
 * Every reference between records that leads nowhere, and every rule that spans records.
 * Geometry is checked in `placement.ts`.
 */
export function findBrokenReferences(records: AtlasRecords): Problem[] {
  const problems: Problem[] = [];
  const about =
    (file: RecordFile, record: string | number): Report =>
    (field, message) =>
      problems.push({ file, record: String(record), field, message });

  const ids = {
    sources: uniqueIds(records.sources, 'sources', about),
    documents: uniqueIds(records.documents, 'documents', about),
    clauses: uniqueIds(records.clauses, 'clauses', about),
    regions: uniqueIds(records.regions, 'regions', about),
    industries: uniqueIds(records.industries, 'industries', about),
    assignments: uniqueIds(records.assignments, 'assignments', about),
    infrastructure: uniqueIds(records.infrastructure, 'infrastructure', about),
    indicators: uniqueIds(records.indicators, 'indicators', about),
    targets: uniqueIds(records.targets, 'targets', about),
  };
  const divisions = new Map<number, Division>();
  for (const division of records.divisions) {
    if (divisions.has(division.adcode))
      about('divisions', division.adcode)('adcode', 'appears twice');
    divisions.set(division.adcode, division);
  }
  const requireKnown = (
    set: ReadonlySet<string>,
    kind: string,
    values: readonly string[],
    report: Report,
    field: string,
  ) => {
    for (const value of values)
      if (!set.has(value)) report(field, `there is no ${kind} "${value}"`);
  };

  for (const division of records.divisions) {
    const report = about('divisions', division.adcode);
    if (division.level === 'province') continue;
    const parent = division.parent === null ? undefined : divisions.get(division.parent);
    const wanted = division.level === 'county' ? 'prefecture' : 'province';
    if (parent?.level !== wanted) report('parent', `must be the adcode of a ${wanted}`);
  }
  for (const clause of records.clauses) {
    const report = about('clauses', clause.id);
    requireKnown(ids.documents, 'document', [clause.document], report, 'document');
    if (clause.counterpart)
      requireKnown(ids.clauses, 'clause', [clause.counterpart], report, 'counterpart');
    if (clause.mapping !== 'mapped' && !clause.reason)
      report('reason', `is required because the mapping is ${clause.mapping}`);
  }
  for (const region of records.regions) {
    const report = about('regions', region.id);
    requireKnown(ids.clauses, 'clause', region.clauses, report, 'clauses');
    requireKnown(ids.sources, 'source', region.sources, report, 'sources');
    checkMembers(region.members, divisions, report, 'members');
  }
  const industries = new Map(records.industries.map((industry) => [industry.id, industry]));
  for (const industry of records.industries) {
    const report = about('industries', industry.id);
    requireKnown(ids.clauses, 'clause', industry.clauses, report, 'clauses');
    if (industry.parent === null) continue;
    const parent = industries.get(industry.parent);
    if (!parent) report('parent', `there is no industry "${industry.parent}"`);
    else if (parent.family !== industry.family)
      report('family', `must be ${parent.family}, as its parent's`);
  }
  const placements = new Map<string, string>();
  for (const assignment of records.assignments) {
    const report = about('assignments', assignment.id);
    requireKnown(ids.industries, 'industry', [assignment.industry], report, 'industry');
    requireKnown(ids.clauses, 'clause', [assignment.clause], report, 'clause');
    requireKnown(ids.sources, 'source', assignment.sources, report, 'sources');
    if (assignment.evidence !== 'inferred' && assignment.sources.length === 0)
      report('sources', `are required for ${assignment.evidence} evidence`);
    const prefecture = divisions.get(assignment.adcode);
    if (prefecture?.level !== 'prefecture')
      report('adcode', `${assignment.adcode} is not a prefecture-level division of Sichuan`);
    if (
      assignment.county !== undefined &&
      divisions.get(assignment.county)?.parent !== assignment.adcode
    ) {
      report(
        'county',
        `${assignment.county} is not a county of ${prefecture?.name.zh ?? assignment.adcode}`,
      );
    }
    const key = `${assignment.industry} ${assignment.adcode} ${assignment.county ?? ''}`;
    const twin = placements.get(key);
    if (twin) report('', `places the same industry in the same division as "${twin}"`);
    placements.set(key, assignment.id);
  }
  for (const project of records.infrastructure) {
    const report = about('infrastructure', project.id);
    requireKnown(ids.clauses, 'clause', project.clauses, report, 'clauses');
    requireKnown(ids.sources, 'source', project.sources, report, 'sources');
    if (project.evidence !== 'inferred' && project.sources.length === 0)
      report('sources', `are required for ${project.evidence} evidence`);
    const isArea = project.place.type === 'area';
    if (isArea !== (project.precision === 'area-by-county'))
      report('precision', 'must be area-by-county for an area, and only for an area');
    if (project.place.type === 'area')
      checkMembers(project.place.members, divisions, report, 'place.members');
  }
  const measured = new Set<string>();
  for (const value of records['indicator-values']) {
    const report = about('indicator-values', `${value.indicator} ${value.adcode} ${value.year}`);
    requireKnown(ids.indicators, 'indicator', [value.indicator], report, 'indicator');
    requireKnown(ids.sources, 'source', [value.source], report, 'source');
    if (!divisions.has(value.adcode)) report('adcode', `there is no division ${value.adcode}`);
    const key = `${value.indicator} ${value.adcode} ${value.year}`;
    if (measured.has(key)) report('', 'gives a second value for the same division and year');
    measured.add(key);
  }
  for (const target of records.targets) {
    const report = about('targets', target.id);
    requireKnown(ids.clauses, 'clause', [target.clause], report, 'clause');
    if (target.industry)
      requireKnown(ids.industries, 'industry', [target.industry], report, 'industry');
    if (target.baseline)
      requireKnown(ids.sources, 'source', [target.baseline.source], report, 'baseline.source');
  }
  return problems;
}

function uniqueIds(
  rows: readonly { id: string }[],
  file: RecordFile,
  about: (file: RecordFile, record: string) => Report,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) about(file, id)('id', 'appears twice');
    seen.add(id);
  }
  return seen;
}

function checkMembers(
  members: readonly number[],
  divisions: ReadonlyMap<number, Division>,
  report: Report,
  field: string,
) {
  const seen = new Set<number>();
  for (const member of members) {
    const division = divisions.get(member);
    if (
      !division ||
      (division.level === 'province' && division.parent === null && member !== 510000)
    ) {
      report(field, `${member} is not a division of Sichuan`);
    }
    if (seen.has(member)) report(field, `${member} is listed twice`);
    seen.add(member);
    if (division?.parent && members.includes(division.parent)) {
      report(field, `${member} is already inside ${division.parent}`);
    }
  }
}
