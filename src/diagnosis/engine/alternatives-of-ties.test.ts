import { describe, expect, it } from 'vitest';
import { alternatives } from './alternatives.ts';
import type { Answers, Rule, RankedRecommendation } from './model.ts';
import { levels, rule, question, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

const questions = [
  question('a', 'a1 a2 doute'),
  question('b', 'b1 b2 doute'),
  question('c', 'c1 c2', { askedWhen: [{ a: ['a2'] }] }),
];
const order = levels('un', 'deux', 'trois');

function found(
  rules: readonly Rule<string>[],
  state: Answers,
  recommendations: readonly RankedRecommendation[] = order,
) {
  return alternatives(questionnaireOf(questions, rules), state, recommendations).map(
    ({ rank, rule, criteria, superseded }) => {
      const fits = criteria.map(
        ({ question: { id }, accepted, fit }) =>
          `${id} ${accepted.map((option) => option.id).join('/')} ${fit}`,
      );
      return { rank, rule: rule, fits, superseded };
    },
  );
}

const last: Rule<string> = { id: 'last', expected: { b: ['b1', 'doute'] }, outcome: 'un', reason: '' };

describe('why not another level', () => {
  it('is said by the rule that lacks the fewest answers, not by the first', () => {
    const [far, near] = [rule('deux', { a: ['a2'], b: ['b2'] }), rule('deux', { a: ['a2'] })];
    const expected = [{ rank: 2, rule: near, fits: ['a a2 unmet'], superseded: false }];
    expect(found([far, near, last], { a: 'a1', b: 'b1' })).toEqual(expected);
  });

  it('is said, of rules as near, by the one that reads the most, then by the first', () => {
    const [short, long, same] = [
      rule('deux', { b: ['b2'] }),
      rule('deux', { a: ['a1'], b: ['b2'] }),
      rule('deux', { a: ['a1', 'doute'], b: ['b2'] }),
    ];
    const expected = [{ rank: 2, rule: long, fits: ['a a1 met', 'b b2 unmet'], superseded: false }];
    expect(found([short, long, same, last], { a: 'a1', b: 'b1' })).toEqual(expected);
    const [first] = found([short, same, long, last], { a: 'a1', b: 'b1' });
    expect(first?.rule).toBe(same);
    expect(first?.fits).toEqual(['a a1 met', 'b b2 unmet']);
  });

  it('tells an answer that is missing from one that is unmet and from one not asked', () => {
    const rules = [rule('trois', { b: ['b2'], c: ['c1'], a: ['a2'] }), last];
    expect(found(rules, { a: 'doute', b: 'b1' })).toEqual([
      { rank: 3, rule: rules[0], fits: ['a a2 missing', 'b b2 unmet', 'c c1 notAsked'], superseded: false },
    ]);
  });

  it('reads what the last rule expects, a doubt that it accepts being met and not named', () => {
    const rules = [rule('deux', { a: ['a1'] }), last];
    expect(found(rules, { a: 'a1', b: 'doute' })).toEqual([
      { rank: 1, rule: last, fits: ['b b1 met'], superseded: true },
    ]);
    expect(found(rules, { a: 'a1', b: 'b2' })).toEqual([
      { rank: 1, rule: last, fits: ['b b1 unmet'], superseded: false },
    ]);
  });

  it('has no criterion where the rule reads nothing: it was superseded', () => {
    const rules = [rule('deux', { a: ['a1'] }), rule('un')];
    expect(found(rules, { a: 'a1', b: 'b1' })).toEqual([
      { rank: 1, rule: rules[1], fits: [], superseded: true },
    ]);
  });

  it('is said of the levels in their order, each once, and only of levels that a rule leads to', () => {
    const rules = [rule('deux', { a: ['a2'] }), rule('trois', { b: ['b2'] }), last];
    const twice = [...order.toReversed(), { id: 'autre', rank: 2, level: 'deux', outside: false }];
    expect(found(rules, { a: 'a1', b: 'b1' }, twice).map(({ rank }) => rank)).toEqual([2, 3]);
    expect(found([rules[0] ?? last, last], { a: 'a1', b: 'b1' }).map(({ rank }) => rank)).toEqual([2]);
  });

  it('is not said of a rank that is no level, nor of what has no rank', () => {
    const rules = [rule('apres', { a: ['a2'] }), rule('dehors', { b: ['b2'] }), last];
    const recommendations = [
      ...order,
      { id: 'apres', rank: 4, outside: false },
      { id: 'dehors', level: 'dehors', outside: true },
    ];
    expect(found(rules, { a: 'a1', b: 'b1' }, recommendations)).toEqual([]);
    expect(found(rules, { a: 'a1', b: 'b2' }, recommendations)).toEqual([]);
  });

  it('is not said while a question waits, nor where no rule leads, nor of a recommendation unheard of', () => {
    expect(found([rule('deux')], { a: 'a1' })).toEqual([]);
    expect(found([rule('deux', { a: ['a2'] })], { a: 'a1', b: 'b1' })).toEqual([]);
    expect(found([rule('deux', { a: ['a2'] }), rule('inconnue')], { a: 'a1', b: 'b1' })).toEqual([]);
  });

  it('is said from a rank that is no level', () => {
    const rules = [rule('apres', { a: ['a2'] }), last];
    const recommendations = [...order, { id: 'apres', rank: 4, outside: false }];
    expect(found(rules, { a: 'a2', b: 'b2', c: 'c1' }, recommendations).map(({ rank }) => rank)).toEqual([1]);
  });
});
