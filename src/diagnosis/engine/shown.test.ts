import { describe, expect, it } from 'vitest';
import { decidingAnswers } from './deciding.ts';
import { conditionOf } from './model.ts';
import { recommend } from './recommend.ts';
import { shownAnswers } from './shown.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { completeStates, questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

describe('the answers shown as having counted', () => {
  it('are those that decide and those that the matching rule reads, in question order', () => {
    const show = shownAnswers(small.questionnaire);
    expect(show({ lieu: 'ici', etape: 'plan', aide: 'argent' })).toEqual(['etape', 'aide']);
    expect(show({ lieu: 'ici', etape: 'idee' })).toEqual(['etape']);
    expect(show({ lieu: 'ailleurs' })).toEqual(['lieu']);
  });

  it('are those that decide alone where no rule matches', () => {
    const show = shownAnswers(withoutRule(small.questionnaire, 'debut'));
    expect(show({ lieu: 'ici', etape: 'idee' })).toEqual(['etape']);
  });

  it('are, from every complete state, all that its rule reads, and nothing that neither reads nor decides', () => {
    const [show, decide] = [shownAnswers(questionnaire), decidingAnswers(questionnaire)];
    for (const state of completeStates()) {
      const rule = recommend(questionnaire, state)?.recommendation;
      const read = rule === undefined ? [] : Object.keys(conditionOf(rule));
      expect(new Set(show(state))).toEqual(new Set([...decide(state), ...read]));
    }
  });
});
