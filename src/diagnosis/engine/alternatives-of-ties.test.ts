import { describe, expect, it } from 'vitest';
import { alternatives } from './alternatives.ts';
import type { Answers, Rule, Standing } from './model.ts';
import { levels, line, question, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

const questions = [
  question('a', 'a1 a2 doute'),
  question('b', 'b1 b2 doute'),
  question('c', 'c1 c2', { askedWhen: [{ a: ['a2'] }] }),
];
const order = levels('un', 'deux', 'trois');

function found(lines: readonly Rule<string>[], state: Answers, standings: readonly Standing[] = order) {
  return alternatives(questionnaireOf(questions, lines), state, standings).map(
    ({ rank, rule, criteria, overtaken }) => {
      const fits = criteria.map(
        ({ question: { id }, accepted, fit }) =>
          `${id} ${accepted.map((option) => option.id).join('/')} ${fit}`,
      );
      return { rank, line: rule, fits, overtaken };
    },
  );
}

const last: Rule<string> = { id: 'last', expected: { b: ['b1', 'doute'] }, outcome: 'un', reason: '' };

describe('why not another level', () => {
  it('is said by the line that lacks the fewest answers, not by the first', () => {
    const [far, near] = [line('deux', { a: ['a2'], b: ['b2'] }), line('deux', { a: ['a2'] })];
    const expected = [{ rank: 2, line: near, fits: ['a a2 unmet'], overtaken: false }];
    expect(found([far, near, last], { a: 'a1', b: 'b1' })).toEqual(expected);
  });

  it('is said, of lines as near, by the one that reads the most, then by the first', () => {
    const [short, long, same] = [
      line('deux', { b: ['b2'] }),
      line('deux', { a: ['a1'], b: ['b2'] }),
      line('deux', { a: ['a1', 'doute'], b: ['b2'] }),
    ];
    const expected = [{ rank: 2, line: long, fits: ['a a1 met', 'b b2 unmet'], overtaken: false }];
    expect(found([short, long, same, last], { a: 'a1', b: 'b1' })).toEqual(expected);
    const [first] = found([short, same, long, last], { a: 'a1', b: 'b1' });
    expect(first?.line).toBe(same);
    expect(first?.fits).toEqual(['a a1 met', 'b b2 unmet']);
  });

  it('tells an answer that is missing from one that is unmet and from one not asked', () => {
    const lines = [line('trois', { b: ['b2'], c: ['c1'], a: ['a2'] }), last];
    expect(found(lines, { a: 'doute', b: 'b1' })).toEqual([
      { rank: 3, line: lines[0], fits: ['a a2 missing', 'b b2 unmet', 'c c1 unasked'], overtaken: false },
    ]);
  });

  it('reads what the last line expects, a doubt that it accepts being met and not named', () => {
    const lines = [line('deux', { a: ['a1'] }), last];
    expect(found(lines, { a: 'a1', b: 'doute' })).toEqual([
      { rank: 1, line: last, fits: ['b b1 met'], overtaken: true },
    ]);
    expect(found(lines, { a: 'a1', b: 'b2' })).toEqual([
      { rank: 1, line: last, fits: ['b b1 unmet'], overtaken: false },
    ]);
  });

  it('has no criterion where the line reads nothing: it was overtaken', () => {
    const lines = [line('deux', { a: ['a1'] }), line('un')];
    expect(found(lines, { a: 'a1', b: 'b1' })).toEqual([
      { rank: 1, line: lines[1], fits: [], overtaken: true },
    ]);
  });

  it('is said of the levels in their order, each once, and only of levels that a line leads to', () => {
    const lines = [line('deux', { a: ['a2'] }), line('trois', { b: ['b2'] }), last];
    const twice = [...order.toReversed(), { id: 'autre', rank: 2, level: 'deux', outside: false }];
    expect(found(lines, { a: 'a1', b: 'b1' }, twice).map(({ rank }) => rank)).toEqual([2, 3]);
    expect(found([lines[0] ?? last, last], { a: 'a1', b: 'b1' }).map(({ rank }) => rank)).toEqual([2]);
  });

  it('is not said of a rank that is no level, nor of what has no rank', () => {
    const lines = [line('apres', { a: ['a2'] }), line('dehors', { b: ['b2'] }), last];
    const standings = [
      ...order,
      { id: 'apres', rank: 4, outside: false },
      { id: 'dehors', level: 'dehors', outside: true },
    ];
    expect(found(lines, { a: 'a1', b: 'b1' }, standings)).toEqual([]);
    expect(found(lines, { a: 'a1', b: 'b2' }, standings)).toEqual([]);
  });

  it('is not said while a question waits, nor where no line leads, nor of a recommendation unheard of', () => {
    expect(found([line('deux')], { a: 'a1' })).toEqual([]);
    expect(found([line('deux', { a: ['a2'] })], { a: 'a1', b: 'b1' })).toEqual([]);
    expect(found([line('deux', { a: ['a2'] }), line('inconnue')], { a: 'a1', b: 'b1' })).toEqual([]);
  });

  it('is said from a rank that is no level', () => {
    const lines = [line('apres', { a: ['a2'] }), last];
    const standings = [...order, { id: 'apres', rank: 4, outside: false }];
    expect(found(lines, { a: 'a2', b: 'b2', c: 'c1' }, standings).map(({ rank }) => rank)).toEqual([1]);
  });
});
