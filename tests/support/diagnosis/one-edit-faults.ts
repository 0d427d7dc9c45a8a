import type {
  Condition,
  Questionnaire,
  QuestionnaireLogic,
  Rule,
} from '../../../src/diagnosis/engine/model.ts';

type Line = Rule<string>;

/** One edit of the main table. */
export interface PlantedFault {
  readonly name: string;
  readonly lines: readonly Line[];
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

/** Every edit within one line: its condition, what it expects, its outcome. */
function editsOfLine(line: Line, questionnaire: Questionnaire): { name: string; to: Line }[] {
  const outcomes = new Set(questionnaire.tables.recommendation.map(({ outcome }) => outcome));
  outcomes.delete(line.outcome);
  const keys = ['when', 'expected'] as const;
  return [
    ...keys.flatMap((key) => {
      const condition = line[key];
      if (condition === undefined) return [];
      return editsOf(condition, questionnaire).map(({ name, to }) => ({
        name: `${line.id}, ${key === 'when' ? 'si' : 'attendu'} ${name}`,
        to: { ...line, [key]: to },
      }));
    }),
    ...[...outcomes].map((outcome) => ({ name: `${line.id}, alors ${outcome}`, to: { ...line, outcome } })),
  ];
}

/** Every fault that one edit plants in the main table. */
export function oneEditFaults(questionnaire: Questionnaire): PlantedFault[] {
  const lines = questionnaire.tables.recommendation;
  return lines.flatMap((line, index): PlantedFault[] => {
    const next = lines[index + 1];
    const swapped =
      next === undefined ? [] : [...lines.slice(0, index), next, line, ...lines.slice(index + 2)];
    return [
      ...editsOfLine(line, questionnaire).map(({ name, to }) => ({ name, lines: lines.with(index, to) })),
      { name: `${line.id} removed`, lines: lines.toSpliced(index, 1) },
      ...(next === undefined ? [] : [{ name: `${line.id} and ${next.id} swapped`, lines: swapped }]),
    ];
  });
}
