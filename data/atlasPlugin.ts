import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { detailsOf, withoutDetails } from '../src/atlas/details.ts';
import { formatProblem } from '../src/atlas/problem.ts';
import { publishAtlas } from '../src/atlas/publish.ts';
import { listingOf } from '../src/own/draft/recordFiles.ts';
import type { FormerName } from '../src/own/intake.ts';
import meta from './meta.json' with { type: 'json' };
import { spellingsOf } from './pinyin.ts';
import { type AtlasInputs, readAtlas } from './read.ts';
import { readFormerNames } from './readFormerNames.ts';
import { readRecordFiles } from './readRecordFiles.ts';

const MODULE = 'virtual:atlas-files';
const RESOLVED = `\0${MODULE}`;
const HERE = fileURLToPath(new URL('.', import.meta.url));
const GEOMETRY = fileURLToPath(new URL('../geo/out/', import.meta.url));

/**
 * Brings the atlas into the build: checks and joins every record before anything is written, then
 * emits what the app loads and the open dataset `atlas.json`.
 *
 * `virtual:atlas-files` exports the addresses of the records, their details, the topology, the rivers
 * and the rest.
 */
export function atlasPlugin(): Plugin {
  let inputs: AtlasInputs;
  let formerNames: readonly FormerName[];
  const files = () => ({
    'records.json': JSON.stringify(withoutDetails(inputs.records)),
    'details.json': JSON.stringify(detailsOf(inputs.records)),
    'topology.json': readFileSync(`${GEOMETRY}atlas.topo.json`, 'utf8'),
    'pinyin.json': JSON.stringify(spellingsOf(inputs.records)),
    'rivers.json': readFileSync(`${GEOMETRY}rivers.json`, 'utf8'),
    'briefings.json': JSON.stringify(inputs.briefings),
    'former-names.json': JSON.stringify(formerNames),
    'record-files.json': JSON.stringify(listingOf(readRecordFiles(), inputs.records)),
  });
  const dataset = () => {
    const { reviewNumber, ...published } = meta;
    const notice = reviewNumber
      ? { zh: `审图号：${reviewNumber}`, en: `Map review no. ${reviewNumber}` }
      : { zh: '示意图，未经地图审核', en: 'Schematic map, not officially reviewed' };
    return JSON.stringify(
      publishAtlas(inputs.atlas, inputs.records, { ...published, datum: 'WGS84', notice }),
    );
  };
  const read = () => {
    const result = readAtlas();
    const former = readFormerNames();
    const problems = [result, former].flatMap((one) => (one.ok ? [] : one.problems));
    if (!result.ok || !former.ok) {
      const list = problems.map(formatProblem).join('\n');
      throw new Error(`${problems.length} problems in data/:\n${list}`);
    }
    inputs = result.value;
    formerNames = former.value;
  };
  return {
    name: 'atlas',
    buildStart() {
      read();
      if (this.meta.watchMode) this.addWatchFile(HERE);
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const isServing = this.environment.mode === 'dev';
      const lines = Object.entries(files()).map(([name, source]) => {
        const variable = variableOf(name);
        if (isServing) return `export const ${variable} = '/${name}';`;
        const reference = this.emitFile({ type: 'asset', name, source });
        return `export const ${variable} = import.meta.ROLLUP_FILE_URL_${reference};`;
      });
      return lines.join('\n');
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'atlas.json', source: dataset() });
    },
    configureServer(server) {
      server.watcher.add(HERE);
      server.watcher.on('change', (path) => {
        if (!path.endsWith('.ndjson')) return;
        try {
          read();
          server.ws.send({ type: 'full-reload' });
        } catch (error) {
          server.config.logger.error(String(error));
        }
      });
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        const body =
          name === 'atlas.json' ? dataset() : files()[name as keyof ReturnType<typeof files>];
        if (body === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(body);
      });
    },
  };
}

/** `former-names.json` → `formerNamesUrl`. */
function variableOf(name: string): string {
  return name
    .replace('.json', 'Url')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
