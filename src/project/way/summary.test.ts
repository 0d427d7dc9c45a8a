import { describe, expect, it } from 'vitest';
import { nextDate } from '../project.ts';
import { currentStep } from './summary.ts';

/** Numbered as their page numbers them: « c » goes with « b », « e » stands in place of « d ». */
const steps = [
  { id: 'a', number: 1, lien: undefined },
  { id: 'b', number: 2, lien: undefined },
  { id: 'c', number: 2, lien: 'et' },
  { id: 'd', number: 3, lien: undefined },
  { id: 'e', number: 3, lien: 'ou' },
  { id: 'f', number: 4, lien: undefined },
] as const;

const done = (ids: string) => Object.fromEntries([...ids].map((id) => [id, { isDone: true }]));

const note = (day: string, isDone = false) => ({ day, isDone });

describe('where a project stands', () => {
  it.each([
    ['', undefined, 'a'],
    ['', 'd', 'd'],
    ['', 'e', 'e'],
    ['d', 'e', 'f'],
    ['a', undefined, 'b'],
    ['ab', undefined, 'c'],
    ['abc', undefined, 'd'],
    ['abcd', undefined, 'f'],
    ['abce', undefined, 'f'],
    ['a', 'd', 'd'],
    ['d', 'b', 'f'],
    ['f', undefined, undefined],
  ])('with « %s » done and a recommendation at %s is %s', (ids, from, expected) => {
    expect(currentStep(steps, done(ids), from)?.id).toBe(expected);
  });
});

describe('the next date', () => {
  it('is the first to come of a step that is not done', () => {
    const notes = {
      a: note('2027-01-01'),
      b: note('2027-03-01'),
      c: note('2027-02-01', true),
      d: note('2027-02-15'),
    };
    expect(nextDate(steps, notes, '2027-01-02')).toEqual({ step: steps[3], day: '2027-02-15' });
    expect(nextDate(steps, notes, '2027-04-01')).toBeUndefined();
    expect(nextDate(steps, {}, '2027-01-01')).toBeUndefined();
  });
});
