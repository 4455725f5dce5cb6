import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import of a module. */
export interface Import {
  /** Path inside the project, or the name of a package. */
  to: string;
  /** Gone when the program runs. */
  isTypeOnly: boolean;
}

export type Modules = ReadonlyMap<string, readonly Import[]>;

/** The imports of a module's text; those of our own are paths from the root. */
export function importsOf(path: string, code: string): Import[] {
  const { module, errors, program } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found = new Map<string, boolean>();
  const add = (name: string, isTypeOnly: boolean) => {
    const bare = name.replace(/\?.*$/, '');
    const to = bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : bare;
    found.set(to, (found.get(to) ?? true) && isTypeOnly);
  };
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') add(node.source.value, node.importKind === 'type');
    if (node.type === 'ExportAllDeclaration') add(node.source.value, node.exportKind === 'type');
    if (node.type === 'ExportNamedDeclaration' && node.source)
      add(node.source.value, node.exportKind === 'type');
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const name = code.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, '');
    add(name, false);
  }
  return [...found].map(([to, isTypeOnly]) => ({ to, isTypeOnly }));
}

/** Every module under a folder of the project with what it imports. */
export function modulesUnder(folder: string): Modules {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => posix.join(folder, path.split(sep).join('/')))
    .sort();
  return new Map(
    paths.map((path) => [path, importsOf(path, readFileSync(join(ROOT, path), 'utf8'))]),
  );
}

/** Modules that import each other in a ring, each ring by its path; type-only imports count too. */
export function ringsIn(modules: Modules): string[] {
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) {
      rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { to } of modules.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of modules.keys()) visit(path, []);
  return rings;
}

/** The layer a path of ours belongs to: `src/map/layers/x.ts` → `map`. */
export function layerOf(path: string): string {
  const [top = '', layer = ''] = path.split('/');
  return top === 'src' && dirname(path) !== 'src' ? layer : relative('src', path);
}
