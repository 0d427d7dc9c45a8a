import { describe, expect, it } from 'vitest';
import { acceptedAnswers, givenAnswers, pointsToConfirm, reasonInWords } from './explain.ts';
import { recommend } from './recommend.ts';
import {
  completeStates,
  questionnaire,
  readyProject,
} from '../../../tests/support/diagnosis/sample-questionnaire.ts';

const { recommendation, firstService, servicesBesides } = questionnaire.tables;
const unfinished = /[{}]|puisque\s*(,|\.|$)|\bet que\s*(,|\.|$)|undefined/i;

describe('a reason', () => {
  it('is a whole sentence for every complete state, in each table', () => {
    const sentences = completeStates().flatMap((state) => {
      const outcome = recommend(questionnaire, state);
      if (outcome === undefined) throw new Error(`no recommendation for ${JSON.stringify(state)}`);
      return [outcome.recommendation, outcome.firstService, outcome.servicesBesides].flatMap((rule) =>
        rule === undefined ? [] : [reasonInWords(questionnaire, rule, state)],
      );
    });
    expect(sentences.length).toBeGreaterThan(completeStates().length);
    expect(sentences.filter((sentence) => unfinished.test(sentence))).toEqual([]);
  });

  it('says the answers given, and not the others that its line accepts', () => {
    const rule = recommendation.find(({ id }) => id === 'a-definir-a-choisir');
    if (rule === undefined) throw new Error('the line is missing');
    const answers = { ...readyProject, prestataire: 'a-decider', avancement: 'besoin-connu' };
    expect(reasonInWords(questionnaire, rule, answers)).toBe(
      'Puisque le besoin est connu, sans que l’opportunité soit vérifiée et que vous n’avez pas choisi votre façon ' +
        'de faire, vous entrez au niveau\u00A02. Les deux variantes restent possibles.',
    );
  });

  it('without answers, is a whole sentence that names every answer its line accepts', () => {
    for (const rule of [...recommendation, ...firstService, ...servicesBesides]) {
      const sentence = reasonInWords(questionnaire, rule);
      expect(sentence).not.toMatch(unfinished);
      for (const [id, accepted] of Object.entries(rule.when ?? rule.expected ?? {})) {
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
