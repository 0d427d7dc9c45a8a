import { expect, it } from 'vitest';
import { isFailure, resultsOf } from './results.ts';

const report = `<?xml version="1.0" encoding="UTF-8" ?>
<testsuites name="vitest tests" tests="5" failures="2" errors="0" time="1.5">
  <testsuite name="a.test.ts">
    <testcase classname="a.test.ts" name="a &gt; « passes » &amp; is quick" time="0.25"></testcase>
    <testcase classname="a.test.ts" name="is skipped" time="0"><skipped/></testcase>
    <testcase classname="a.test.ts" name="fails" time="1">
      <failure message="expected 1 to be 2" type="AssertionError"><![CDATA[at <testcase]]></failure>
    </testcase>
    <testcase classname="b.test.ts" name="b.test.ts" time="0"><error message="no such file"/></testcase>
    <testcase name="closes itself" classname="c.spec.ts" time="0.1"/>
  </testsuite>
</testsuites>`;

it('a report tells which tests passed, failed, and were neither', () => {
  const results = resultsOf(report);
  expect(results.map(({ name, passed, played }) => [name, passed, played])).toEqual([
    ['a > « passes » & is quick', true, true],
    ['is skipped', false, false],
    ['fails', false, true],
    ['b.test.ts', false, true],
    ['closes itself', true, true],
  ]);
  expect(results.filter(isFailure)).toHaveLength(2);
  expect(results[0]?.seconds).toBe(0.25);
});
