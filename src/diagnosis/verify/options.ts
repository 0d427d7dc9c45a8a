import { giveAnswer } from '../engine/answers.ts';
import type { Questionnaire, QuestionnaireLogic } from '../engine/model.ts';
import { effectOf, violation, type Enumeration, type Violation } from './subject.ts';

/** Whether two options of a question lead to the same effect in every state that holds the first. */
function interchangeable(
  { questionnaire, complete }: Enumeration,
  question: string,
  one: string,
  other: string,
): boolean {
  const holders = complete.filter((state) => state[question] === one);
  return holders.every((state) => {
    const swapped = giveAnswer(questionnaire, state, question, other);
    // A question opened or closed is a difference, whatever it leads to.
    if (Object.keys(swapped.answers).length !== Object.keys(state).length) return false;
    return effectOf(questionnaire, swapped.answers) === effectOf(questionnaire, state);
  });
}

/** Property 3, options: no two are interchangeable everywhere, so every question matters somewhere. */
export function noDuplicateOption(subject: Enumeration): Violation[] {
  return subject.questionnaire.questions.flatMap(({ id, title, options }) =>
    options.flatMap((one, index) =>
      options
        .slice(index + 1)
        .filter((other) => interchangeable(subject, id, one.id, other.id))
        .map((other) => {
          const both = `« ${one.label} » et « ${other.label} »`;
          return violation(3, `À la question « ${title} », les réponses ${both} ont partout le même effet.`);
        }),
    ),
  );
}

/** A questionnaire whose table lacks one rule. */
function without(
  questionnaire: Questionnaire,
  table: keyof QuestionnaireLogic['tables'],
  id: string,
): Questionnaire {
  const { tables } = questionnaire;
  return { ...questionnaire, tables: { ...tables, [table]: tables[table].filter((rule) => rule.id !== id) } };
}

/** Property 3, rules: removing any one changes the effect of some state. */
export function noRedundantRule({ questionnaire, complete }: Enumeration): Violation[] {
  const before = complete.map((state) => effectOf(questionnaire, state));
  const names = ['recommendation', 'firstService', 'extraServices'] as const;
  return names.flatMap((table) =>
    questionnaire.tables[table]
      .filter(({ id }) => {
        const shorter = without(questionnaire, table, id);
        return complete.every((state, index) => effectOf(shorter, state) === before[index]);
      })
      .map(({ id }) => violation(3, `La ligne « ${id} » ne change rien : aucune situation n’en dépend.`)),
  );
}
