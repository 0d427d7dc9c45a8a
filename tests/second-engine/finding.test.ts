import { describe, expect, it } from 'vitest';
import { exceptions, type Exception } from './exceptions.ts';
import { uselessExceptions, withoutExceptions, type Finding } from './finding.ts';

const list: Exception[] = [
  { engine: 'nu', rule: /^CSS: .*zoom/, reason: 'It does not know it.' },
  { engine: 'alfa', rule: 'sia-r1', element: /^<b/, reason: 'It is bold.' },
];
const finding: Finding = { engine: 'alfa', rule: 'sia-r1', element: '<b>\n  x</b>', why: 'No title.' };

describe('what engines find', () => {
  it('is told in a line each, the exceptions left out', () => {
    const others: Finding[] = [
      { ...finding, element: '<i>\n  x</i>' },
      { ...finding, engine: 'nu' },
      { engine: 'nu', rule: 'CSS: no zoom', element: '', why: '' },
    ];
    expect(withoutExceptions([finding, ...others], new Set(), list)).toEqual([
      'alfa sia-r1: <i> x</i> No title.',
      'nu sia-r1: <b> x</b> No title.',
    ]);
  });

  it('tells which exceptions were of use, and so which are to be taken out', () => {
    const used = new Set<number>();
    withoutExceptions([finding], used, list);
    expect(uselessExceptions(used, list)).toEqual(['nu /^CSS: .*zoom/: It does not know it.']);
  });
});

describe('the exceptions', () => {
  it('have each a reason, in a sentence', () => {
    for (const { reason } of exceptions) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});
