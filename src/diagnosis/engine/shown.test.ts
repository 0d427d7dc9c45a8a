import { describe, expect, it } from 'vitest';
import { decidingAnswers } from './deciding.ts';
import { recommend } from './recommend.ts';
import { shownAnswers, distinguishingAnswers } from './shown.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { completeStates, questionnaire } from '../../../tests/support/diagnosis/sample-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

describe('the answers shown as having counted', () => {
  it('are those that the matching rule reads, in question order', () => {
    expect(shownAnswers(small.questionnaire, { lieu: 'ici', etape: 'plan', aide: 'argent' })).toEqual([
      'etape',
    ]);
    expect(shownAnswers(small.questionnaire, { lieu: 'ailleurs' })).toEqual(['lieu']);
  });

  it('are none where no rule matches', () => {
    const without = withoutRule(small.questionnaire, 'debut');
    expect(shownAnswers(without, { lieu: 'ici', etape: 'idee' })).toEqual([]);
  });

  it('are, from every complete state, those that the sentence of its rule names', () => {
    for (const state of completeStates()) {
      const reason = recommend(questionnaire, state)?.recommandation.motif ?? '';
      const named = Array.from(reason.matchAll(/\{([^}]*)\}/g), ([, id]) => id);
      expect(new Set(shownAnswers(questionnaire, state))).toEqual(new Set(named));
    }
  });
});

describe('the answers that tell a way from another', () => {
  it('are those that decide and those that the matching rule reads, in question order', () => {
    const tell = distinguishingAnswers(small.questionnaire);
    expect(tell({ lieu: 'ici', etape: 'plan', aide: 'argent' })).toEqual(['etape', 'aide']);
    expect(tell({ lieu: 'ici', etape: 'idee' })).toEqual(['etape']);
    expect(tell({ lieu: 'ailleurs' })).toEqual(['lieu']);
  });

  it('are those that decide alone where no rule matches', () => {
    const tell = distinguishingAnswers(withoutRule(small.questionnaire, 'debut'));
    expect(tell({ lieu: 'ici', etape: 'idee' })).toEqual(['etape']);
  });

  it('are, from every complete state, those shown and those that decide', () => {
    const [tell, decide] = [distinguishingAnswers(questionnaire), decidingAnswers(questionnaire)];
    for (const state of completeStates()) {
      expect(new Set(tell(state))).toEqual(
        new Set([...decide(state), ...shownAnswers(questionnaire, state)]),
      );
    }
  });
});
