import { describe, expect, it } from 'vitest';
import { recommend } from './recommend.ts';
import { completeStates, kindOf, longestRemainder, standingFor, unlikeStates } from './states.ts';
import { withOption } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { questionnaireOf, questionOf, ruleTo } from '../../../tests/support/diagnosis/made-up.ts';
import { questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const madeUp = questionnaireOf(
  [
    questionOf('lieu', 'ici bourg ailleurs'),
    questionOf('etape', 'idee plan', { posee: [{ lieu: ['ici', 'bourg'] }] }),
  ],
  [ruleTo('dehors', { lieu: ['ailleurs'] }), ruleTo('deux', { etape: ['plan'] }), ruleTo('un')],
);

describe('the states that the rules do not take alike', () => {
  it('are one of each kind, the first of its answers', () => {
    expect(unlikeStates(madeUp)).toEqual([
      { lieu: 'ici', etape: 'idee' },
      { lieu: 'ici', etape: 'plan' },
      { lieu: 'ailleurs' },
    ]);
  });

  it('stand for the others', () => {
    expect(standingFor(madeUp, { lieu: 'bourg', etape: 'plan' })).toEqual({ lieu: 'ici', etape: 'plan' });
    expect(standingFor(madeUp, { lieu: 'bourg' })).toEqual({ lieu: 'ici' });
    const kinds = [{ lieu: 'ici' }, { lieu: 'bourg' }, { lieu: 'ailleurs' }, {}].map((answers) =>
      kindOf(madeUp, answers),
    );
    expect(kinds[0]).toBe(kinds[1]);
    expect(new Set(kinds).size).toBe(3);
  });

  it('keep apart an answer that warns, the same answer to another question, and an answer to none', () => {
    const warned = withOption(madeUp, 'lieu', 'bourg', { avertit: true });
    expect(unlikeStates(warned)).toContainEqual({ lieu: 'bourg', etape: 'idee' });
    expect(standingFor(madeUp, { autre: 'bourg' })).toEqual({ autre: 'bourg' });
    expect(kindOf(madeUp, { lieu: 'ici' })).not.toBe(kindOf(madeUp, { etape: 'ici' }));
  });

  it('of the site meet the same rules and ask as many questions as those that they stand for', () => {
    const kinds = new Map(unlikeStates(questionnaire).map((state) => [kindOf(questionnaire, state), state]));
    const wrong = completeStates(questionnaire).filter((state) => {
      const other = kinds.get(kindOf(questionnaire, state));
      if (other === undefined || Object.keys(other).join() !== Object.keys(state).join()) return true;
      const [one, two] = [recommend(questionnaire, state), recommend(questionnaire, other)];
      return (
        one?.recommandation !== two?.recommandation ||
        one?.premierePrestation !== two?.premierePrestation ||
        one?.prestationsEnPlus !== two?.prestationsEnPlus
      );
    });
    expect(wrong).toEqual([]);
    expect(longestRemainder(questionnaire, {})).toBe(
      Math.max(...completeStates(questionnaire).map((state) => Object.keys(state).length)),
    );
  });
});
