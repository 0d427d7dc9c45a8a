import { encode } from './code.ts';
import { isSound } from './sound-code.ts';
import type { Answers, QuestionId, QuestionnaireLogic } from '../engine/model.ts';
import { openCode, type FrozenVersion, type OpenedCode } from './versions.ts';

/** The content of a link into the self-diagnosis. */
export interface Fragment extends OpenedCode {
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

/** Whether the part of an address after `#`, without it, has the form of a code with its questions. */
export function isCodeFragment(fragment: string): boolean {
  const [code = '', ...names] = fragment.split('/');
  return isSound(code) && names.every((name) => /^[a-z0-9-]+$/.test(name));
}

/**
 * Parses the part of an address after `#`.
 *
 * @param fragment with or without its `#`
 * @param versions the published versions, so that an older code still opens
 * @returns nothing if it holds no readable code; unknown questions are left out
 */
export function fromFragment(
  questionnaire: QuestionnaireLogic,
  fragment: string,
  versions: readonly FrozenVersion[] = [],
): Fragment | undefined {
  // What follows is of the project: see its codec.
  const [own = ''] = fragment.replace(/^#/, '').split('&');
  const [code = '', ...names] = own.split('/');
  const opened = openCode(questionnaire, versions, code);
  if (opened === undefined) return undefined;
  const known = names.filter((name) => questionnaire.questions.some((question) => question.id === name));
  return { ...opened, questions: known };
}
