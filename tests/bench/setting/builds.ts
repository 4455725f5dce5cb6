import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, runnerImport } from 'vite';
import { type AtlasInputs, readAtlas } from '../../../data/read.ts';
import { formatProblem } from '../../../src/atlas/problem.ts';
import type { Material, materialOf } from './material.ts';
import type { Shelves } from './server.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BENCH = join(ROOT, 'tests/bench');
const SETTING = join(BENCH, 'setting');

/** Pages that wait to be opened. */
export interface Built {
  shelves: Shelves;
  /** File of the script that stands in every page before its own. */
  probe: string;
  material: Material;
}

/** Pages beside our own. */
const PAGES = [
  ...['echarts', 'leaflet', 'maplibre', 'deck', 'bare'].map((name) => `ground/${name}.html`),
  'points/index.html',
  'sums/index.html',
];

/**
 * Builds our page as it is, but for a map that makes itself known, and the pages beside it.
 *
 * @param folder empty, for what is built
 */
export async function buildPages(folder: string): Promise<Built> {
  const built = (name: string) => join(folder, name);
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    root: ROOT,
    logLevel: 'error',
    plugins: [noteMap()],
    build: { outDir: built('ours') },
  });
  await build({
    configFile: false,
    root: BENCH,
    base: './',
    logLevel: 'error',
    plugins: [noteMap()],
    build: {
      outDir: built('peers'),
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: PAGES.map((page) => join(BENCH, page)) },
    },
    worker: { format: 'es' },
  });
  await build({
    configFile: false,
    root: SETTING,
    logLevel: 'error',
    build: {
      outDir: built('probe'),
      lib: { entry: 'probe.ts', formats: ['iife'], name: 'probe', fileName: () => 'probe.js' },
    },
  });
  const inputs = inputsOrThrow();
  const material = (await materialMaker())(inputs);
  return {
    material,
    shelves: {
      folders: { '/ours/': built('ours'), '/peers/': built('peers') },
      texts: {
        '/topology.json': readFileSync(join(ROOT, 'geo/out/atlas.topo.json'), 'utf8'),
        '/rivers.json': readFileSync(join(ROOT, 'geo/out/rivers.json'), 'utf8'),
        '/records.json': JSON.stringify(inputs.records),
        '/bare.json': JSON.stringify(material),
      },
    },
    probe: built('probe/probe.js'),
  };
}

/** Gives `maplibre-gl` to all but the module that stands in for it. */
function noteMap(): Plugin {
  const noted = join(SETTING, 'notedMap.ts');
  return {
    name: 'note-map',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'maplibre-gl' && importer !== noted ? noted : undefined),
  };
}

/** Node cannot import it by itself: some of it imports pictures. */
async function materialMaker(): Promise<typeof materialOf> {
  const { module } = await runnerImport<{ materialOf: typeof materialOf }>(
    join(SETTING, 'material.ts'),
    {
      configFile: false,
      logLevel: 'error',
      resolve: { noExternal: [/^@mapbox\/maki/] },
    },
  );
  return module.materialOf;
}

function inputsOrThrow(): AtlasInputs {
  const inputs = readAtlas();
  if (!inputs.ok) throw new Error(inputs.problems.map(formatProblem).join('\n'));
  return inputs.value;
}
