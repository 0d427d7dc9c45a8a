import { defineConfig } from 'vitest/config';

/** The tests that mutations of the engine are tried against. */
export default defineConfig({
  test: {
    include: ['tests/unit/diagnosis/**/*.test.ts'],
    // Seconds long each, over the whole site: the other tests already tell a mutation apart.
    exclude: [
      'tests/unit/diagnosis/verify/{eleven-properties,planted-faults}.test.ts',
      'tests/unit/diagnosis/codes-accepted.test.ts',
    ],
  },
});
