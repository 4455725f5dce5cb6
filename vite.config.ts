import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { atlasPlugin } from './data/atlasPlugin.ts';
import meta from './data/meta.json' with { type: 'json' };
import { precachePlugin } from './src/offline/precachePlugin.ts';

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
  plugins: [atlasPlugin(), react(), precachePlugin()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    // All cores: Vitest leaves one free by itself, which on two is half.
    maxWorkers: '100%',
  },
});
