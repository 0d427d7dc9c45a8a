import { askedQuestions } from './answers.ts';
import type { Answers, Option, Question, Questionnaire, Rule } from './model.ts';

/** An answer with the question it answers. */
export interface GivenAnswer {
  readonly question: Question;
  readonly option: Option;
}

/** The answers given, in question order. */
export function givenAnswers(questionnaire: Questionnaire, answers: Answers): GivenAnswer[] {
  return askedQuestions(questionnaire, answers).flatMap((question) => {
    const option = question.options.find((candidate) => candidate.id === answers[question.id]);
    return option === undefined ? [] : [{ question, option }];
  });
}

/** The answers that leave something for the first call to settle, in question order. */
export function pointsToConfirm(questionnaire: Questionnaire, answers: Answers): GivenAnswer[] {
  return givenAnswers(questionnaire, answers).filter(({ option }) => option.point !== undefined);
}

/** The clauses that a line accepts for a question: one, or several joined by « ou que ». */
function clauses(questionnaire: Questionnaire, questionId: string, accepted: readonly string[]): string {
  const options = questionnaire.questions.find((question) => question.id === questionId)?.options ?? [];
  return options
    .filter((option) => accepted.includes(option.id))
    .map((option) => option.clause)
    .join(' ou que ');
}

/**
 * The sentence of a line, its braces replaced by clauses.
 *
 * @param answers to name the answers given; without them, every answer that the line accepts is named
 */
export function reasonInWords<Result>(
  questionnaire: Questionnaire,
  rule: Rule<Result>,
  answers?: Answers,
): string {
  return rule.reason.replaceAll(/\{([^}]*)\}/g, (_, questionId: string) => {
    const given = answers?.[questionId];
    const accepted = (rule.when ?? rule.expected)?.[questionId] ?? [];
    return clauses(questionnaire, questionId, given === undefined ? accepted : [given]);
  });
}
