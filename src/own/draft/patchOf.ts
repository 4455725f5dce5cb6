import { formatPatch, structuredPatch } from 'diff';
import type { Industry } from '../../atlas/schema/records.ts';
import { assignmentHomes, homeOfProject, type RecordFiles } from './recordHome.ts';
import { recordLine } from './recordLine.ts';
import type { DraftFile, DraftRecords, Revision } from './revision.ts';

/**
 * The revision as a patch of `data/` that `git apply` takes: a line changed, taken away, or put last
 * in the file where its like stands. A record that now belongs elsewhere moves there.
 *
 * @param revision sound edits, none of them stale
 * @param files the record files as they are shipped
 * @param heading lines that stand before the patch, for its reader; git passes over them
 * @returns the text of the patch, UTF-8 with LF; empty where nothing changes
 * @throws Error for an edit of a record that is in no file
 */
export function patchOf(
  revision: Revision,
  files: RecordFiles,
  industries: readonly Industry[],
  heading: readonly string[] = [],
): string {
  const now = new Map(Object.entries(files).map(([path, lines]) => [path, [...lines]]));
  applyTo(now, 'assignments', revision, assignmentHomes(files, industries));
  applyTo(now, 'infrastructure', revision, homeOfProject);
  const patch = [...now]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, lines]) => filePatch(path, files[path] ?? [], lines))
    .join('');
  return patch && [...heading.map((line) => `${line}\n`), patch].join('');
}

/** @param now lines by path, changed in place */
function applyTo<File extends DraftFile>(
  now: Map<string, string[]>,
  file: File,
  revision: Revision,
  homeOf: (record: DraftRecords[File]) => string,
): void {
  const places = placesOf(now, file);
  const append = (path: string, line: string) => now.set(path, [...(now.get(path) ?? []), line]);
  const gone = new Set<string>();
  for (const { id, before, after } of revision[file]) {
    if (!before) {
      if (after) append(homeOf(after), recordLine(file, after, null));
      continue;
    }
    const place = places.get(id);
    const lines = place && now.get(place.path);
    if (!place || !lines) throw new Error(`The record "${id}" stands in no file.`);
    const line = lines[place.index] ?? '';
    if (after && homeOf(before) === homeOf(after)) {
      lines[place.index] = recordLine(file, after, line);
      continue;
    }
    gone.add(line);
    if (after) append(homeOf(after), recordLine(file, after, line));
  }
  // Lines go last, so that the places of the others hold meanwhile. No two lines are the same.
  for (const [path, lines] of now) {
    if (lines.some((line) => gone.has(line))) {
      now.set(
        path,
        lines.filter((line) => !gone.has(line)),
      );
    }
  }
}

/** Where the records of a type stand, by id. */
function placesOf(now: ReadonlyMap<string, readonly string[]>, file: DraftFile) {
  const places = new Map<string, { path: string; index: number }>();
  for (const [path, lines] of now) {
    if (!path.startsWith(`data/${file}/`)) continue;
    lines.forEach((line, index) => {
      places.set((JSON.parse(line) as { id: string }).id, { path, index });
    });
  }
  return places;
}

function filePatch(path: string, before: readonly string[], after: readonly string[]): string {
  const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
  const [oldText, newText] = [textOf(before), textOf(after)];
  if (oldText === newText) return '';
  const [isCreate, isDelete] = [before.length === 0, after.length === 0];
  const patch = structuredPatch(
    isCreate ? '/dev/null' : `a/${path}`,
    isDelete ? '/dev/null' : `b/${path}`,
    oldText,
    newText,
    undefined,
    undefined,
    { context: 3 },
  );
  return formatPatch({ ...patch, isGit: true, isCreate, isDelete });
}
