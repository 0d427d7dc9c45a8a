import { describe, expect, it } from 'vitest';
import { nextQuestion } from './answers.ts';
import { questionFlow } from './flow.ts';
import type { Option, Questionnaire } from './model.ts';
import { recommend } from './recommend.ts';
import {
  withFirstRule,
  withQuestion,
  withoutRule,
} from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { questionnaire, states } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { questionOf, questionnaireOf, ruleTo } from '../../../tests/support/diagnosis/made-up.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

function inShort(of: Questionnaire): string[] {
  return questionFlow(of).map(({ question, exits }) => {
    const said = exits.map(({ options, branches }) => {
      const places = branches.map((branch) => {
        const after = branch.after.map(({ id }) => id).join('+');
        const place = branch.question === undefined ? branch.recommendation : `${branch.question.id} ?`;
        return after === '' ? place : `${place} after ${after}`;
      });
      return `${options.map(({ id }) => id).join('+')} > ${places.join(' | ')}`;
    });
    return `${question.id}: ${said.join(', ')}`;
  });
}

describe('the flow of the questions', () => {
  it('groups the answers of each question by where they lead', () => {
    expect(inShort(small.questionnaire)).toEqual([
      'lieu: ici+doute > etape ?, ailleurs > hors-sujet',
      'etape: idee+doute > un, plan > aide ?',
      'aide: etude > deux-avec, argent+doute > deux',
    ]);
  });

  it('names every place that an answer may lead to, and the earlier answer that decides', () => {
    const rule = { id: 'ici', when: { lieu: ['ici'], aide: ['etude', 'argent'] }, outcome: 'un', reason: '' };
    const [, etape, aide] = inShort(withFirstRule(small.questionnaire, rule));
    expect(etape).toBe('etape: idee+doute > un, plan > aide ?');
    expect(aide).toBe('aide: etude > un after ici | deux-avec, argent > un after ici | deux, doute > deux');
    const early = withQuestion(small.questionnaire, 'aide', { askedWhen: [{ lieu: ['ici'] }] });
    expect(inShort(early)[1]).toBe(
      'etape: idee+doute > aide ? after ici | un, plan > aide ? after ici | deux',
    );
  });

  it('says no condition where no single earlier question tells the places apart', () => {
    const when = { lieu: ['ici'], etape: ['plan'], aide: ['argent'] };
    const other = { lieu: ['doute'], etape: ['idee'], aide: ['argent'] };
    const early = withQuestion(small.questionnaire, 'aide', { askedWhen: [{ lieu: ['ici', 'doute'] }] });
    const rules = [when, other].reduce(
      (edited, condition) => withFirstRule(edited, { id: 'a', when: condition, outcome: 'un', reason: '' }),
      early,
    );
    expect(inShort(rules)[2]).toContain(', argent+doute > un | deux');
  });

  it('puts last, without condition, the place that most answers lead to', () => {
    const asked = [questionOf('a', 'a1 a2 a3'), questionOf('b', 'b1')];
    const rules = [ruleTo('un', { a: ['a1', 'a2'] }), ruleTo('deux')];
    expect(inShort(questionnaireOf(asked, rules))[1]).toBe('b: b1 > deux after a3 | un');
  });

  it('leads nowhere where nothing is recommended, or where the question is not asked', () => {
    expect(inShort(withoutRule(small.questionnaire, 'debut'))[1]).toBe('etape: idee+doute > , plan > aide ?');
    const never = withQuestion(small.questionnaire, 'aide', { askedWhen: [{ lieu: ['nulle-part'] }] });
    expect(inShort(never)[2]).toBe('aide: etude+argent+doute > ');
  });

  it('of the site leads every state to its next step, by the conditions that it says, and has every option once', () => {
    const flow = new Map(questionFlow(questionnaire).map((step) => [step.question.id, step.exits]));
    for (const [id, exits] of flow) {
      const options = exits.flatMap((exit) => exit.options.map((option) => option.id));
      const asked = questionnaire.questions.find((question) => question.id === id);
      expect(options.toSorted()).toEqual(asked?.options.map((option) => option.id).toSorted());
    }
    for (const state of states()) {
      const question = nextQuestion(questionnaire, state);
      for (const option of question?.options ?? []) {
        const exit = flow.get(question?.id ?? '')?.find(({ options }) => options.includes(option));
        const after = { ...state, [question?.id ?? '']: option.id };
        const [next, end] = [nextQuestion(questionnaire, after), recommend(questionnaire, after)];
        const given = new Set<Option>(
          questionnaire.questions.flatMap(({ id, options }) =>
            options.filter((earlier) => earlier.id === state[id]),
          ),
        );
        const branch =
          exit?.branches.find(({ after: earlier }) => earlier.some((known) => given.has(known))) ??
          exit?.branches.at(-1);
        expect(branch?.question ?? branch?.recommendation).toBe(next ?? end?.recommendation.outcome);
      }
    }
  });
});
