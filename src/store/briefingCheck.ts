import { parseBriefing } from '../atlas/briefings.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Checked, Problem } from '../atlas/problem.ts';
import type { Briefing } from '../atlas/schema/briefing.ts';
import { AddressError } from './parameters.ts';
import { initialState } from './state.ts';
import { decodeState } from './url.ts';

/**
 * Read a briefing's file, as JSON text.
 *
 * @param file named in the problems
 * @returns the briefing, or every problem: besides those of its schema and its references, views
 * that name what the atlas does not have.
 */
export function readBriefing(json: string, file: string, atlas: Atlas): Checked<Briefing> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return { ok: false, problems: [{ file, record: '', field: '', message: 'is not JSON' }] };
  }
  const parsed = parseBriefing(raw, file, atlas);
  if (!parsed.ok) return parsed;
  const problems = viewProblems(parsed.value, file, atlas);
  return problems.length === 0 ? parsed : { ok: false, problems };
}

function viewProblems({ scenes }: Briefing, file: string, atlas: Atlas): Problem[] {
  const initial = initialState(atlas, 'zh', 'light');
  return scenes.flatMap(({ view }, index) => {
    try {
      decodeState(view, initial, atlas);
      return [];
    } catch (error) {
      if (!(error instanceof AddressError)) throw error;
      const message = `names an unusable "${error.parameter}"`;
      return [{ file, record: `scene ${index + 1}`, field: 'view', message }];
    }
  });
}
