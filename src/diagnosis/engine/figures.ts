import { alphabet, codeLength } from '../codes/code.ts';
import type { QuestionnaireLogic } from './model.ts';
import { memoize } from '../../content-model/memoize.ts';
import { allStates, completeStates } from './states.ts';
import { staticQuestions } from './static-questions.ts';

/** Figures that pages publish: computed, never typed. */
interface Figures {
  /** Complete states: every question asked is answered. */
  readonly situations: number;
  readonly fewestQuestions: number;
  /** Over complete situations, each counted once. */
  readonly meanQuestions: number;
  readonly mostQuestions: number;
  readonly pagesWithoutScript: number;
  /** One chance in this many that a code typed at random is accepted. */
  readonly oddsOfRandomCode: number;
}

function counted(questionnaire: QuestionnaireLogic): Figures {
  const lengths = completeStates(questionnaire).map((answers) => Object.keys(answers).length);
  const states = [...allStates(questionnaire)].length;
  return {
    situations: lengths.length,
    fewestQuestions: Math.min(...lengths),
    meanQuestions: lengths.reduce((sum, count) => sum + count, 0) / lengths.length,
    mostQuestions: Math.max(...lengths),
    pagesWithoutScript: staticQuestions(questionnaire).length,
    oddsOfRandomCode: Math.floor(alphabet.length ** codeLength(questionnaire) / states),
  };
}

/** The figures of a questionnaire. */
export const figures = memoize(counted);
