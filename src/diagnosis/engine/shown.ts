import { decidingAnswers } from './deciding.ts';
import { conditionOf, type Answers, type QuestionId, type QuestionnaireLogic } from './model.ts';
import { recommend } from './recommend.ts';

/**
 * The answers shown as having counted: those that the matching rule reads, which its sentence names.
 *
 * @returns from a complete state, their questions, in question order; none where no rule matches
 */
export function shownAnswers(questionnaire: QuestionnaireLogic, answers: Answers): QuestionId[] {
  const rule = recommend(questionnaire, answers)?.recommandation;
  const read = rule === undefined ? [] : Object.keys(conditionOf(rule));
  return questionnaire.questions.map(({ id }) => id).filter((id) => read.includes(id));
}

/** The questions whose answer changes what not to sign. */
export function warningAnswers({ questions }: QuestionnaireLogic, answers: Answers): QuestionId[] {
  return questions
    .filter(({ id, options }) =>
      options.some((option) => option.avertit === true && option.id === answers[id]),
    )
    .map(({ id }) => id);
}

/**
 * Prepares the answers that tell a way from another: those shown, and those that warn or, where none does, those that
 * decide without being read, since another answer would have met a rule above.
 *
 * @returns from a complete state, the questions of these answers, in question order
 */
export function distinguishingAnswers(questionnaire: QuestionnaireLogic): (answers: Answers) => QuestionId[] {
  const decide = decidingAnswers(questionnaire);
  return (answers) => {
    const warning = warningAnswers(questionnaire, answers);
    const others = warning.length > 0 ? warning : decide(answers);
    const telling = new Set([...others, ...shownAnswers(questionnaire, answers)]);
    return questionnaire.questions.map(({ id }) => id).filter((id) => telling.has(id));
  };
}
