import { readFileSync } from 'node:fs';
import { expect, test } from './atlas.ts';

/** Every refusal by the policy is an error on the console, which by itself fails a test. */
test.describe('the content policy', () => {
  test('is in the page, before anything else, and lets the whole desk work', async ({ atlas }) => {
    await atlas.open('?view=matrix&sel=d.510600');
    const first = atlas.page.locator('head > *').first();
    await expect(first).toHaveAttribute('http-equiv', 'Content-Security-Policy');
    const policy = (await first.getAttribute('content')) ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|script-src[^;]*(https:|\*)/);
    await expect(atlas.detailHeading).toBeVisible();
  });

  test.describe('refuses', () => {
    test.use({
      expectedTroubles: /Content Security Policy|Trusted ?(Type|Script|HTML)/i,
      webgl: false,
    });

    test('scripts and styles in the page, code out of text, and markup', async ({ atlas }) => {
      await atlas.open('', { live: false });
      const ran = await atlas.page.evaluate(async () => {
        // What the test itself evaluates is exempt; what runs in a later task is not.
        await new Promise(requestAnimationFrame);
        const tried: string[] = [];
        const attempt = (name: string, act: () => void) => {
          try {
            act();
            tried.push(name);
          } catch {
            // Refused, as it must be.
          }
        };
        const text = 'globalThis.wasRun = true';
        attempt('a function out of text', () => new Function(text)());
        attempt('markup', () => {
          document.createElement('div').innerHTML = '<img onerror="globalThis.wasRun = true">';
        });
        attempt('a script', () => {
          const script = document.createElement('script');
          script.textContent = text;
          document.head.append(script);
        });
        attempt('a script of another host', () => {
          const script = document.createElement('script');
          script.src = 'https://elsewhere.example/a.js';
          document.head.append(script);
        });
        return { tried, wasRun: 'wasRun' in globalThis };
      });
      expect(ran).toEqual({ tried: [], wasRun: false });
    });
  });

  test('every link to elsewhere opens without a way back', async ({ atlas }) => {
    await atlas.open('?sel=d.510600', { live: false });
    await expect(atlas.detailHeading).toBeVisible();
    const bare = await atlas.page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
        .filter(({ origin, rel }) => origin !== location.origin && !/noopener|noreferrer/.test(rel))
        .map(({ href }) => href),
    );
    expect(bare).toEqual([]);
  });
});

test('the built page holds no script of its own', () => {
  const html = readFileSync(`${process.env.ATLAS_DIST ?? 'dist'}/index.html`, 'utf8');
  expect(html).not.toMatch(/\son\w+\s*=|javascript:/i);
});
