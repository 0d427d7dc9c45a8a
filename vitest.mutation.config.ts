import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

function isSlow({ moduleId }: TestSpecification): boolean {
  return !/\/verify\/|\/(alternatives|explain|typed-code|upgrade-paths|versions)\./.test(moduleId);
}

/** Made-up questionnaires first: in milliseconds they tell most mutations apart, and the first failure is enough. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => Number(isSlow(one)) - Number(isSlow(other)));
  }
}

/** The tests that mutations of the engine are tried against. */
export default defineConfig({
  test: {
    include: ['src/diagnosis/{engine,codes,verify}/**/*.test.ts'],
    // Seconds long each, over the whole site: the other tests already tell a mutation apart.
    exclude: ['src/diagnosis/verify/planted-faults.test.ts', 'src/diagnosis/codes/codes-accepted.test.ts'],
    sequence: { sequencer: QuickestFirst },
    // Two at a time, on a machine that may do other work.
    testTimeout: 30_000,
  },
});
