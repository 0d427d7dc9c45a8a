import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests that mutations of the engine are tried against. What must hold of any questionnaire is tried here on that of
 * the fixtures, of some hundred states: walking those of the site, for each mutant, took more than three hours. It is read
 * once: reading it for each mutant took twenty times what the tests take.
 */
export default defineConfig({
  test: {
    include: ['src/diagnosis/{engine,codes,verify}/**/*.test.ts'],
    // Whole walks, which tell no mutation apart that the others do not.
    exclude: [
      'src/diagnosis/verify/planted-faults.test.ts',
      'src/diagnosis/codes/codes-accepted.test.ts',
      'src/diagnosis/codes/published-codes.test.ts',
    ],
    globalSetup: 'tests/mutation/give-diagnosis.ts',
    alias: [{ find: /^\.\/read-diagnosis\.ts$/, replacement: resolve('tests/mutation/read-diagnosis.ts') }],
    testTimeout: 600_000,
  },
});
