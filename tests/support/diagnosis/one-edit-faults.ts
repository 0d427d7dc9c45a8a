import type {
  Condition,
  Questionnaire,
  QuestionnaireLogic,
  Rule,
} from '../../../src/diagnosis/engine/model.ts';

type MainRule = Rule<string>;

/** One edit of the main table. */
export interface PlantedFault {
  readonly name: string;
  readonly rules: readonly MainRule[];
}

/** A condition with one option more, and with one less; a question whose last option goes is read no more. */
function editsOf(condition: Condition, { questions }: QuestionnaireLogic): { name: string; to: Condition }[] {
  return Object.entries(condition).flatMap(([question, accepted]) => {
    const options = questions.find(({ id }) => id === question)?.options ?? [];
    return options.map(({ id }) => {
      if (!accepted.includes(id)) {
        return { name: `+ ${question}/${id}`, to: { ...condition, [question]: [...accepted, id] } };
      }
      const left = accepted.filter((option) => option !== id);
      const others = Object.entries(condition).filter(([other]) => other !== question);
      const to = left.length === 0 ? Object.fromEntries(others) : { ...condition, [question]: left };
      return { name: `- ${question}/${id}`, to };
    });
  });
}

/** Every edit within one rule: its condition, what it expects, its outcome. */
function editsOfRule(rule: MainRule, questionnaire: Questionnaire): { name: string; to: MainRule }[] {
  const outcomes = new Set(questionnaire.tables.recommendation.map(({ outcome }) => outcome));
  outcomes.delete(rule.outcome);
  const keys = ['when', 'expected'] as const;
  return [
    ...keys.flatMap((key) => {
      const condition = rule[key];
      if (condition === undefined) return [];
      return editsOf(condition, questionnaire).map(({ name, to }) => ({
        name: `${rule.id}, ${key === 'when' ? 'si' : 'attendu'} ${name}`,
        to: { ...rule, [key]: to },
      }));
    }),
    ...[...outcomes].map((outcome) => ({ name: `${rule.id}, alors ${outcome}`, to: { ...rule, outcome } })),
  ];
}

/** Every fault that one edit plants in the main table. */
export function oneEditFaults(questionnaire: Questionnaire): PlantedFault[] {
  const rules = questionnaire.tables.recommendation;
  return rules.flatMap((rule, index): PlantedFault[] => {
    const next = rules[index + 1];
    const swapped =
      next === undefined ? [] : [...rules.slice(0, index), next, rule, ...rules.slice(index + 2)];
    return [
      ...editsOfRule(rule, questionnaire).map(({ name, to }) => ({ name, rules: rules.with(index, to) })),
      { name: `${rule.id} removed`, rules: rules.toSpliced(index, 1) },
      ...(next === undefined ? [] : [{ name: `${rule.id} and ${next.id} swapped`, rules: swapped }]),
    ];
  });
}
