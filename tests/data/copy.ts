import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build reads; the installed packages are linked. */
const PARTS = [
  ...['data', 'geo/out', 'src', 'public', 'index.html'],
  ...['package.json', 'tsconfig.json', 'vite.config.ts'],
];

/** A copy of parts of the project in a temporary folder; gone when the test ends. */
export function copyOfProject(parts: readonly string[] = PARTS): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'geo'), { recursive: true });
  for (const part of parts) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** Change the text of one file of a copy; the change must change something. */
export function rewrite(root: string, path: string, change: (lines: string[]) => string[]): void {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before.split('\n')).join('\n');
  if (after === before) throw new Error(`Nothing was changed in ${path}.`);
  writeFileSync(file, after);
}

/** Change one field of the record on a line, counted from 1. */
export function alterLine(
  root: string,
  path: string,
  line: number,
  change: (record: Record<string, unknown>) => object,
): void {
  rewrite(root, path, (lines) =>
    lines.map((text, index) =>
      index === line - 1
        ? JSON.stringify(change(JSON.parse(text) as Record<string, unknown>))
        : text,
    ),
  );
}
