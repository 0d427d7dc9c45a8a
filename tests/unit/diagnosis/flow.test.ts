import { describe, expect, it } from 'vitest';
import { nextQuestion } from '../../../src/diagnosis/answers.ts';
import { questionFlow } from '../../../src/diagnosis/flow.ts';
import type { Questionnaire } from '../../../src/diagnosis/model.ts';
import { recommend } from '../../../src/diagnosis/recommend.ts';
import { withFirstLine, withQuestion, withoutLine } from './edited-questionnaire.ts';
import { questionnaire, states } from './real-questionnaire.ts';
import { small } from './verify/small-subject.ts';

function inShort(of: Questionnaire): string[] {
  return questionFlow(of).map(({ question, exits }) => {
    const said = exits.map(({ options, questions, recommendations }) => {
      const places = [...questions.map(({ id }) => `${id} ?`), ...recommendations];
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

  it('names every place that an answer may lead to, in the order of the questionnaire', () => {
    const line = { id: 'ici', when: { lieu: ['ici'], aide: ['etude', 'argent'] }, outcome: 'un', reason: '' };
    const [, etape, aide] = inShort(withFirstLine(small.questionnaire, line));
    expect(etape).toBe('etape: idee+doute > un, plan > aide ?');
    expect(aide).toBe('aide: etude > un | deux-avec, argent > un | deux, doute > deux');
    const early = withQuestion(small.questionnaire, 'aide', { askedWhen: [{ lieu: ['ici'] }] });
    expect(inShort(early)[1]).toBe('etape: idee+doute > aide ? | un, plan > aide ? | deux');
  });

  it('leads nowhere where nothing is recommended, or where the question is not asked', () => {
    expect(inShort(withoutLine(small.questionnaire, 'debut'))[1]).toBe('etape: idee+doute > , plan > aide ?');
    const never = withQuestion(small.questionnaire, 'aide', { askedWhen: [{ lieu: ['nulle-part'] }] });
    expect(inShort(never)[2]).toBe('aide: etude+argent+doute > ');
  });

  it('of the site has the next step of every state, and every option once', () => {
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
        const places = next === undefined ? exit?.recommendations : exit?.questions;
        expect(places?.some((place) => place === (next ?? end?.recommendation.outcome))).toBe(true);
      }
    }
  });
});
