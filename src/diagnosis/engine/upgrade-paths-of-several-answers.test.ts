import { describe, expect, it } from 'vitest';
import { upgradePaths } from './upgrade-paths.ts';
import type { Answers, Question, Rule, RankedRecommendation } from './model.ts';
import { levels, rule, question, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

const a = question('a', 'a1 a2 a3 doute', { change: 2 });
const b = question('b', 'b1 b2 doute', { change: 1 });
const c = question('c', 'c1 c2 doute', { askedWhen: [{ a: ['a2'] }] });
const start = { a: 'a1', b: 'b1' };
const order = levels('un', 'deux', 'trois');

/** What would lead further, in short: the rank and the other answers. */
function said(
  questions: readonly Question[],
  rules: readonly Rule<string>[],
  state: Answers = start,
  recommendations: readonly RankedRecommendation[] = order,
) {
  return upgradePaths(questionnaireOf(questions, rules), state, recommendations).map(
    ({ rank, conditions }) => `${rank}: ${conditions.map(({ option }) => option.id).join(' ')}`,
  );
}

const last = rule('un');

describe('what would lead further', () => {
  it('is two answers where one is not enough, in the order marked', () => {
    expect(said([a, b], [rule('deux', { a: ['a2'], b: ['b2'] }), last])).toEqual(['2: b2 a2']);
  });

  it('is one answer where one is enough, whatever two would do', () => {
    const rules = [rule('deux', { a: ['a3'] }), rule('deux', { a: ['a2'], b: ['b2'] }), last];
    expect(said([a, b], rules)).toEqual(['2: a3']);
  });

  it('is one way for each set of answers, with the first option that is enough, in the order marked', () => {
    expect(said([a, b], [rule('deux', { a: ['a2', 'a3'] }), rule('deux', { b: ['b2'] }), last])).toEqual([
      '2: b2',
      '2: a2',
    ]);
  });

  it('is two ways at most for a level', () => {
    const d = question('d', 'd1 d2', { change: 3 });
    const rules = [
      rule('deux', { a: ['a2'] }),
      rule('deux', { b: ['b2'] }),
      rule('deux', { d: ['d2'] }),
      last,
    ];
    expect(said([a, b, d], rules, { ...start, d: 'd1' })).toEqual(['2: b2', '2: a2']);
  });

  it('is said of each later level in turn, however the recommendations are listed', () => {
    const rules = [rule('trois', { a: ['a2'] }), rule('deux', { a: ['a3'] }), last];
    expect(said([a, b], rules, start, order.toReversed())).toEqual(['2: a3', '3: a2']);
    expect(said([a, b], rules, { a: 'a3', b: 'b1' })).toEqual(['3: a2']);
  });

  it('is not said of a rank that is no level, nor of the present level by another way', () => {
    const recommendations = order.map((standing) =>
      standing.id === 'trois' ? { ...standing, level: undefined } : standing,
    );
    expect(said([a, b], [rule('trois', { a: ['a2'] }), last], start, recommendations)).toEqual([]);
    expect(said([a, b], [rule('un', { a: ['a2'] }), last])).toEqual([]);
  });

  it('never changes an answer that is not marked, nor a question without answer', () => {
    const rules = [rule('deux', { a: ['a2'] }), last];
    expect(said([{ ...a, change: undefined }, b], rules)).toEqual([]);
    const later = { ...c, change: 1, askedWhen: [{ b: ['b2'] }] };
    expect(said([a, { ...b, change: undefined }, later], [rule('deux', { c: ['c1'] }), last])).toEqual([]);
  });

  it('never proposes « je ne sais pas »', () => {
    expect(said([a, b], [rule('deux', { a: ['doute'] }), last])).toEqual([]);
  });

  it('counts on the lowest level that a question newly opened may lead to, « je ne sais pas » left out', () => {
    expect(said([a, b, c], [rule('deux', { c: ['c1'] }), rule('trois', { c: ['c2'] }), last])).toEqual([
      '2: a2',
    ]);
    expect(said([a, b, c], [rule('deux', { c: ['c2'] }), rule('trois', { c: ['c1'] }), last])).toEqual([
      '2: a2',
    ]);
    expect(said([a, b, c], [rule('deux', { c: ['c2'] }), last])).toEqual([]);
  });

  it('does not count on a level when a question newly opened may lead outside the order', () => {
    for (const [inside, outside] of [
      ['c1', 'c2'],
      ['c2', 'c1'],
    ] as const) {
      const rules = [rule('dehors', { c: [outside] }), rule('deux', { c: [inside] }), last];
      expect(said([a, b, c], rules)).toEqual([]);
    }
  });

  it('keeps the answers still asked, and changes none that another change closes', () => {
    const closed = { ...b, askedWhen: [{ a: ['a1', 'a3'] }] };
    expect(said([a, closed], [rule('deux', { a: ['a2'] }), last])).toEqual(['2: a2']);
    expect(said([a, closed], [rule('trois', { a: ['a3'], b: ['b2'] }), last])).toEqual(['3: b2 a3']);
    const away = [rule('deux', { a: ['a1'], b: ['b2'] }), rule('un', { a: ['a1', 'a3'] }), rule('trois')];
    expect(said([a, closed], away)).toEqual(['2: b2', '3: a2']);
  });

  it('does not answer a question that another change opens', () => {
    const opened = { ...c, change: 3 };
    expect(said([a, b, opened], [rule('deux', { c: ['c1'] }), last])).toEqual([]);
  });
});
