import { defineConfig } from 'vitest/config';

/** What each page weighs. */
const pageWeights = 'tests/site/page-weights.test.ts';

/** Whole enumerations, and seconds each, so `npm run test:all` plays them. */
const exhaustive = [
  'src/diagnosis/codes/codes-accepted.test.ts',
  'src/diagnosis/verify/planted-faults.test.ts',
  'src/project/territory/every-name.test.ts',
  // An editor's addition may make a page heavy: the build says so, and only the whole suite refuses it.
  pageWeights,
];

/** Where `tests/run.ts` wants the results of a part of the suite. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['dot', ['junit', { outputFile: report }]],
    projects: [
      // Pure functions and the content files.
      // No test is timed: a property or a whole enumeration takes what a busy machine needs.
      {
        test: {
          name: 'unit',
          include: ['{src,tests/project,tests/content,tests/second-engine}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: exhaustive,
          isolate: false,
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'exhaustive',
          include: exhaustive,
          isolate: false,
          testTimeout: 600_000,
        },
      },
      // The built site, read in the folder named by DIST.
      // Its pages are parsed once for all the files that a worker takes: they only read them.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: [pageWeights],
          isolate: false,
          testTimeout: 600_000,
        },
      },
      // What each host makes of the built site, by its real server.
      {
        test: {
          name: 'hosts',
          include: ['tests/hosting/**/*.test.ts'],
          globalSetup: 'tests/hosting/ensure-servers.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      // Whatever a browser may hand over: `npm run test:fuzz` gives more of it.
      {
        test: {
          name: 'hostile-input',
          include: ['tests/hostile-input/**/*.test.ts'],
          isolate: false,
          testTimeout: 600_000,
        },
      },
      // Whole builds, one at a time: they share Astro's cache.
      {
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      // What an editor does, from the first page seen to the last fault mended, in a copy of the project.
      {
        test: {
          name: 'acts',
          include: ['tests/acts/**/*.test.ts'],
          globalSetup: 'tests/hosting/ensure-servers.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
