import { type Atlas, joinAtlas } from '../../atlas/join.ts';
import type { Problem } from '../../atlas/problem.ts';
import type { AtlasRecords } from '../../atlas/schema/records.ts';
import { applyRevision } from '../draft/applyRevision.ts';
import { isEmpty, NO_REVISION, type Revision } from '../draft/revision.ts';
import type { OwnLayer } from '../layer.ts';
import { ownRecordsOf } from './ownRecords.ts';

export interface ExtendedAtlas {
  atlas: Atlas;
  /** Why the drafts are not in it; empty where they are. */
  problems: readonly Problem[];
}

/**
 * The shipped atlas with what the reader brought and drafted, joined as the build joins: so every
 * view of it works on the reader's own records too. Drafts that break the join stay out, and say why.
 */
export function extendAtlas(
  shipped: Atlas,
  layers: readonly OwnLayer[],
  revision: Revision,
): ExtendedAtlas {
  const joining = layers.filter(isJoining);
  if (joining.length === 0 && isEmpty(revision)) return { atlas: shipped, problems: [] };
  const join = (chosen: readonly OwnLayer[], edits: Revision) =>
    joinAtlas(applyRevision(recordsWith(shipped, chosen), edits), shipped.geography);
  const whole = join(joining, revision);
  if (whole.ok) return { atlas: whole.value, problems: [] };
  // Layers hold what the intake checked; one that no longer joins, after an update, stays out alone.
  const sound = joining.filter((layer) => join([layer], NO_REVISION).ok);
  const drafted = isEmpty(revision) ? undefined : join(sound, revision);
  if (drafted?.ok) return { atlas: drafted.value, problems: [] };
  const plain = join(sound, NO_REVISION);
  return { atlas: plain.ok ? plain.value : shipped, problems: drafted?.problems ?? [] };
}

/** Points are drawn as they are; every other layer is joined to the records. */
export function isJoining({ kind }: OwnLayer): boolean {
  return kind !== 'points';
}

function recordsWith({ records }: Atlas, layers: readonly OwnLayer[]): AtlasRecords {
  const industries = new Map(records.industries.map((industry) => [industry.id, industry]));
  const own = layers.map((layer) => ownRecordsOf(layer, industries));
  return {
    ...records,
    sources: [...records.sources, ...own.map(({ source }) => source)],
    indicators: [...records.indicators, ...own.flatMap(({ indicators }) => indicators)],
    'indicator-values': [...records['indicator-values'], ...own.flatMap(({ values }) => values)],
    assignments: [...records.assignments, ...own.flatMap(({ assignments }) => assignments)],
  };
}
