import type { Answers, Condition, OptionId, QuestionId, QuestionLogic, QuestionnaireLogic } from './model.ts';

/** Whether every question of a condition has one of the answers it accepts. */
export function holds(condition: Condition, answers: Answers): boolean {
  // Conditions are met by the million: no list is made of one.
  for (const question in condition) {
    const answer = answers[question];
    if (answer === undefined || condition[question]?.includes(answer) !== true) return false;
  }
  return true;
}

/** Whether these answers lead to a question. */
export function isAsked(question: QuestionLogic, answers: Answers): boolean {
  return question.posee.length === 0 || question.posee.some((condition) => holds(condition, answers));
}

/** The questions that these answers lead to, in order, answered or not. */
export function askedQuestions<Asked extends QuestionLogic>(
  { questions }: { readonly questions: readonly Asked[] },
  answers: Answers,
): Asked[] {
  return questions.filter((question) => isAsked(question, answers));
}

/** The first question asked and not answered; none when the self-diagnosis is complete. */
export function nextQuestion<Asked extends QuestionLogic>(
  questionnaire: { readonly questions: readonly Asked[] },
  answers: Answers,
): Asked | undefined {
  return askedQuestions(questionnaire, answers).find((question) => answers[question.id] === undefined);
}

/** Whether every question asked has its answer. Without this check the tables answer on partial input. */
export function isComplete(questionnaire: QuestionnaireLogic, answers: Answers): boolean {
  return nextQuestion(questionnaire, answers) === undefined;
}

/**
 * Drops the answers that no longer apply, in question order: the question is not asked any more, or the
 * option does not exist.
 */
export function pruneAnswers(
  { questions }: QuestionnaireLogic,
  answers: Answers,
): { answers: Answers; dropped: QuestionId[] } {
  const valid: Record<QuestionId, OptionId> = {};
  const dropped: QuestionId[] = [];
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    if (isAsked(question, valid) && question.options.some((option) => option.id === answer)) {
      valid[question.id] = answer;
    } else {
      dropped.push(question.id);
    }
  }
  return { answers: valid, dropped };
}

/**
 * Gives or changes one answer. Every other answer still asked is kept.
 *
 * @returns the new answers, and the questions whose answer had to go
 */
export function giveAnswer(
  questionnaire: QuestionnaireLogic,
  answers: Answers,
  question: QuestionId,
  option: OptionId,
): { answers: Answers; dropped: QuestionId[] } {
  return pruneAnswers(questionnaire, { ...answers, [question]: option });
}

/** Whether two states hold the same answers; none is unlike any. */
export function sameAnswers(one: Answers, other: Answers | undefined): boolean {
  if (other === undefined) return false;
  const questions = Object.keys(one);
  return (
    questions.length === Object.keys(other).length &&
    questions.every((question) => one[question] === other[question])
  );
}
