import type { Option, Question, Questionnaire, Rule } from '../../../src/diagnosis/engine/model.ts';

type Edit<Item> = Partial<Item> | ((item: Item) => Item);
type Lines = readonly Rule<string>[];

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
export function withLines(questionnaire: Questionnaire, edit: (lines: Lines) => Lines): Questionnaire {
  const { tables } = questionnaire;
  return { ...questionnaire, tables: { ...tables, recommendation: edit(tables.recommendation) } };
}

/** The questionnaire with one line of the main table edited. */
export function withLine(questionnaire: Questionnaire, id: string, edit: Edit<Rule<string>>): Questionnaire {
  return withLines(questionnaire, (lines) => edited(lines, id, edit));
}

/** The questionnaire without one line of the main table. */
export function withoutLine(questionnaire: Questionnaire, id: string): Questionnaire {
  return withLines(questionnaire, (lines) => lines.filter((line) => line.id !== id));
}

/** The questionnaire with a line added at the top of the main table. */
export function withFirstLine(questionnaire: Questionnaire, line: Rule<string>): Questionnaire {
  return withLines(questionnaire, (lines) => [line, ...lines]);
}
