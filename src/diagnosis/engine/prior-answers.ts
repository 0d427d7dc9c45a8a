import type { Condition, Option, Question, Questionnaire } from './model.ts';

/** A condition on an earlier question, with the answers to name. */
export interface PriorAnswer {
  /** The number of that question, from 1. */
  readonly number: number;
  /** Whether the answers named are those that do not count, where they are fewer. */
  readonly except: boolean;
  readonly options: readonly Option[];
}

function priorAnswer({ options }: Question, index: number, accepted: readonly string[]): PriorAnswer {
  const inside = options.filter(({ id }) => accepted.includes(id));
  const outside = options.filter(({ id }) => !accepted.includes(id));
  const except = outside.length < inside.length;
  return { number: index + 1, except, options: except ? outside : inside };
}

/** The conditions under which a question is asked: any one is enough, each of its parts is needed. None: always. */
export function describeCondition(
  { questions }: Pick<Questionnaire, 'questions'>,
  asked: Question,
): PriorAnswer[][] {
  return asked.askedWhen.map((condition: Condition) =>
    questions.flatMap((question, index) => {
      const accepted = condition[question.id];
      return accepted === undefined ? [] : [priorAnswer(question, index, accepted)];
    }),
  );
}
