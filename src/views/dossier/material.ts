import { bbox } from '@turf/turf';
import { areaOf, assignmentsIn } from '../../analysis/areas.ts';
import { bestCommitment, bestEvidence } from '../../analysis/evidence.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Project } from '../../atlas/projects.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import { type Box, PROVINCE_BOX } from '../../map/frame.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import type { MapTarget, Subject } from '../../map/view.ts';
import type { DossierSubject } from '../../store/state.ts';

/** What a dossier is made of: the facts that pass the filters, and the piece of the map they are on. */
export interface DossierMaterial {
  name: Text;
  assignments: readonly Assignment[];
  /** How many more there are that the filters keep out. */
  left: number;
  projects: readonly Project[];
  box: Box;
  /** Counties that the map names; elsewhere it names prefectures. */
  named: ReadonlySet<number>;
  outlined: readonly MapTarget[];
  subject: Subject;
}

/** The facts among what passes the filters; undefined for a corridor, which has its own. */
export function materialOf(
  atlas: Atlas,
  subject: Exclude<DossierSubject, { kind: 'corridor' }>,
  assignments: readonly Assignment[],
  projects: readonly Project[],
): DossierMaterial | undefined {
  if (subject.kind === 'industry') return industryMaterial(atlas, subject.id, assignments);
  const area = areaOf(atlas, subject);
  if (!area) return undefined;
  const own = assignmentsIn(area, assignments);
  return {
    name: area.name,
    assignments: own,
    left: publishedOf(assignmentsIn(area, atlas.assignments)) - publishedOf(own),
    projects: projects.filter(({ touches }) => [...touches].some((one) => area.inside.has(one))),
    box: widened(boxAround(atlas, subject), subject.kind === 'division' ? 0.3 : 0.1),
    named: subject.kind === 'division' ? boxDivisions(atlas, subject.adcode) : new Set(),
    outlined: [subject],
    subject: { kind: 'overview' },
  };
}

function industryMaterial(
  atlas: Atlas,
  id: string,
  assignments: readonly Assignment[],
): DossierMaterial | undefined {
  const industry = atlas.industries.get(id);
  const root = atlas.industries.rootOf(id);
  if (!industry || !root) return undefined;
  const within = atlas.industries.within(id);
  const own = assignments.filter((assignment) => within.has(assignment.industry));
  return {
    name: industry.name,
    assignments: own,
    left: publishedOf(atlas.assignmentsIn(id)) - publishedOf(own),
    projects: [],
    box: PROVINCE_BOX,
    named: new Set(),
    outlined: [],
    subject: {
      kind: 'industry',
      color: industryColor(PALETTES.light, root),
      prefectures: bestEvidence(own, ({ adcode }) => adcode),
      commitments: bestCommitment(own, ({ adcode }) => adcode),
      counties: bestEvidence(own, ({ county }) => county),
    },
  };
}

/** How many are published: a layer of the reader's own that is off is not kept out by filters. */
function publishedOf(assignments: readonly Assignment[]): number {
  return assignments.filter(({ layer }) => layer === undefined).length;
}

/** A county is shown in its prefecture. */
function boxAround(
  atlas: Atlas,
  subject: { kind: 'division'; adcode: number } | { kind: 'region'; id: string },
): Box {
  const members =
    subject.kind === 'region'
      ? (atlas.regions.get(subject.id)?.members ?? [])
      : [prefectureOf(atlas, subject.adcode)];
  const [west = 0, south = 0, east = 0, north = 0] = bbox(atlas.geography.unionOf(members));
  return [west, south, east, north];
}

/** The prefecture that a division is shown in, and its counties. */
function boxDivisions(atlas: Atlas, adcode: number): ReadonlySet<number> {
  const prefecture = prefectureOf(atlas, adcode);
  return new Set([prefecture, ...atlas.countiesOf(prefecture).map((county) => county.adcode)]);
}

function prefectureOf(atlas: Atlas, adcode: number): number {
  const division = atlas.divisions.get(adcode);
  return division?.level === 'county' ? (division.parent ?? adcode) : adcode;
}

/** A box with a share of its own size added on every side. */
function widened([west, south, east, north]: Box, share: number): Box {
  const [x, y] = [(east - west) * share, (north - south) * share];
  return [west - x, south - y, east + x, north + y];
}
