import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import JSZip from 'jszip';
import { type Atlas, expect, test, zh } from './atlas.ts';
import { expectAccessible } from './axe.ts';

const { slides, list } = zh;
const { author } = zh.briefing;

/** A briefing of two scenes: an industry, and a corridor close by. */
const BRIEFING = {
  format: 'sichuan-industry-atlas/briefing',
  version: 1,
  id: 'two-scenes',
  title: { zh: '装备与铁路' },
  summary: { zh: '两页，试一试。' },
  scenes: [
    {
      id: 'equipment',
      title: { zh: '装备制造在哪里' },
      caption: { zh: '文件点名的地方颜色最深。' },
      notes: { zh: '先指德阳。' },
      view: 'on=equipment',
      clauses: ['decision-4'],
    },
    {
      id: 'rail',
      title: { zh: '成渝之间的铁路' },
      caption: { zh: '实线已建，虚线在建。' },
      view: 'on=-&projects=transport-rail',
      frame: [103.8, 28.9, 106.8, 31.2],
      clauses: [],
    },
  ],
};

/** Bring the briefing in from its file and go back to the list. */
async function bringIn(atlas: Atlas, page: Page) {
  await atlas.open('?panel=briefings', { live: false });
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: author.open, exact: true }).click();
  const chooser = await choosing;
  await chooser.setFiles({
    name: 'briefing.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(BRIEFING)),
  });
  await page.getByRole('button', { name: author.back }).click();
}

const openOutput = (page: Page, deed: 'slides' | 'print') =>
  page
    .getByRole('button', { name: `${slides.open[deed]}${list.colon}${BRIEFING.title.zh}` })
    .click();

/** The parts of a saved file, by their paths. */
async function partsOf(download: Download) {
  const zip = await JSZip.loadAsync(await readFile(await download.path()));
  const paths = Object.keys(zip.files);
  const text = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const bytes = (path: string) => zip.file(path)?.async('nodebuffer');
  return { paths, text, bytes };
}

test('slides of a briefing have a sharp picture, words and notes', async ({ atlas, page }) => {
  // Two live maps larger than any screen, painted by the processor.
  test.setTimeout(300_000);
  await bringIn(atlas, page);
  await openOutput(page, 'slides');
  const dialog = page.getByRole('dialog', { name: slides.title });
  await expectAccessible(page, 'the export of slides');
  const downloading = page.waitForEvent('download', { timeout: 240_000 });
  await dialog.getByRole('button', { name: slides.start }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^川产图-装备与铁路-\d{4}-\d\d-\d\d\.pptx$/);
  await expect(dialog.getByRole('status')).toHaveText(slides.done(download.suggestedFilename()));
  await expect(dialog.getByRole('alert')).toHaveCount(0);

  const { paths, text, bytes } = await partsOf(download);
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(4);
  const first = await text('ppt/slides/slide2.xml');
  for (const words of [
    '装备制造在哪里',
    '文件点名的地方颜色最深。',
    zh.map.notice,
    zh.legend.title,
  ])
    expect(first).toContain(words);
  expect(await text('ppt/notesSlides/notesSlide2.xml')).toContain('先指德阳。');
  const pictures = paths.filter((path) => /^ppt\/media\/image-[23]-1\.png$/.test(path));
  expect(pictures).toHaveLength(2);
  for (const path of pictures) {
    const png = await bytes(path);
    // Width of a PNG: bytes 16 to 19.
    expect(png?.readUInt32BE(16)).toBeGreaterThan(1600);
    expect(png?.length).toBeGreaterThan(50_000);
  }
});

test('the export of slides stops when it is asked to', async ({ atlas, page }) => {
  await bringIn(atlas, page);
  await openOutput(page, 'slides');
  const dialog = page.getByRole('dialog', { name: slides.title });
  const saved: Download[] = [];
  page.on('download', (download) => saved.push(download));
  await dialog.getByRole('button', { name: slides.start }).click();
  await dialog.getByRole('button', { name: slides.cancel }).click();
  await expect(dialog.getByRole('status')).toHaveText(slides.cancelled);
  await expect(dialog.getByRole('button', { name: slides.again })).toBeVisible();
  expect(saved).toEqual([]);
});

test.describe('without WebGL', () => {
  test.use({ webgl: false });

  test('slides keep their words and say that the maps are missing', async ({ atlas, page }) => {
    await bringIn(atlas, page);
    await openOutput(page, 'slides');
    const dialog = page.getByRole('dialog', { name: slides.title });
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: slides.start }).click();
    const { text } = await partsOf(await downloading);
    expect(await text('ppt/slides/slide2.xml')).toContain(slides.noPicture);
    await expect(dialog.getByRole('alert')).toHaveText(slides.noWebgl);
  });

  test('pages for print are A4 landscape, one for each scene', async ({ atlas, page }) => {
    await bringIn(atlas, page);
    await openOutput(page, 'print');
    const dialog = page.getByRole('dialog', { name: BRIEFING.title.zh });
    await expect(dialog.getByRole('button', { name: slides.print.button })).toBeEnabled();
    await expect(dialog.getByRole('article')).toHaveCount(3);
    await expectAccessible(page, 'the pages for print');
    await dialog.getByRole('checkbox', { name: slides.print.notes }).check();
    await expect(dialog.getByText('先指德阳。')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    const [, width = 0, height = 0] = (
      /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    ).map(Number);
    // A4 landscape in points.
    expect(width).toBeCloseTo(842, -1);
    expect(height).toBeCloseTo(595, -1);
  });
});
