import type { Condition, Option, Question, Questionnaire } from './model.ts';

/** An earlier question that a line reads, with the answers to name. */
export interface Asking {
  /** The number of that question, from 1. */
  readonly number: number;
  /** Whether the answers named are those that do not count, where they are fewer. */
  readonly except: boolean;
  readonly options: readonly Option[];
}

function askingOf({ options }: Question, index: number, accepted: readonly string[]): Asking {
  const inside = options.filter(({ id }) => accepted.includes(id));
  const outside = options.filter(({ id }) => !accepted.includes(id));
  const except = outside.length < inside.length;
  return { number: index + 1, except, options: except ? outside : inside };
}

/** When a question is asked: one line is enough, each of its parts is needed. No line: always. */
export function askedAfter({ questions }: Pick<Questionnaire, 'questions'>, asked: Question): Asking[][] {
  return asked.askedWhen.map((line: Condition) =>
    questions.flatMap((question, index) => {
      const accepted = line[question.id];
      return accepted === undefined ? [] : [askingOf(question, index, accepted)];
    }),
  );
}
