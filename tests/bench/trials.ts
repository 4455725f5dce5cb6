import type { Browser, Page } from '@playwright/test';
import {
  addressOf,
  flightOf,
  GROUNDS,
  type Ground,
  liveAt,
  type Places,
  pickBare,
  pickOurs,
  seenAt,
  sizeOf,
} from './ground/measure.ts';
import type { Way } from './points/page.ts';
import { POINTS } from './points/points.ts';
import { bytesIn } from './report/bytes.ts';
import type { Samples } from './report/samples.ts';
import { freshPage, type Line } from './setting/browser.ts';

/** What every trial is given. */
export interface Stand {
  browser: Browser;
  origin: string;
  /** File of the script that stands in every page. */
  probe: string;
  samples: Samples;
  places: readonly Places[];
  /** Sizes of our map in CSS pixels, alone and beside a detail; known once it was opened. */
  sizes: { alone: string; beside: string };
}

export interface Trial {
  name: string;
  run: (stand: Stand) => Promise<void>;
}

/** An office's line. */
export const OFFICE: Line = { bitsPerSecond: 10_000_000, latencyMs: 40 };

const WAYS: readonly Way[] = ['ours', 'bare', 'deck', 'ours, each alone'];

/** Everything that is done once a round, ours always right before what it is held against. */
export const TRIALS: readonly Trial[] = [
  ...GROUNDS.map((ground) => ({
    name: `ground ${ground}`,
    run: (stand: Stand) => inPage(stand, null, (page) => drive(stand, page, ground)),
  })),
  ...GROUNDS.filter((ground) => ground !== 'bare').map((ground) => ({
    name: `ground ${ground}, office line`,
    run: (stand: Stand) =>
      inPage(stand, OFFICE, async (page) => {
        const seen = await seenAt(page, addressOf(stand.origin, ground));
        stand.samples.add(`seen ${ground}, office`, seen);
        if (ground === 'ours' || ground === 'maplibre')
          stand.samples.add(`live ${ground}, office`, (await liveAt(page)).at);
      }),
  })),
  ...WAYS.map((way) => ({
    name: `points ${way}`,
    run: (stand: Stand) =>
      inPage(stand, null, async (page) => {
        await page.goto(`${stand.origin}/peers/points/index.html`);
        const { drawnMs, frameMs } = await page.evaluate(
          ([name, count]) => window.measure(name, count),
          [way, POINTS] as const,
        );
        stand.samples.add(`drawn ${way}`, drawnMs);
        stand.samples.add(`frame ${way}`, frameMs);
      }),
  })),
];

async function inPage(
  { browser, probe }: Stand,
  line: Line,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await freshPage(browser, probe, line);
  try {
    await use(page);
  } finally {
    await page.context().close();
  }
}

/** Opens a page; ours and the bare map are flown over and coloured too. */
async function drive(stand: Stand, page: Page, ground: Ground): Promise<void> {
  const { samples, origin, sizes, places } = stand;
  samples.add(`seen ${ground}`, await seenAt(page, addressOf(origin, ground, sizes.alone)));
  if (ground !== 'ours' && ground !== 'bare' && ground !== 'maplibre') return;
  const { at, received } = await liveAt(page);
  samples.add(`live ${ground}`, at);
  for (const [kind, bytes] of bytesIn(received)) samples.add(`${kind} ${ground}`, bytes);
  if (ground === 'maplibre') return;
  if (ground === 'ours') sizes.alone = await sizeOf(page);
  samples.add(`flight ${ground}`, await flightOf(page));
  if (ground === 'ours') {
    const [first, ...others] = await pickOurs(page, places);
    sizes.beside = await sizeOf(page);
    if (first) samples.add('first ours', first.painted);
    samples.add('painted ours', ...others.map(({ painted }) => painted));
    samples.add('settled ours', ...others.map(({ settled }) => settled));
    return;
  }
  for (const way of ['states', 'expression'] as const) {
    const picks = await pickBare(page, sizes.beside, way, places);
    samples.add(`painted ${way}`, ...picks.map(({ painted }) => painted));
    samples.add(`settled ${way}`, ...picks.map(({ settled }) => settled));
  }
}
