import { describe, expect, it } from 'vitest';
import { acceptedAnswers, givenAnswers, pointsToConfirm, reasonInWords, reasonsByAnswer } from './explain.ts';
import type { Rule } from './model.ts';
import { recommend } from './recommend.ts';
import { questionOf, questionnaireOf, ruleTo } from '../../../tests/support/diagnosis/made-up.ts';
import {
  completeStates,
  questionnaire,
  readyProject,
} from '../../../tests/support/diagnosis/sample-questionnaire.ts';

const [a, b] = [questionOf('a', 'a1 a2 a3'), questionOf('b', 'b1 b2')];
const madeUp = questionnaireOf([a, b], []);

function reading(reason: string, rest: Partial<Rule<string>> = {}): Rule<string> {
  return { ...ruleTo('un', { a: ['a1', 'a3'] }), ...rest, motif: reason };
}

describe('a reason in words', () => {
  it('names every answer that its rule accepts, where the answers are not known', () => {
    expect(reasonInWords(madeUp, reading('Puisque {a}, voilà.'))).toBe('Puisque a1, ou que a3, voilà.');
    expect(reasonInWords(madeUp, reading('Puisque {a}.'), { a: 'a2' })).toBe('Puisque a1, ou que a3.');
  });

  it('names the answer given, where it is one that its rule accepts', () => {
    expect(reasonInWords(madeUp, reading('Puisque {a}.'), { a: 'a3', b: 'b1' })).toBe('Puisque a3.');
  });

  it('names the answers to each question between braces, of those that its rule reads or expects', () => {
    const both = reading('{a}, {b}, b.', { si: { a: ['a1'], b: ['b1', 'b2'] } });
    expect(reasonInWords(madeUp, both)).toBe('a1, b1, ou que b2, b.');
    const last = reading('{b}', { si: undefined, attendu: { b: ['b2'] } });
    expect(reasonInWords(madeUp, last)).toBe('b2');
  });

  it('is told by answer where its rule accepts several to one question', () => {
    const several = reading('Puisque {a}.', { id: 'regle' });
    expect(reasonsByAnswer(madeUp, several)).toEqual([
      ['regle/a1', 'Puisque a1.'],
      ['regle/a3', 'Puisque a3.'],
    ]);
    for (const si of [undefined, { a: ['a1'] }, { a: ['a1', 'a3'], b: ['b1'] }]) {
      const other = { ...several, si };
      expect(reasonsByAnswer(madeUp, other)).toEqual([['regle', reasonInWords(madeUp, other)]]);
    }
  });
});

const {
  recommandation: recommendation,
  premierePrestation: firstService,
  prestationsEnPlus: extraServices,
} = questionnaire.tableaux;
const unfinished = /[{}]|puisque\s*(,|\.|$)|\bet que\s*(,|\.|$)|undefined/i;

describe('a reason', () => {
  it('is a whole sentence for every complete state, in each table', () => {
    const sentences = completeStates().flatMap((state) => {
      const matched = recommend(questionnaire, state);
      if (matched === undefined) throw new Error(`no recommendation for ${JSON.stringify(state)}`);
      return [matched.recommandation, matched.premierePrestation, matched.prestationsEnPlus].flatMap(
        (rule) => (rule === undefined ? [] : [reasonInWords(questionnaire, rule, state)]),
      );
    });
    expect(sentences.length).toBeGreaterThan(completeStates().length);
    expect(sentences.filter((sentence) => unfinished.test(sentence))).toEqual([]);
  });

  it('says the answers given, and not the others that its rule accepts', () => {
    const rule = recommendation.find(({ id }) => id === 'a-definir-a-choisir');
    if (rule === undefined) throw new Error('the rule is missing');
    const answers = { ...readyProject, prestataire: 'a-decider', avancement: 'besoin-connu' };
    expect(reasonInWords(questionnaire, rule, answers)).toBe(
      'Puisque le besoin est connu et que vous n’avez pas choisi.',
    );
  });

  it('without answers, is a whole sentence that names every answer its rule accepts', () => {
    for (const rule of [...recommendation, ...firstService, ...extraServices]) {
      const sentence = reasonInWords(questionnaire, rule);
      expect(sentence).not.toMatch(unfinished);
      for (const [id, accepted] of Object.entries(rule.si ?? rule.attendu ?? {})) {
        const options = questionnaire.questions.find((question) => question.id === id)?.options ?? [];
        for (const { clause } of options.filter((option) => accepted.includes(option.id))) {
          expect(sentence).toContain(clause);
        }
      }
    }
  });
});

describe('the recap of answers', () => {
  it('has every answer given, in the order of the questions', () => {
    const backwards = Object.fromEntries(Object.entries(readyProject).toReversed());
    expect(
      givenAnswers(questionnaire, backwards).map(({ question, option }) => [question.id, option.id]),
    ).toEqual(Object.entries(readyProject));
  });

  it('leaves out a question that is not asked', () => {
    const given = givenAnswers(questionnaire, { porteur: 'autre-departement', projet: 'tiers-lieu' });
    expect(given.map(({ question }) => question.id)).toEqual(['porteur']);
  });
});

describe('the points to confirm', () => {
  it('are those of the answers given, in the order of the questions', () => {
    const answers = { ...readyProject, batiment: 'prive', projet: 'vocation-a-definir' };
    expect(pointsToConfirm(questionnaire, answers).map(({ option }) => option.id)).toEqual([
      'vocation-a-definir',
      'prive',
    ]);
    expect(pointsToConfirm(questionnaire, readyProject)).toEqual([]);
  });

  it('hold one for each « Je ne sais pas »', () => {
    for (const state of completeStates()) {
      const unsure = Object.entries(state).flatMap(([id, answer]) => (answer === 'ne-sait-pas' ? [id] : []));
      const pointed = pointsToConfirm(questionnaire, state).map(({ question }) => question.id);
      expect(pointed).toEqual(expect.arrayContaining(unsure));
    }
  });
});

describe('a condition', () => {
  it('is read as its questions in their order, each with the answers that it accepts', () => {
    const condition = { prestataire: ['ne-sait-pas', 'a-decider'], avancement: ['cadre'], inconnue: ['oui'] };
    const read = acceptedAnswers(questionnaire, condition);
    expect(read.map(({ question, accepted }) => [question.id, accepted.map(({ id }) => id)])).toEqual([
      ['prestataire', ['a-decider', 'ne-sait-pas']],
      ['avancement', ['cadre']],
    ]);
    expect(acceptedAnswers(questionnaire, {})).toEqual([]);
  });
});
