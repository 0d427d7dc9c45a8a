import { z } from 'zod';

/** A test played, or a step that counts as one. */
export interface Result {
  readonly name: string;
  readonly passed: boolean;
  /** Whether it could be played: what it needs may be neither found nor installed. */
  readonly played: boolean;
  readonly milliseconds: number;
}

/** Something outside any test that went wrong. */
export function failure(name: string): Result {
  return { name, passed: false, played: true, milliseconds: 0 };
}

/** Whether a test was played and failed. */
export function isFailure({ passed, played }: Result): boolean {
  return played && !passed;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), duration: z.number().nullish() }),
      ),
    }),
  ),
});

/** The tests of a vitest report; a file that failed before its tests counts as one failure. */
export function vitestResults(json: unknown): Result[] {
  return vitestReport.parse(json).testResults.flatMap(({ name, status, assertionResults }) => {
    const results = assertionResults.map((test) => ({
      name: test.fullName,
      passed: test.status === 'passed',
      played: test.status === 'passed' || test.status === 'failed',
      milliseconds: test.duration ?? 0,
    }));
    const silent = status === 'failed' && !results.some(isFailure);
    return silent ? [...results, failure(name)] : results;
  });
}

const spec = z.object({
  title: z.string(),
  ok: z.boolean(),
  tests: z.array(z.object({ results: z.array(z.object({ duration: z.number() })) })),
});

type Suite = {
  readonly specs: readonly z.output<typeof spec>[];
  readonly suites?: readonly Suite[] | undefined;
};

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec), suites: z.array(suite).optional() }),
);

const playwrightReport = z.object({
  suites: z.array(suite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

function specsOf({ specs, suites }: Suite): z.output<typeof spec>[] {
  return [...specs, ...(suites ?? []).flatMap(specsOf)];
}

/** The tests of a Playwright report; an error outside any test counts as one failure. */
export function playwrightResults(json: unknown): Result[] {
  const { suites, errors } = playwrightReport.parse(json);
  const played = suites.flatMap(specsOf).map(({ title, ok, tests }) => ({
    name: title,
    passed: ok,
    played: true,
    milliseconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
  }));
  return [...played, ...errors.map(({ message }) => failure(message ?? 'error'))];
}
