import type { Assignment, Industry, Infrastructure } from '../../atlas/schema/records.ts';

/** The text of the files of `data/`: path from the root of the project → its lines, in order. */
export type RecordFiles = Readonly<Record<string, readonly string[]>>;

/** Projects lie in one file a category. */
export function homeOfProject({ category }: Infrastructure): string {
  return `data/infrastructure/${category}.ndjson`;
}

/**
 * Says in which file an assignment belongs. What a document names lies apart; the rest lies where
 * most of the same root of the industry tree lies, or else most of the same family.
 */
export function assignmentHomes(
  files: RecordFiles,
  industries: readonly Industry[],
): (assignment: Pick<Assignment, 'industry' | 'evidence'>) => string {
  const known = new Map(industries.map((industry) => [industry.id, industry]));
  const rootOf = (id: string) => {
    let root = known.get(id);
    while (root?.parent) root = known.get(root.parent);
    return root;
  };
  const counts = new Map<string, Map<string, number>>();
  const count = (key: string, path: string) => {
    const paths = counts.get(key) ?? new Map<string, number>();
    counts.set(key, paths.set(path, (paths.get(path) ?? 0) + 1));
  };
  for (const [path, lines] of Object.entries(files)) {
    if (!path.startsWith('data/assignments/') || path === DOCUMENTED) continue;
    for (const line of lines) {
      const root = rootOf((JSON.parse(line) as Assignment).industry);
      if (!root) continue;
      count(`root ${root.id}`, path);
      count(`family ${root.family}`, path);
    }
  }
  const mostOf = (key: string) =>
    [...(counts.get(key) ?? [])].reduce<[string, number] | null>(
      (best, one) => (best && best[1] >= one[1] ? best : one),
      null,
    )?.[0];
  return ({ industry, evidence }) => {
    if (evidence === 'document') return DOCUMENTED;
    const root = rootOf(industry);
    return (
      mostOf(`root ${root?.id}`) ??
      mostOf(`family ${root?.family}`) ??
      `data/assignments/${root?.family ?? industry}.ndjson`
    );
  };
}

const DOCUMENTED = 'data/assignments/document.ndjson';
