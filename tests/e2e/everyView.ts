import type { Page } from '@playwright/test';
import { expect } from './atlas.ts';

/** A view that has an address, and what is on the page once it is there. */
export interface View {
  name: string;
  query: string;
  shows: string;
  /** Whether it is in the left panel: on a phone a sheet that waits for a tap. */
  isLeft?: true;
}

/** The desk with each of its panels, details, tables and questions, and what lies over it. */
export const VIEWS: readonly View[] = [
  { name: 'the map', query: '', shows: '.layers-panel', isLeft: true },
  {
    name: 'filters',
    query: 'on=equipment&evidence=document&figure=gdp.latest&projects=transport-rail.hydrogen',
    shows: '.active-filters',
  },
  { name: 'a prefecture', query: 'sel=d.510600', shows: '.detail-panel .fact' },
  { name: 'a project', query: 'sel=p.chengyu-mid-hsr', shows: '.detail-panel .properties' },
  { name: 'the clauses', query: 'panel=policy', shows: '.clause-row', isLeft: true },
  { name: 'the targets', query: 'panel=targets', shows: '.target', isLeft: true },
  { name: 'the briefings', query: 'panel=briefings', shows: '.briefing-row', isLeft: true },
  { name: 'what is the reader’s own', query: 'panel=own', shows: '.own-ways', isLeft: true },
  { name: 'the list', query: 'view=table&rows=list', shows: '.place-list' },
  { name: 'the table of placements', query: 'view=table&rows=assignments', shows: 'tbody th' },
  { name: 'the table of prefectures', query: 'view=table&rows=divisions', shows: 'tbody th' },
  { name: 'the table of nothing own', query: 'view=table&rows=own', shows: '.table-panel .hint' },
  { name: 'the matrix', query: 'view=matrix', shows: '.matrix-scroll' },
  { name: 'a comparison to begin', query: 'view=compare', shows: '.compare.is-starting' },
  {
    name: 'a comparison',
    query: 'view=compare&compare=511500.510700',
    shows: '.compare-block',
  },
  {
    name: 'who shares an industry',
    query: 'view=shared&ask=i.equipment-power-batteries',
    shows: '.answer-parts',
  },
  { name: 'what a city lacks', query: 'view=shared&ask=d.511500', shows: '.answer-parts' },
  { name: 'what the province lacks', query: 'view=shared&ask=province', shows: '.answer-parts' },
  { name: 'a corridor to begin', query: 'view=corridor', shows: '.corridor-choice' },
  { name: 'a corridor', query: 'view=corridor&line=p.chengyu-mid-hsr', shows: '.route' },
  { name: 'the dossier of an industry', query: 'dossier=i.equipment', shows: '.dossier-sheet' },
  {
    name: 'the dossier of a corridor',
    query: 'view=corridor&line=p.chengyu-mid-hsr&dossier=corridor',
    shows: '.dossier-sheet',
  },
  { name: 'a briefing that plays', query: 'play=going-out.2', shows: '.player-words' },
];

/** Goes to a view as the back button does, without loading the page again. */
export async function goTo(page: Page, view: View, rest: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?${view.query}&${rest}`);
  const sheets = page.locator('.sheet-bar button');
  if (view.isLeft && (await sheets.count()) > 0 && !(await page.locator('.left-panel').isVisible()))
    await sheets.first().click();
  await expect(page.locator(view.shows).first()).toBeAttached();
  // What comes by and by says so.
  await expect(page.locator('.part-coming')).toHaveCount(0);
}
