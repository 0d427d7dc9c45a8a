import { alphabet, codeLength } from '../codes/code.ts';
import type { Answers, QuestionnaireLogic } from './model.ts';
import { memoize } from '../../content-model/memoize.ts';
import { allStates, completeStates } from './states.ts';
import { staticQuestions } from './static-questions.ts';

/** Figures that pages publish: computed, never typed. */
export interface Figures {
  /** Complete states: every question asked is answered. */
  readonly situations: number;
  /** States of any kind, from no answer to all. */
  readonly states: number;
  readonly fewestQuestions: number;
  /** Over complete situations, each counted once. */
  readonly meanQuestions: number;
  readonly mostQuestions: number;
  readonly pagesWithoutScript: number;
  readonly codeLength: number;
  /** One chance in this many that a code typed at random is accepted. */
  readonly oddsOfRandomCode: number;
}

/** The number of answers of a state. */
export function answerCount(answers: Answers): number {
  return Object.keys(answers).length;
}

function counted(questionnaire: QuestionnaireLogic): Figures {
  const lengths = completeStates(questionnaire).map(answerCount);
  const states = [...allStates(questionnaire)].length;
  const length = codeLength(questionnaire);
  return {
    situations: lengths.length,
    states,
    fewestQuestions: Math.min(...lengths),
    meanQuestions: lengths.reduce((sum, count) => sum + count, 0) / lengths.length,
    mostQuestions: Math.max(...lengths),
    pagesWithoutScript: staticQuestions(questionnaire).length,
    codeLength: length,
    oddsOfRandomCode: Math.floor(alphabet.length ** length / states),
  };
}

/** The figures of a questionnaire. */
export const figures = memoize(counted);
