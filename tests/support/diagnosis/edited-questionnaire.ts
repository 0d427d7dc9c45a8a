import type { Option, Question, Questionnaire, Rule } from '../../../src/diagnosis/engine/model.ts';

type Edit<Item> = Partial<Item> | ((item: Item) => Item);
type Rules = readonly Rule<string>[];

/** Edits the one item that has an id; an id that no item has is a mistake of the test. */
function edited<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  edit: Edit<Item>,
): Item[] {
  if (!items.some((item) => item.id === id)) throw new Error(`nothing has the id ${id}`);
  return items.map((item) => {
    if (item.id !== id) return item;
    return typeof edit === 'function' ? edit(item) : { ...item, ...edit };
  });
}

/** The questionnaire with one question edited. */
export function withQuestion(questionnaire: Questionnaire, id: string, edit: Edit<Question>): Questionnaire {
  return { ...questionnaire, questions: edited(questionnaire.questions, id, edit) };
}

/** The questionnaire with one option edited. */
export function withOption(
  questionnaire: Questionnaire,
  question: string,
  id: string,
  edit: Edit<Option>,
): Questionnaire {
  return withQuestion(questionnaire, question, (old) => ({ ...old, options: edited(old.options, id, edit) }));
}

/** The questionnaire without one option. */
export function withoutOption(questionnaire: Questionnaire, question: string, id: string): Questionnaire {
  return withQuestion(questionnaire, question, (old) => ({
    ...old,
    options: old.options.filter((option) => option.id !== id),
  }));
}

/** The questionnaire with another main table. */
export function withRules(questionnaire: Questionnaire, edit: (rules: Rules) => Rules): Questionnaire {
  const { tableaux } = questionnaire;
  return { ...questionnaire, tableaux: { ...tableaux, recommandation: edit(tableaux.recommandation) } };
}

/** The questionnaire with one rule of the main table edited. */
export function withRule(questionnaire: Questionnaire, id: string, edit: Edit<Rule<string>>): Questionnaire {
  return withRules(questionnaire, (rules) => edited(rules, id, edit));
}

/** The questionnaire without one rule of the main table. */
export function withoutRule(questionnaire: Questionnaire, id: string): Questionnaire {
  return withRules(questionnaire, (rules) => rules.filter((rule) => rule.id !== id));
}

/** The questionnaire with a rule added at the top of the main table. */
export function withFirstRule(questionnaire: Questionnaire, rule: Rule<string>): Questionnaire {
  return withRules(questionnaire, (rules) => [rule, ...rules]);
}
