import type { OptionId, QuestionId, Questionnaire } from '../engine/model.ts';

/** The keys that lead to a line of `autodiagnostic.yaml`, as editors write them. */
export type Place = readonly (string | number)[];

/** The decision tables, by the key that editors give each. */
const TABLES = {
  recommendation: 'recommandation',
  firstService: 'premierePrestation',
  extraServices: 'prestationsEnPlus',
} as const;

export type TableName = keyof typeof TABLES;

/** The names of the decision tables, the main one first. */
export const tableNames = ['recommendation', 'firstService', 'extraServices'] as const;

/** Where a question is, or one of its keys. */
export function placeOfQuestion({ questions }: Questionnaire, id: QuestionId, ...keys: Place): Place {
  return ['questions', questions.findIndex((question) => question.id === id), ...keys];
}

/** Where an option is, or one of its keys. */
export function placeOfOption(
  questionnaire: Questionnaire,
  question: QuestionId,
  id: OptionId,
  ...keys: Place
): Place {
  const options = questionnaire.questions.find((each) => each.id === question)?.options ?? [];
  const index = options.findIndex((option) => option.id === id);
  return placeOfQuestion(questionnaire, question, 'options', index, ...keys);
}

/** Where a rule is, or one of its keys. */
export function placeOfRule({ tables }: Questionnaire, table: TableName, id: string, ...keys: Place): Place {
  return ['tableaux', TABLES[table], tables[table].findIndex((rule) => rule.id === id), ...keys];
}
