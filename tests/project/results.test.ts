import { describe, expect, it } from 'vitest';
import { isFailure, vitestResults } from '../results.ts';

function report(status: string, ...statuses: string[]): unknown {
  const assertionResults = statuses.map((each, index) => ({ fullName: `test ${index}`, status: each }));
  return { testResults: [{ name: 'file', status, assertionResults }] };
}

describe('the results of a report', () => {
  it.each(['skipped', 'pending', 'todo'])('a test %s is neither passed nor failed', (status) => {
    const results = vitestResults(report('passed', 'passed', status));
    expect(results.map(({ passed, played }) => [passed, played])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(results.filter(isFailure)).toEqual([]);
  });

  it('a file that fails by no test of its own is a failure, tests not played or not', () => {
    expect(vitestResults(report('failed', 'skipped')).filter(isFailure)).toHaveLength(1);
    expect(vitestResults(report('failed', 'failed')).filter(isFailure)).toHaveLength(1);
    expect(vitestResults(report('failed')).filter(isFailure)).toHaveLength(1);
  });
});
