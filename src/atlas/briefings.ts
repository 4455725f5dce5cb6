import * as v from 'valibot';
import type { Atlas } from './join.ts';
import { sentenceOf } from './parse.ts';
import type { Checked, Problem } from './problem.ts';
import { type Briefing, briefing, type Scene } from './schema/briefing.ts';

/**
 * Hold a briefing against its schema and the atlas.
 *
 * @param file named in the problems
 * @returns the briefing, or every problem it has: unknown fields, clauses and records that do not
 * exist, scenes of one id, and backing whose clause the scene does not show.
 */
export function parseBriefing(raw: unknown, file: string, atlas: Atlas): Checked<Briefing> {
  const parsed = v.safeParse(briefing, raw);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({
      file,
      ...placeOf(v.getDotPath(issue) ?? ''),
      message: sentenceOf(issue),
    }));
    return { ok: false, problems };
  }
  const problems = referenceProblems(parsed.output, file, atlas);
  return problems.length === 0 ? { ok: true, value: parsed.output } : { ok: false, problems };
}

/** `scenes.2.title` → scene 3, title. */
function placeOf(path: string): { record: string; field: string } {
  const [, index, field] = /^scenes\.(\d+)\.?(.*)$/.exec(path) ?? [];
  return index === undefined
    ? { record: '', field: path }
    : { record: `scene ${Number(index) + 1}`, field: field ?? '' };
}

function referenceProblems({ scenes }: Briefing, file: string, atlas: Atlas): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  scenes.forEach((scene, index) => {
    const report = (field: string, message: string) =>
      problems.push({ file, record: `scene ${index + 1}`, field, message });
    if (seen.has(scene.id)) report('id', `"${scene.id}" is the id of a scene before it`);
    seen.add(scene.id);
    for (const id of scene.clauses) {
      if (!atlas.clauses.has(id)) report('clauses', `there is no clause "${id}"`);
    }
    checkBacking(scene, atlas, report);
  });
  return problems;
}

function checkBacking(
  { backing, clauses }: Scene,
  atlas: Atlas,
  report: (field: string, message: string) => void,
) {
  const assignments = new Map(atlas.assignments.map((one) => [one.id, one]));
  const targets = new Map(atlas.targets.map((one) => [one.id, one]));
  const requireShown = (field: string, id: string, own: readonly string[]) => {
    if (!own.some((clause) => clauses.includes(clause))) {
      report(field, `"${id}" rests on ${own.join(', ')}, which the scene does not show`);
    }
  };
  for (const id of backing.assignments) {
    const found = assignments.get(id);
    if (!found) report('backing.assignments', `there is no assignment "${id}"`);
    else requireShown('backing.assignments', id, [found.clause]);
  }
  for (const id of backing.projects) {
    const found = atlas.projects.get(id);
    if (!found) report('backing.projects', `there is no project "${id}"`);
    else requireShown('backing.projects', id, found.clauses);
  }
  for (const id of backing.targets) {
    const found = targets.get(id);
    if (!found) report('backing.targets', `there is no target "${id}"`);
    else requireShown('backing.targets', id, [found.clause]);
  }
  for (const id of backing.regions) {
    if (!atlas.regions.has(id)) report('backing.regions', `there is no region "${id}"`);
  }
  for (const { indicator, adcode, year } of backing.figures) {
    if (!atlas.indicators.get(indicator)?.valueOf(adcode, year)) {
      report('backing.figures', `there is no ${indicator} of ${adcode} in ${year}`);
    }
  }
}
