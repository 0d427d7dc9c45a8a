import { describe, expect, it } from 'vitest';
import { giveAnswer } from '../engine/answers.ts';
import { changesAreFaithful } from './answer-changes.ts';
import { withQuestion } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated } from '../../../tests/support/diagnosis/small-subject.ts';

type Change = ReturnType<typeof giveAnswer>;

/** What is said of an engine that gets one change wrong: from this state, this answer. */
function saidOf(
  state: Readonly<Record<string, string>>,
  [question, option]: readonly [string, string],
  spoil: (right: Change) => Change,
) {
  return changesAreFaithful(enumerated(), (questionnaire, answers, changed, to) => {
    const right = giveAnswer(questionnaire, answers, changed, to);
    const isTheOne =
      changed === question && to === option && JSON.stringify(answers) === JSON.stringify(state);
    return isTheOne ? spoil(right) : right;
  });
}

const plan = { lieu: 'ici', etape: 'plan', aide: 'etude' };

describe('property 8: changing an answer keeps what still applies and names what goes', () => {
  it('accepts a question that one condition of several asks', () => {
    const subject = enumerated((old) =>
      withQuestion(old, 'aide', { askedWhen: [{ lieu: ['nulle-part'] }, { etape: ['plan'] }] }),
    );
    expect(changesAreFaithful(subject)).toEqual([]);
  });

  it('refuses a question that reads a later one: its answer would be lost', () => {
    const backwards = enumerated((old) =>
      withQuestion(withQuestion(old, 'etape', { askedWhen: [{ aide: ['argent'] }] }), 'aide', {
        askedWhen: [],
      }),
    );
    expect(changesAreFaithful(backwards)).toContainEqual({
      property: 8,
      message: 'Changer « Où ? » en « Ailleurs » : la réponse à « Quelle étape ? » est perdue.',
      state: { lieu: 'ici', aide: 'argent', etape: 'idee' },
    });
  });

  it.each([
    {
      fault: 'the new answer is lost',
      to: ['lieu', 'doute'],
      spoil: ({ dropped }: Change) => ({ answers: plan, dropped }),
      said: 'Changer « Où ? » en « Je ne sais pas » : la nouvelle réponse est perdue.',
    },
    {
      fault: 'an answer still asked is lost',
      to: ['lieu', 'doute'],
      spoil: ({ answers }: Change) => ({
        answers: { lieu: answers['lieu'] ?? '', etape: 'plan' },
        dropped: ['aide'],
      }),
      said: 'Changer « Où ? » en « Je ne sais pas » : la réponse à « Quelle aide ? » est perdue.',
    },
    {
      fault: 'an answer is kept whose question is not asked any more',
      to: ['etape', 'idee'],
      spoil: ({ dropped }: Change) => ({ answers: { ...plan, etape: 'idee' }, dropped }),
      said: 'Changer « Quelle étape ? » en « Une idée » : la réponse à « Quelle aide ? » reste sans être posée.',
    },
    {
      fault: 'a dropped answer is not named',
      to: ['etape', 'idee'],
      spoil: ({ answers }: Change) => ({ answers, dropped: [] }),
      said: 'Changer « Quelle étape ? » en « Une idée » : le retrait de « Quelle aide ? » est mal annoncé.',
    },
    {
      fault: 'an answer kept is named as dropped',
      to: ['lieu', 'doute'],
      spoil: ({ answers }: Change) => ({ answers, dropped: ['etape'] }),
      said: 'Changer « Où ? » en « Je ne sais pas » : le retrait de « Quelle étape ? » est mal annoncé.',
    },
  ] as const)('refuses it when $fault', ({ to, spoil, said }) => {
    expect(saidOf(plan, to, spoil)).toEqual([{ property: 8, message: said, state: plan }]);
  });
});
