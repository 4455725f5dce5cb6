import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, findChromium } from '../../e2e/chromium.ts';

/** What a laptop's window shows. */
export const VIEWPORT = { width: 1280, height: 800 };

/** A browser that does WebGL by the processor, as the browser tests do. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_SWITCHES,
  });
}

/** How fast the line is; null is the machine's own. */
export type Line = { bitsPerSecond: number; latencyMs: number } | null;

/** A page that nobody has ever opened before: nothing of it is kept. */
export async function freshPage(browser: Browser, probe: string, line: Line = null): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript({ path: probe });
  page.on('pageerror', ({ message }) => console.error(`${page.url()}: ${message}`));
  if (line) {
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: line.bitsPerSecond / 8,
      uploadThroughput: line.bitsPerSecond / 8,
    });
  }
  return page;
}
