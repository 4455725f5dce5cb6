import type { Browser } from '@playwright/test';
import { freshPage } from '../setting/browser.ts';
import type { Received } from '../setting/probe.ts';
import { addressOf, liveAt, seenAt } from './measure.ts';

/** A page without data says so at once; this is for one that says nothing, in ms. */
const LONGEST_WAIT = 60_000;

/** Data that came before our map was interactive, and whether it could have been without it. */
export interface Needed extends Received {
  isNeeded: boolean;
}

/** Opens our page once for each of its data without them: what it is interactive without, it only brings. */
export async function neededData(
  browser: Browser,
  probe: string,
  origin: string,
): Promise<Needed[]> {
  const address = addressOf(origin, 'ours');
  const page = await freshPage(browser, probe);
  await seenAt(page, address);
  const { received } = await liveAt(page);
  await page.context().close();
  const data = new Map(
    received.filter(({ path }) => path.endsWith('.json')).map((file) => [file.path, file]),
  );
  const files: Needed[] = [];
  for (const file of data.values()) {
    const without = await freshPage(browser, probe);
    await without.route(`**${file.path}`, (route) => route.abort());
    await seenAt(without, address);
    const isNeeded = await Promise.race([
      liveAt(without).then(() => false),
      without
        .locator('.boot-failed')
        .waitFor({ timeout: LONGEST_WAIT })
        .then(
          () => true,
          () => true,
        ),
    ]);
    files.push({ ...file, isNeeded });
    await without.context().close();
  }
  return files;
}
