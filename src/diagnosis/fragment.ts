import { decode, encode } from './code.ts';
import type { Answers, QuestionId, QuestionnaireLogic } from './model.ts';

/** What a link into the self-diagnosis carries. */
export interface Fragment {
  readonly answers: Answers;
  /** Questions named after the code: the one to change, or those whose answer was dropped. */
  readonly questions: readonly QuestionId[];
}

/** The part of an address after `#`: the code of the state, then questions to point at, if any. */
export function toFragment(
  questionnaire: QuestionnaireLogic,
  answers: Answers,
  questions: readonly QuestionId[] = [],
): string {
  return `#${[encode(questionnaire, answers), ...questions].join('/')}`;
}

/**
 * Reads the part of an address after `#`.
 *
 * @param fragment with or without its `#`
 * @returns nothing if it holds no readable code; unknown questions are left out
 */
export function fromFragment(questionnaire: QuestionnaireLogic, fragment: string): Fragment | undefined {
  const [code = '', ...names] = fragment.replace(/^#/, '').split('/');
  const answers = decode(questionnaire, code);
  if (answers === undefined) return undefined;
  const known = names.filter((name) => questionnaire.questions.some((question) => question.id === name));
  return { answers, questions: known };
}
