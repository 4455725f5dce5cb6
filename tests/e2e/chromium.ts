import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** WebGL by the processor, the same on every machine, and nothing asked of the network. */
export const CHROMIUM_SWITCHES = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The processor draws the page faster than it emulates a card that draws it.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where macOS and Windows keep Chrome and its kin; Linux has them on the path. */
function usualPlaces(): string[] {
  const { env } = process;
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const windows = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return [
    ...(env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => NAMES.map((name) => join(folder, name))),
    '/snap/bin/chromium',
    ...apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    ...programs.flatMap((folder) => (folder ? windows.map((path) => join(folder, path)) : [])),
  ];
}

/**
 * A Chromium to test in: `CHROME_PATH`, the system's, or Playwright's own.
 *
 * @throws Error whose message is one line saying how to get one.
 */
export function findChromium(): string {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`);
  }
  const found = [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium for the browser tests: run `apt-get install chromium` or `npx playwright install chromium`, or set CHROME_PATH.',
  );
}
