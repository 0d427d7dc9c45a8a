import { describe, expect, it } from 'vitest';
import { reasonInWords, reasonParts } from './explain.ts';
import type { Rule } from './model.ts';
import { line, question, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

const [a, b] = [question('a', 'a1 a2 a3'), question('b', 'b1 b2')];
const questionnaire = questionnaireOf([a, b], []);

function rule(reason: string, rest: Partial<Rule<string>> = {}): Rule<string> {
  return { ...line('un', { a: ['a1', 'a3'] }), ...rest, reason };
}

describe('the parts of a reason', () => {
  it('are its words, and each question between braces with the answers that its line accepts', () => {
    expect(reasonParts(questionnaire, rule('Puisque {a}, voilà.'))).toEqual([
      'Puisque ',
      { question: a, accepted: [a.options[0], a.options[2]] },
      ', voilà.',
    ]);
  });

  it('read what the last line expects, and accept nothing where the line reads nothing', () => {
    const expected = { b: ['b2'] };
    expect(reasonParts(questionnaire, rule('{b}', { when: undefined, expected }))[1]).toEqual({
      question: b,
      accepted: [b.options[1]],
    });
    expect(reasonParts(questionnaire, rule('{b}', { when: undefined }))[1]).toEqual({
      question: b,
      accepted: [],
    });
    expect(reasonParts(questionnaire, rule('{b}'))[1]).toEqual({ question: b, accepted: [] });
  });

  it('are words outside braces, even the id of a question, and words within for an unknown one', () => {
    expect(reasonParts(questionnaire, rule('a'))).toEqual(['a']);
    expect(reasonParts(questionnaire, rule('{z}'))).toEqual(['', 'z', '']);
  });
});

describe('a reason in words', () => {
  it('names every answer that its line accepts, where the answers are not known', () => {
    expect(reasonInWords(questionnaire, rule('Puisque {a}, voilà.'))).toBe('Puisque a1, ou que a3, voilà.');
    expect(reasonInWords(questionnaire, rule('Puisque {a}.'), { a: 'a2' })).toBe('Puisque a1, ou que a3.');
  });

  it('names the answer given, where it is one that its line accepts', () => {
    expect(reasonInWords(questionnaire, rule('Puisque {a}.'), { a: 'a3', b: 'b1' })).toBe('Puisque a3.');
  });
});
