import { describe, expect, it } from 'vitest';
import { emptyContext, readContext } from './contact-form.ts';
import { reportFragment } from '../request/reported-page.ts';
import { encode } from '../../diagnosis/codes/code.ts';
import { fromFragment, toFragment } from '../../diagnosis/codes/fragment.ts';
import { recommendedId } from '../../diagnosis/engine/recommend.ts';
import {
  completeStates,
  partialStates,
  questionnaire,
  recommendations,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { diagnosisData, examples, contextWith } from '../../../tests/support/contact/contact-content.ts';

const finished = completeStates().at(-1) ?? {};

describe('the address of the contact page', () => {
  it.each(['', '#'])('says nothing when it has no fragment: « %s »', (hash) => {
    expect(readContext(diagnosisData, hash)).toEqual(emptyContext);
    expect(emptyContext).toEqual({
      purpose: { kind: 'support', diagnosis: undefined },
      answers: {},
      problem: undefined,
    });
  });

  it('names a page to report', () => {
    const visit = readContext(diagnosisData, reportFragment('/guides/definir-le-besoin/'));
    const purpose = { kind: 'report', page: '/guides/definir-le-besoin/' };
    expect(visit).toEqual({ purpose, answers: {}, problem: undefined });
  });

  it.each([
    '#2222222',
    '#contenu',
    '#page=',
    '#page=//exemple.fr/',
    '#page=/<b>',
    '#é',
    '#%00',
    '#/projet',
    '##',
  ])('is unreadable when it holds neither a code nor a page: « %s »', (hash) => {
    expect(readContext(diagnosisData, hash)).toEqual({ ...emptyContext, problem: 'unreadable' });
  });

  it('is unreadable when one character of the code is wrong', () => {
    const code = encode(questionnaire, finished);
    const damaged = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
    expect(readContext(diagnosisData, `#${damaged}`).problem).toBe('unreadable');
  });

  it('is unfinished when a question still waits, and no self-diagnosis is joined', () => {
    const unfinished = { ...emptyContext, problem: 'unfinished' };
    for (const answers of partialStates()) expect(contextWith(answers)).toEqual(unfinished);
  });
});

describe('a finished self-diagnosis', () => {
  it('is read whole: code, address that reopens it, recommendation, answers and points in order', () => {
    for (const answers of completeStates()) {
      const code = encode(questionnaire, answers);
      const recommendation = recommendations.find(({ id }) => id === recommendedId(questionnaire, answers));
      const given = questionnaire.questions.flatMap(({ id, title, options }) => {
        const option = options.find((each) => each.id === answers[id]);
        return option === undefined ? [] : [{ title, option }];
      });
      expect(contextWith(answers)).toEqual({
        purpose: {
          kind: 'support',
          diagnosis: {
            code: `${code.slice(0, 4)}-${code.slice(4)}`,
            address: `https://exemple.fr/autodiagnostic/reprendre/#${code}`,
            recommendation: recommendation?.title,
            opening: recommendation?.opening,
            answers: given.map(({ title, option }) => ({ question: title, answer: option.label })),
            points: given.flatMap(({ option }) => option.point ?? []),
          },
        },
        answers,
        problem: undefined,
      });
    }
  });

  it('is reopened by the address that the request gives', () => {
    for (const { answers } of examples) {
      const { purpose } = contextWith(answers);
      const address = purpose.kind === 'support' ? purpose.diagnosis?.address : undefined;
      expect(fromFragment(questionnaire, new URL(address ?? '').hash)?.answers).toEqual(answers);
    }
  });

  it('is read the same with questions named after the code, and with every word of the questionnaire', () => {
    const visit = contextWith(finished);
    expect(readContext(diagnosisData, toFragment(questionnaire, finished, Object.keys(finished).slice(0, 1)))).toEqual(visit);
    expect(readContext({ ...diagnosisData, questionnaire }, toFragment(questionnaire, finished))).toEqual(
      visit,
    );
  });
});
