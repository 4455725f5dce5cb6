import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { atlasPlugin } from './data/atlasPlugin.ts';
import meta from './data/meta.json' with { type: 'json' };
import { readAtlas } from './data/read.ts';
import { precachePlugin } from './src/offline/precachePlugin.ts';
import { policyPlugin } from './src/page/policyPlugin.ts';
import { posterPlugin } from './src/page/posterPlugin.ts';

/** Tests that stand a browser in, or replace a module: each in a world of its own. */
const LONE_TESTS = [
  'tests/views/**/*.test.{ts,tsx}',
  'tests/offline/*.test.ts',
  'tests/files/slides.test.ts',
];

export default defineConfig({
  // The built folder works from any path of any static host.
  base: './',
  define: {
    __REVIEW_NUMBER__: JSON.stringify(meta.reviewNumber),
    __DATASET__: JSON.stringify({
      version: meta.version,
      generated: meta.generated,
      licence: meta.licence,
    }),
  },
  plugins: [
    atlasPlugin(),
    react(),
    posterPlugin(() => readAtlas(), meta.reviewNumber),
    policyPlugin(),
    precachePlugin(),
  ],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    environment: 'node',
    // A slow machine's time: what waits here waits for work, not for a clock.
    testTimeout: 120_000,
    // A neighbour can take the whole machine for a minute; what fails twice is broken.
    retry: process.env.CI ? 1 : 0,
    // All cores: Vitest leaves one free by itself, which on two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Pure modules share one loading of the atlas: nothing they do outlives a test.
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: LONE_TESTS,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'lone', include: LONE_TESTS } },
    ],
  },
});
