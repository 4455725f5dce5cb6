import { type Known, knownIn, type Report, requireKnown, requireMembers } from './known.ts';
import { nameOf } from './parse.ts';
import type { Problem } from './problem.ts';
import type { AtlasRecords, RecordFile } from './schema/records.ts';

type Rule<File extends RecordFile> = (
  record: AtlasRecords[File][number],
  known: Known,
  report: Report,
) => void;

/** What a record of each file must hold against the others. */
const RULES: { readonly [File in RecordFile]?: Rule<File> } = {
  divisions({ level, parent }, { divisions }, report) {
    if (level === 'province') return;
    const wanted = level === 'county' ? 'prefecture' : 'province';
    const found = parent === null ? undefined : divisions.get(parent);
    if (found?.level !== wanted) report('parent', `${parent} is not a ${wanted}`);
  },

  clauses({ document, counterpart, mapping, reason }, known, report) {
    requireKnown(known.documents, 'document', [document], report, 'document');
    requireKnown(known.clauses, 'clause', counterpart ? [counterpart] : [], report, 'counterpart');
    if (mapping !== 'mapped' && !reason) {
      report('reason', `is required because the mapping is ${mapping}`);
    }
  },

  regions({ clauses, sources, members }, known, report) {
    requireKnown(known.clauses, 'clause', clauses, report, 'clauses');
    requireKnown(known.sources, 'source', sources, report, 'sources');
    requireMembers(members, known, report, 'members');
  },

  industries({ id, clauses, parent, family }, known, report) {
    requireKnown(known.clauses, 'clause', clauses, report, 'clauses');
    if (parent === null) return;
    const above = known.industries.get(parent);
    if (!above) report('parent', `there is no industry "${parent}"`);
    else if (above.family !== family) report('family', `must be ${above.family}, as its parent's`);
    if (isAbove(id, parent, known)) report('parent', `"${parent}" lies below "${id}"`);
  },

  assignments({ industry, clause, sources, evidence, adcode, county }, known, report) {
    requireKnown(known.industries, 'industry', [industry], report, 'industry');
    // No clause stands behind what the reader brought along.
    if (evidence !== 'own') requireKnown(known.clauses, 'clause', [clause], report, 'clause');
    requireKnown(known.sources, 'source', sources, report, 'sources');
    requireSources(evidence, sources, report);
    const prefecture = known.divisions.get(adcode);
    if (prefecture?.level !== 'prefecture') {
      report('adcode', `${adcode} is not a prefecture-level division of Sichuan`);
    }
    if (county !== undefined && known.divisions.get(county)?.parent !== adcode) {
      report('county', `${county} is not a county of ${prefecture?.name.zh ?? adcode}`);
    }
  },

  infrastructure({ clauses, sources, evidence, place, precision }, known, report) {
    requireKnown(known.clauses, 'clause', clauses, report, 'clauses');
    requireKnown(known.sources, 'source', sources, report, 'sources');
    requireSources(evidence, sources, report);
    if ((place.type === 'area') !== (precision === 'area-by-county')) {
      report('precision', 'must be area-by-county for an area, and only for an area');
    }
    if (place.type === 'area') requireMembers(place.members, known, report, 'place.members');
  },

  'indicator-values'({ indicator, source, adcode }, known, report) {
    requireKnown(known.indicators, 'indicator', [indicator], report, 'indicator');
    requireKnown(known.sources, 'source', [source], report, 'source');
    if (!known.divisions.has(adcode)) report('adcode', `there is no division ${adcode}`);
  },

  targets({ clause, industry, baseline }, known, report) {
    requireKnown(known.clauses, 'clause', [clause], report, 'clause');
    requireKnown(known.industries, 'industry', industry ? [industry] : [], report, 'industry');
    requireKnown(
      known.sources,
      'source',
      baseline ? [baseline.source] : [],
      report,
      'baseline.source',
    );
  },
};

/** Whether an industry is an ancestor of another, or that other itself. */
function isAbove(id: string, other: string, { industries }: Known): boolean {
  const seen = new Set<string>();
  for (let step: string | null = other; step !== null && !seen.has(step); ) {
    if (step === id) return true;
    seen.add(step);
    step = industries.get(step)?.parent ?? null;
  }
  return false;
}

/** What may stand only once in a file, in words for the message. */
const IDENTITIES: {
  readonly [File in RecordFile]?: {
    of: (record: AtlasRecords[File][number]) => string;
    field: string;
    message: string;
  };
} = {
  assignments: {
    // A reader's file may have the same industry there twice, in another stage.
    of: ({ industry, adcode, county, layer, commitment }) =>
      `${industry} ${adcode} ${county ?? ''} ${layer ? `${layer} ${commitment}` : ''}`,
    field: '',
    message: 'places the same industry in the same division as another record',
  },
  'indicator-values': {
    of: ({ indicator, adcode, year }) => `${indicator} ${adcode} ${year}`,
    field: '',
    message: 'gives a second value for the same division and year',
  },
};

/**
 * Every reference between records that leads nowhere, and every rule that spans records.
 * Geometry is checked in `placement.ts`.
 */
export function findBrokenReferences(records: AtlasRecords): Problem[] {
  const known = knownIn(records);
  return (Object.keys(records) as RecordFile[]).flatMap((file) => checkFile(file, records, known));
}

function checkFile<File extends RecordFile>(
  file: File,
  records: AtlasRecords,
  known: Known,
): Problem[] {
  const problems: Problem[] = [];
  const rule: Rule<File> | undefined = RULES[file];
  const identity = IDENTITIES[file];
  const seen = new Set<string>();
  const rows: readonly AtlasRecords[File][number][] = records[file];
  rows.forEach((record, index) => {
    const name = nameOf(record, index);
    const report: Report = (field, message) =>
      problems.push({ file, record: name, field, message });
    const requireOnce = (key: string, field: string, message: string) => {
      if (seen.has(key)) report(field, message);
      seen.add(key);
    };
    if ('id' in record) requireOnce(`id ${record.id}`, 'id', 'appears twice');
    else if (!identity) requireOnce(`adcode ${name}`, 'adcode', 'appears twice');
    if (identity) requireOnce(identity.of(record), identity.field, identity.message);
    rule?.(record, known, report);
  });
  return problems;
}

function requireSources(evidence: string, sources: readonly string[], report: Report) {
  if (evidence !== 'inferred' && sources.length === 0) {
    report('sources', `are required for ${evidence} evidence`);
  }
}
