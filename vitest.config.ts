import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Pure functions and the content files.
      // No test is timed: a property or a whole enumeration takes what a busy machine needs.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      // The built site, read in the folder named by DIST.
      // Its pages are parsed once for all the files that a worker takes: they only read them.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      // Whole builds, one at a time: they share Astro's cache.
      {
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
