import { describe, expect, it } from 'vitest';
import { changes } from './upgrade-paths.ts';
import type { Answers, Question, Rule, Standing } from './model.ts';
import { levels, line, question, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

const a = question('a', 'a1 a2 a3 doute', { change: 2 });
const b = question('b', 'b1 b2 doute', { change: 1 });
const c = question('c', 'c1 c2 doute', { askedWhen: [{ a: ['a2'] }] });
const start = { a: 'a1', b: 'b1' };
const order = levels('un', 'deux', 'trois');

/** What would lead further, in short: the rank and the other answers. */
function said(
  questions: readonly Question[],
  lines: readonly Rule<string>[],
  state: Answers = start,
  standings: readonly Standing[] = order,
) {
  return changes(questionnaireOf(questions, lines), state, standings).map(
    ({ rank, conditions }) => `${rank}: ${conditions.map(({ option }) => option.id).join(' ')}`,
  );
}

const last = line('un');

describe('what would lead further', () => {
  it('is two answers where one is not enough, in the order marked', () => {
    expect(said([a, b], [line('deux', { a: ['a2'], b: ['b2'] }), last])).toEqual(['2: b2 a2']);
  });

  it('is one answer where one is enough, whatever two would do', () => {
    const lines = [line('deux', { a: ['a3'] }), line('deux', { a: ['a2'], b: ['b2'] }), last];
    expect(said([a, b], lines)).toEqual(['2: a3']);
  });

  it('is one way for each set of answers, with the first option that is enough, in the order marked', () => {
    expect(said([a, b], [line('deux', { a: ['a2', 'a3'] }), line('deux', { b: ['b2'] }), last])).toEqual([
      '2: b2',
      '2: a2',
    ]);
  });

  it('is two ways at most for a level', () => {
    const d = question('d', 'd1 d2', { change: 3 });
    const lines = [
      line('deux', { a: ['a2'] }),
      line('deux', { b: ['b2'] }),
      line('deux', { d: ['d2'] }),
      last,
    ];
    expect(said([a, b, d], lines, { ...start, d: 'd1' })).toEqual(['2: b2', '2: a2']);
  });

  it('is said of each later level in turn, however the recommendations are listed', () => {
    const lines = [line('trois', { a: ['a2'] }), line('deux', { a: ['a3'] }), last];
    expect(said([a, b], lines, start, order.toReversed())).toEqual(['2: a3', '3: a2']);
    expect(said([a, b], lines, { a: 'a3', b: 'b1' })).toEqual(['3: a2']);
  });

  it('is not said of a rank that is no level, nor of the present level by another way', () => {
    const standings = order.map((standing) =>
      standing.id === 'trois' ? { ...standing, level: undefined } : standing,
    );
    expect(said([a, b], [line('trois', { a: ['a2'] }), last], start, standings)).toEqual([]);
    expect(said([a, b], [line('un', { a: ['a2'] }), last])).toEqual([]);
  });

  it('never changes an answer that is not marked, nor a question without answer', () => {
    const lines = [line('deux', { a: ['a2'] }), last];
    expect(said([{ ...a, change: undefined }, b], lines)).toEqual([]);
    const later = { ...c, change: 1, askedWhen: [{ b: ['b2'] }] };
    expect(said([a, { ...b, change: undefined }, later], [line('deux', { c: ['c1'] }), last])).toEqual([]);
  });

  it('never proposes « je ne sais pas »', () => {
    expect(said([a, b], [line('deux', { a: ['doute'] }), last])).toEqual([]);
  });

  it('counts on the lowest level that a question newly opened may lead to, « je ne sais pas » left out', () => {
    expect(said([a, b, c], [line('deux', { c: ['c1'] }), line('trois', { c: ['c2'] }), last])).toEqual([
      '2: a2',
    ]);
    expect(said([a, b, c], [line('deux', { c: ['c2'] }), line('trois', { c: ['c1'] }), last])).toEqual([
      '2: a2',
    ]);
    expect(said([a, b, c], [line('deux', { c: ['c2'] }), last])).toEqual([]);
  });

  it('does not count on a level when a question newly opened may lead outside the order', () => {
    for (const [inside, outside] of [
      ['c1', 'c2'],
      ['c2', 'c1'],
    ] as const) {
      const lines = [line('dehors', { c: [outside] }), line('deux', { c: [inside] }), last];
      expect(said([a, b, c], lines)).toEqual([]);
    }
  });

  it('keeps the answers still asked, and changes none that another change closes', () => {
    const closed = { ...b, askedWhen: [{ a: ['a1', 'a3'] }] };
    expect(said([a, closed], [line('deux', { a: ['a2'] }), last])).toEqual(['2: a2']);
    expect(said([a, closed], [line('trois', { a: ['a3'], b: ['b2'] }), last])).toEqual(['3: b2 a3']);
    const away = [line('deux', { a: ['a1'], b: ['b2'] }), line('un', { a: ['a1', 'a3'] }), line('trois')];
    expect(said([a, closed], away)).toEqual(['2: b2', '3: a2']);
  });

  it('does not answer a question that another change opens', () => {
    const opened = { ...c, change: 3 };
    expect(said([a, b, opened], [line('deux', { c: ['c1'] }), last])).toEqual([]);
  });
});
