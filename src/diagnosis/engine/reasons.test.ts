import { describe, expect, it } from 'vitest';
import { reasonInWords, reasonParts } from './explain.ts';
import type { Rule } from './model.ts';
import { rule, question, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

const [a, b] = [question('a', 'a1 a2 a3'), question('b', 'b1 b2')];
const questionnaire = questionnaireOf([a, b], []);

function reading(reason: string, rest: Partial<Rule<string>> = {}): Rule<string> {
  return { ...rule('un', { a: ['a1', 'a3'] }), ...rest, reason };
}

describe('the parts of a reason', () => {
  it('are its words, and each question between braces with the answers that its rule accepts', () => {
    expect(reasonParts(questionnaire, reading('Puisque {a}, voilà.'))).toEqual([
      'Puisque ',
      { question: a, accepted: [a.options[0], a.options[2]] },
      ', voilà.',
    ]);
  });

  it('read what the last rule expects, and accept nothing where the rule reads nothing', () => {
    const expected = { b: ['b2'] };
    expect(reasonParts(questionnaire, reading('{b}', { when: undefined, expected }))[1]).toEqual({
      question: b,
      accepted: [b.options[1]],
    });
    expect(reasonParts(questionnaire, reading('{b}', { when: undefined }))[1]).toEqual({
      question: b,
      accepted: [],
    });
    expect(reasonParts(questionnaire, reading('{b}'))[1]).toEqual({ question: b, accepted: [] });
  });

  it('are words outside braces, even the id of a question, and words within for an unknown one', () => {
    expect(reasonParts(questionnaire, reading('a'))).toEqual(['a']);
    expect(reasonParts(questionnaire, reading('{z}'))).toEqual(['', 'z', '']);
  });
});

describe('a reason in words', () => {
  it('names every answer that its rule accepts, where the answers are not known', () => {
    expect(reasonInWords(questionnaire, reading('Puisque {a}, voilà.'))).toBe(
      'Puisque a1, ou que a3, voilà.',
    );
    expect(reasonInWords(questionnaire, reading('Puisque {a}.'), { a: 'a2' })).toBe('Puisque a1, ou que a3.');
  });

  it('names the answer given, where it is one that its rule accepts', () => {
    expect(reasonInWords(questionnaire, reading('Puisque {a}.'), { a: 'a3', b: 'b1' })).toBe('Puisque a3.');
  });
});
