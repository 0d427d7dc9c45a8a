import { describe, expect, it } from 'vitest';
import { upgradePaths } from './upgrade-paths.ts';
import type { Question, Rule } from './model.ts';
import { levels, rule, question, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

const a = question('a', 'a1 a2 a3 doute', { change: 2 });
const b = question('b', 'b1 b2 doute', { change: 1 });
const c = question('c', 'c1 c2 doute', { askedWhen: [{ a: ['a2'] }] });

/** What would lead further, in short: the rank and the other answers. */
function said(questions: readonly Question[], rules: readonly Rule<string>[]) {
  return upgradePaths(
    questionnaireOf(questions, rules),
    { a: 'a1', b: 'b1' },
    levels('un', 'deux', 'trois'),
  ).map(({ rank, conditions }) => `${rank}: ${conditions.map(({ option }) => option.id).join(' ')}`);
}

describe('what would lead into the order', () => {
  it('is, from outside the order, no way that a question newly opened may lead outside again', () => {
    for (const outside of ['c1', 'c2']) {
      const rules = [rule('dehors', { c: [outside] }), rule('un', { c: ['c1', 'c2'] }), rule('dehors')];
      expect(said([a, b, c], rules)).toEqual([]);
    }
  });

  it('is, from answers that no rule takes, one way into the order', () => {
    expect(said([a, b], [rule('deux', { b: ['b2'] })])).toEqual(['undefined: b2']);
  });

  it('is, from outside the order, one way into it, whose level is not said', () => {
    const rules = [rule('trois', { a: ['a2'] }), rule('deux', { b: ['b2'] }), rule('dehors')];
    expect(said([a, b], rules)).toEqual(['undefined: b2']);
    expect(said([a, b], [rule('dehors')])).toEqual([]);
    expect(said([a, b], [rule('un', { a: ['a3'], b: ['b2'] }), rule('dehors')])).toEqual([
      'undefined: b2 a3',
    ]);
  });
});
