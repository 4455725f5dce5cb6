import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { precacheList } from './precacheList.ts';

const SERVICE_WORKER = fileURLToPath(new URL('./serviceWorker.ts', import.meta.url));

/**
 * Writes the service worker `sw.js` beside the built `index.html`, with the list of all other files.
 *
 * A build of its own, after the app's: the list needs the files as they lie on the disk, and a
 * browser finds a newer version by a changed `sw.js` under an unchanged name.
 */
export function precachePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'precache',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir = config.build.outDir }, bundle) {
      const files = [...Object.keys(bundle), ...filesIn(config.publicDir)];
      const read = async (file: string) => new Uint8Array(await readFile(join(dir, file)));
      await build({
        configFile: false,
        root: config.root,
        publicDir: false,
        logLevel: 'warn',
        define: { __PRECACHE__: JSON.stringify(await precacheList(files, read)) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: config.build.target,
          rolldownOptions: {
            input: SERVICE_WORKER,
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}

/** Paths of the files in a folder and below, relative to it, with `/`. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'));
}
