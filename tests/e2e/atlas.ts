import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';

export { en, expect, zh };

/** The app as its readers meet it: by the roles and names of what is on the page. */
export class Atlas {
  readonly page: Page;
  /** What went wrong in the page: uncaught errors, errors on the console, requests to elsewhere. */
  readonly troubles: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.troubles.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (isElsewhere(request.url(), page)) this.troubles.push(`request: ${request.url()}`);
    });
  }

  /** Open an address and wait for the desk; `live` waits until the interactive map is painted. */
  async open(query = '', { live = true } = {}): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.search).toBeVisible();
    if (live) await this.live();
  }

  /** Follow an address in the open page, as back and forward do: cheaper than to open it anew. */
  async go(query: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `./${query}`);
  }

  async live(): Promise<void> {
    await expect(this.page.locator('.map-canvas')).toHaveAttribute('data-status', 'live');
  }

  get search(): Locator {
    return this.page.getByRole('combobox', { name: either(zh.search.label, en.search.label) });
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: either(zh.legend.title, en.legend.title) });
  }

  get table(): Locator {
    return this.page.getByRole('region', { name: either(zh.table.title, en.table.title) });
  }

  get layers(): Locator {
    return this.page.getByRole('navigation', { name: either(zh.nav.layers, en.nav.layers) });
  }

  /** The detail of a selection. */
  get detail(): Locator {
    return this.page.getByRole('complementary');
  }

  get detailHeading(): Locator {
    return this.detail.getByRole('heading', { level: 2 });
  }

  get map(): Locator {
    return this.page.getByRole('main');
  }

  /** The still picture that stands in for the live map. */
  get staticMap(): Locator {
    return this.page.getByRole('img', { name: either(zh.map.label, en.map.label), exact: true });
  }

  /** The box of a layer. */
  box(name: string): Locator {
    return this.layers.getByRole('checkbox', { name: layerName(name) });
  }

  /** Click a layer's row. */
  async toggle(name: string): Promise<void> {
    const box = this.page.getByRole('checkbox', { name: layerName(name) });
    await this.layers.locator('label').filter({ has: box }).click();
  }

  /** Unfold a section of the layer panel, unless it is open. */
  async unfold(title: string): Promise<void> {
    const trigger = this.layers.getByRole('button', { name: title, exact: true });
    if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click();
    await expect(trigger).toHaveAttribute('aria-expanded', 'true');
  }

  /** What the search offers, best first. */
  get results(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  async find(query: string, result: string | RegExp): Promise<void> {
    await this.search.fill(query);
    await this.results.filter({ hasText: result }).first().click();
  }

  /** The query of the address, as parameters. */
  get address(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }
}

interface Fixtures {
  atlas: Atlas;
  /** False takes WebGL 2 away, as on an old machine; the static map then stands in at once. */
  webgl: boolean;
  /** The troubles that the test provokes. */
  expectedTroubles: RegExp;
}

/** Every test fails on an uncaught error, an error on the console or a request to another origin. */
export const test = base.extend<Fixtures>({
  webgl: [true, { option: true }],
  // By default no trouble at all: the pattern matches nothing.
  expectedTroubles: [/(?!)/, { option: true }],
  atlas: async ({ page, webgl, expectedTroubles }, use) => {
    if (!webgl) await withoutWebgl(page);
    const atlas = new Atlas(page);
    await use(atlas);
    const unexpected = atlas.troubles.filter((trouble) => !expectedTroubles.test(trouble));
    expect(unexpected).toEqual([]);
  },
});

export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind === 'webgl2') return null;
      return Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

export function isElsewhere(address: string, page: Page): boolean {
  const url = new URL(address);
  if (!/^(https?|wss?|ftp):$/.test(url.protocol)) return false;
  const home = page.url();
  return (
    url.hostname !== '127.0.0.1' || (home.startsWith('http') && url.port !== new URL(home).port)
  );
}

/** A layer's name ends in its count. */
function layerName(name: string): RegExp {
  return new RegExp(`^${escaped(name)} \\(\\d+\\)$`);
}

/** A name in either language. */
export function either(chinese: string, english: string): RegExp {
  return new RegExp(`^(${escaped(chinese)}|${escaped(english)})$`);
}

export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
