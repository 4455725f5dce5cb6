import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBriefing } from '../src/atlas/briefings.ts';
import type { Atlas } from '../src/atlas/join.ts';
import type { Checked, Problem } from '../src/atlas/problem.ts';
import type { Briefing } from '../src/atlas/schema/briefing.ts';

/** The file that names the briefings in the order they are offered. */
const ORDER = 'order.json';

/**
 * The briefings of `data/briefings/`, each a file of its id, in the order of `order.json`.
 *
 * @returns all of them, or every problem: broken JSON, a broken rule, a file that the order forgets
 * or one that it names and that is not there.
 */
export function readBriefings(folder: string, atlas: Atlas): Checked<readonly Briefing[]> {
  const problems: Problem[] = [];
  const report = (file: string, field: string, message: string) =>
    problems.push({ file: `data/briefings/${file}`, record: '', field, message });
  const readJson = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch {
      report(file, '', 'is missing or is not JSON');
      return undefined;
    }
  };
  const order = existsSync(folder) ? readJson(ORDER) : [];
  const ids = Array.isArray(order) ? order.map(String) : [];
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name !== ORDER) : [];
  for (const file of files) {
    if (!ids.some((id) => `${id}.json` === file)) report(ORDER, '', `does not name ${file}`);
  }
  const briefings = ids.flatMap((id): Briefing[] => {
    const file = `${id}.json`;
    const raw = readJson(file);
    if (raw === undefined) return [];
    const parsed = parseBriefing(raw, `data/briefings/${file}`, atlas);
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (parsed.value.id !== id) report(file, 'id', `must be "${id}", as its file is named`);
    return parsed.ok ? [parsed.value] : [];
  });
  return problems.length === 0 ? { ok: true, value: briefings } : { ok: false, problems };
}
