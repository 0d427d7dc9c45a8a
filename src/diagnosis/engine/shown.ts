import { decidingAnswers } from './deciding.ts';
import { conditionOf, type Answers, type QuestionId, type QuestionnaireLogic } from './model.ts';
import { recommend } from './recommend.ts';

/**
 * Prepares the answers shown as having counted: those that decide, and every answer that the matching rule reads,
 * so that its sentence never names an answer that is not among them.
 *
 * @returns from a complete state, the questions of these answers, in question order
 */
export function shownAnswers(questionnaire: QuestionnaireLogic): (answers: Answers) => QuestionId[] {
  const decide = decidingAnswers(questionnaire);
  return (answers) => {
    const rule = recommend(questionnaire, answers)?.recommendation;
    const counted = new Set([
      ...decide(answers),
      ...(rule === undefined ? [] : Object.keys(conditionOf(rule))),
    ]);
    return questionnaire.questions.map(({ id }) => id).filter((id) => counted.has(id));
  };
}
