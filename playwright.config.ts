import { defineConfig } from '@playwright/test';
import { CHROMIUM_SWITCHES, findChromium } from './tests/e2e/chromium.ts';

const PORT = Number(process.env.ATLAS_PORT ?? 4179);
/** The built app; another folder lets a trial build be tested beside `dist`. */
const DIST = process.env.ATLAS_DIST ?? 'dist';
const ORIGIN = `http://127.0.0.1:${PORT}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A neighbour can take the whole machine for a minute; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  // WebGL by the processor paints a frame in about a third of a second; waiting is on events.
  timeout: 120_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL: ORIGIN,
    // What is kept for offline would hide from the tests what they break on the way.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    viewport: { width: 1024, height: 680 },
    // A quarter of the pixels for the processor to draw; tests that read single pixels want all.
    deviceScaleFactor: 0.5,
    screenshot: 'only-on-failure',
    trace: 'off',
    actionTimeout: 45_000,
    launchOptions: {
      executablePath: chromiumOrExit(),
      args: CHROMIUM_SWITCHES,
    },
  },
  webServer: {
    command: `npx vite preview --outDir ${DIST} --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: ORIGIN,
    reuseExistingServer: false,
  },
});

/** Without a browser the run ends with one line that says what to do, not with a stack. */
function chromiumOrExit(): string {
  try {
    return findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
