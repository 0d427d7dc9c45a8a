import { parse } from 'node-html-parser';

/** A test played, or a part of the suite that counts as one. */
export interface Result {
  readonly name: string;
  readonly passed: boolean;
  /** Whether it could be played: what it needs may be neither found nor installed. */
  readonly played: boolean;
  readonly seconds: number;
}

/** Whether a test was played and failed. */
export function isFailure({ passed, played }: Result): boolean {
  return played && !passed;
}

/** The tests of a report in JUnit's format, which vitest and Playwright both write. */
export function resultsOf(report: string): Result[] {
  return parse(report)
    .querySelectorAll('testcase')
    .map((test) => {
      const isSkipped = test.querySelector('skipped') !== null;
      return {
        name: test.getAttribute('name') ?? '',
        passed: !isSkipped && test.querySelector('failure, error') === null,
        played: !isSkipped,
        seconds: Number(test.getAttribute('time')),
      };
    });
}
