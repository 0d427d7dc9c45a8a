import type {
  Condition,
  Question,
  Questionnaire,
  Rule,
  Standing,
} from '../../../src/diagnosis/engine/model.ts';

/** A question made up for a test; its option `doute`, if it has one, is « je ne sais pas ». */
export function question(id: string, options: string, rest: Partial<Question> = {}): Question {
  return {
    id,
    title: `${id} ?`,
    help: '',
    askedWhen: [],
    options: options.split(' ').map((option) => ({
      id: option,
      label: option,
      clause: option,
      ...(option === 'doute' ? { unknown: true } : {}),
    })),
    ...rest,
  };
}

/** A line made up for a test; without condition it takes everything. */
export function line(outcome: string, when?: Condition): Rule<string> {
  return { id: `${outcome} ${JSON.stringify(when)}`, when, outcome, reason: '' };
}

/** A questionnaire made up for a test, with one table. */
export function questionnaireOf(
  questions: readonly Question[],
  recommendation: readonly Rule<string>[],
): Questionnaire {
  return { version: 1, questions, tables: { recommendation, firstService: [], servicesBesides: [] } };
}

/** Levels made up for a test: `un` has the rank 1, and so on. */
export function levels(...ids: string[]): Standing[] {
  return ids.map((id, index) => ({ id, rank: index + 1, level: id, outside: false }));
}
