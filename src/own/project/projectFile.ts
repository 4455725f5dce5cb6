import * as v from 'valibot';
import { sentenceOf } from '../../atlas/parse.ts';
import type { Checked, Problem } from '../../atlas/problem.ts';
import { findContradictions } from './contradictions.ts';
import { PROJECT_FORMAT } from './format.ts';
import type { Project, ProjectContext } from './project.ts';
import { projectSchema } from './projectSchema.ts';

/** The most bytes of a project's file; beyond it a browser could not hold the text. */
export const LARGEST_PROJECT = 400 * 2 ** 20;

/** Problems that are told; a file that has more is not read further for them. */
export const MOST_PROBLEMS = 100;

/** @throws RangeError when there is more of it than a text can hold */
export function writeProject({ layers, tiles, revision, briefings, address }: Project): string {
  return JSON.stringify({ format: PROJECT_FORMAT, layers, tiles, revision, briefings, address });
}

/**
 * Read a project's file. Nothing in it is trusted: unknown fields, other types, numbers that are not
 * finite, texts beyond every measure, places that Sichuan does not have and columns that are not
 * there each stand in the way of all of it.
 *
 * @param file named in the problems
 * @returns the project, or its first `MOST_PROBLEMS` problems
 */
export function readProject(json: string, file: string, context: ProjectContext): Checked<Project> {
  const refuse = (problems: readonly Problem[]): Checked<Project> => ({
    ok: false,
    problems: problems.slice(0, MOST_PROBLEMS),
  });
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refuse([{ file, record: '', field: '', message: 'is not JSON' }]);
  }
  const stranger = strangenessOf(raw);
  if (stranger) return refuse([{ file, record: '', field: '', message: stranger }]);
  const parsed = v.safeParse(projectSchema(context.page), raw);
  if (!parsed.success) {
    return refuse(
      parsed.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
        file,
        ...placeOf(v.getDotPath(issue) ?? ''),
        message: sentenceOf(issue),
      })),
    );
  }
  const { format: _, ...project } = parsed.output;
  const problems = findContradictions(project, context, file);
  return problems.length === 0 ? { ok: true, value: project } : refuse(problems);
}

/** Why it is another kind of file; null where it says that it is a project of a known version. */
function strangenessOf(raw: unknown): string | null {
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : null;
  if (format === PROJECT_FORMAT) return null;
  const isProject = typeof format === 'string' && format.startsWith(PROJECT_FORMAT.slice(0, -1));
  return isProject ? `is of a version that is not known: ${format.slice(0, 60)}` : 'is no project';
}

/** `layers.2.points.7.at` → layers 3, points.7.at. */
function placeOf(path: string): { record: string; field: string } {
  const [, list, index, field = ''] = /^(layers|tiles)\.(\d+)\.?(.*)$/.exec(path) ?? [];
  return list === undefined
    ? { record: '', field: path }
    : { record: `${list} ${Number(index) + 1}`, field };
}
