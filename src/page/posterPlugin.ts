import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type { Problem } from '../atlas/problem.ts';
import type { drawPoster, Poster, PosterInputs } from './poster.ts';

const POSTER = fileURLToPath(new URL('./poster.ts', import.meta.url));

/** What the project's records and files are read by. */
type ReadInputs = () =>
  | { ok: true; value: PosterInputs }
  | { ok: false; problems: readonly Problem[] };

/**
 * Writes the poster into the page, so that the map is seen before any script, and without one. The
 * app's style comes after it: it need not be there for the poster to be seen.
 *
 * @param reviewNumber of the map, or null while it has none
 */
export function posterPlugin(read: ReadInputs, reviewNumber: string | null): Plugin {
  let drawer: ReturnType<typeof posterDrawer> | undefined;
  return {
    name: 'poster',
    async transformIndexHtml(html) {
      const inputs = read();
      if (!inputs.ok) throw new Error(`${inputs.problems.length} problems in data/`);
      drawer ??= posterDrawer();
      return withPoster(html, (await drawer)(inputs.value, reviewNumber));
    },
  };
}

/** The app's own drawing, which Node cannot import by itself: some of it imports pictures. */
async function posterDrawer(): Promise<typeof drawPoster> {
  const { module } = await runnerImport<{ drawPoster: typeof drawPoster }>(POSTER, {
    configFile: false,
    logLevel: 'error',
    resolve: { noExternal: [/^@mapbox\/maki/] },
  });
  return module.drawPoster;
}

/**
 * The page with the poster before the app's root, and the app's style sheets between the two.
 *
 * @throws Error where the page has no root
 */
export function withPoster(html: string, poster: Poster): string {
  const root = '<div id="root"></div>';
  if (!html.includes(root)) throw new Error(`index.html has no ${root}.`);
  const sheets: string[] = [];
  const bare = html.replace(/[ \t]*<link rel="stylesheet"[^>]*>\n?/g, (sheet) => {
    sheets.push(sheet.trim());
    return '';
  });
  const head = `<style>${poster.style}</style>\n<noscript><style>${poster.plainStyle}</style></noscript>\n</head>`;
  const body = [poster.body, ...sheets, root, `<noscript>${poster.plain}</noscript>`].join('\n');
  return bare.replace('</head>', () => head).replace(root, () => body);
}
