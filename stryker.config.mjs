/**
 * Mutation testing of the engine of the self-diagnosis: `npm run test:mutation`, not part of `npm test`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/diagnosis/{engine,codes,verify}/*.ts', '!**/*.test.ts', '!src/diagnosis/engine/model.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // Everything else that a copy of the project does not need to run these tests.
  ignorePatterns: ['/dist*', '/.astro', '/test-results', '/playwright-report', '/public', '/.ci'],
  tempDirName: 'test-results/mutation-sandbox',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'test-results/mutation.html' },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  thresholds: { high: 95, low: 95, break: 95 },
  concurrency: 2,
};
