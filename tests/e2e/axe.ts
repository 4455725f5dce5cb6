import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOnly } from 'axe-core';
import { expect } from './atlas.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES: Readonly<Record<'all' | 'look', RunOnly>> = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  look: { type: 'rule', values: ['color-contrast', 'target-size'] },
};

/** How many elements of a rule are told. */
const EXAMPLES = 3;

/** What axe finds against WCAG 2.2 A and AA: for each rule the count and the first few elements. */
async function violationsOn(page: Page, rules: keyof typeof RULES): Promise<string[]> {
  // Evaluated, not put into the page as a script: the content policy refuses that, and rightly.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      }) as Promise<AxeResults>,
    RULES[rules],
  );
  expect(passes.length, 'rules that axe found something to try on').toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => [
    `${id}: ${nodes.length}`,
    ...nodes
      .slice(0, EXAMPLES)
      .map(
        ({ html, failureSummary }) =>
          `  ${html.slice(0, 120)} · ${failureSummary?.replace(/\s+/g, ' ').slice(0, 220)}`,
      ),
  ]);
}

/** A soft expectation, so that one run tells about every view. */
export async function expectAccessible(
  page: Page,
  view: string,
  rules: keyof typeof RULES = 'all',
): Promise<void> {
  expect.soft(await violationsOn(page, rules), `axe on ${view}`).toEqual([]);
}

/** In every theme, changed in place: all rules in the light one, in the others what a theme can break. */
export async function expectAccessibleInEveryTheme(page: Page, view: string): Promise<void> {
  for (const theme of ['dark', 'projector', 'light'] as const) {
    await page.evaluate((name) => {
      const query = new URLSearchParams(location.search);
      query.set('theme', name);
      history.replaceState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectAccessible(page, `${view}, ${theme}`, theme === 'light' ? 'all' : 'look');
  }
}
