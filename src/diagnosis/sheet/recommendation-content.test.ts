import { describe, expect, it } from 'vitest';
import { wordsOfSheet } from './recommendation-content.ts';
import { allOutcomes } from '../engine/outcomes.ts';
import { recommendedId } from '../engine/recommend.ts';
import { upgradePaths } from '../engine/upgrade-paths.ts';
import {
  completeStates,
  questionnaire,
  recommendations,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

describe('the words that a sheet ships to explain other levels', () => {
  it('are the labels of the answers that may lead here, and no other', () => {
    const here = small.recommendations[0];
    if (here === undefined) throw new Error('the small subject has recommendations');
    const { questions, tables } = wordsOfSheet(
      small.questionnaire,
      here,
      small.recommendations,
      allOutcomes(small.questionnaire).get(here.id),
    );
    expect(questions.map(({ options }) => options.map(({ label }) => label))).toEqual([
      ['Ici', '', 'Je ne sais pas'],
      ['Une idée', '', 'Je ne sais pas'],
      ['', '', ''],
    ]);
    expect(tables.firstService).toEqual([]);
    expect(tables.recommendation.filter((rule) => 'reason' in rule)).toEqual([]);
  });

  it('name, from every recommendation, all that is said of other levels', () => {
    const byId = Map.groupBy(completeStates(), (state) => recommendedId(questionnaire, state) ?? '');
    for (const [id, states] of byId) {
      const here = recommendations.find((each) => each.id === id);
      if (here === undefined) throw new Error(`no recommendation ${id}`);
      const words = wordsOfSheet(questionnaire, here, recommendations, allOutcomes(questionnaire).get(id));
      for (const state of states.filter((_, index) => index % 53 === 0)) {
        for (const { id: asked, title, options } of words.questions.filter(({ id: one }) => one in state)) {
          expect(title).not.toBe('');
          for (const { id: option, label } of options.filter((one) => one.id === state[asked]))
            expect(`${id}, ${option}: ${label}`).not.toMatch(/: $/);
        }
        expect(upgradePaths(words, state, recommendations)).toHaveLength(
          upgradePaths(questionnaire, state, recommendations).length,
        );
        for (const { conditions } of upgradePaths(words, state, recommendations)) {
          for (const { option } of conditions) expect(option.ifSo).toBeDefined();
        }
      }
    }
  });
});
