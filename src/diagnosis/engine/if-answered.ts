import { acceptedAnswers } from './explain.ts';
import type { Condition, Questionnaire } from './model.ts';

/** « A », « A ou B », « A, B ou C ». */
function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ou ${last}`;
}

/**
 * A condition as the answers that meet it, for a reader whose answers are not known: « Si vous avez répondu « … » ». The
 * question is named where its answer is one of several questions, such as « Je ne sais pas ».
 *
 * @param isOtherwise whether a condition said before may hold too, and then wins
 */
export function ifAnswered(questionnaire: Questionnaire, when: Condition, isOtherwise = false): string {
  const isOfSeveral = (label: string) =>
    questionnaire.questions.filter(({ options }) => options.some((option) => option.label === label)).length >
    1;
  const given = acceptedAnswers(questionnaire, when).map(({ question, accepted }) => {
    const labels = either(accepted.map(({ label }) => `«\u00A0${label}\u00A0»`));
    const asked = accepted.some(({ label }) => isOfSeveral(label))
      ? ` à «\u00A0${question.title}\u00A0»`
      : '';
    return `${labels}${asked}`;
  });
  return `${isOtherwise ? 'Sinon, si' : 'Si'} vous avez répondu ${given.join(', et ')}\u00A0:`;
}

/** Whether no answers can meet both conditions: a question has no answer that both accept. */
export function excludeEachOther(one: Condition, other: Condition): boolean {
  return Object.entries(one).some(
    ([question, accepted]) =>
      question in other && !accepted.some((option) => other[question]?.includes(option) === true),
  );
}
