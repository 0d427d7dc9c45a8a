import { holds, nextQuestion } from './answers.ts';
import type { Answers, Condition, Option, Question, Questionnaire } from './model.ts';

/** A question of the paper; the places where answers lead are positions among the questions, or their number: the end. */
export interface PaperQuestion {
  readonly question: Question;
  /** Who answers it, by their earlier answers, and where the others go; absent where all who are led there answer it. */
  readonly gate?: { readonly when: readonly Condition[]; readonly otherwise: number } | undefined;
  /** Where each answer leads. */
  readonly next: ReadonlyMap<Option, number>;
}

/** Someone who has just answered, and the place that comes next. */
interface Step {
  readonly answers: Answers;
  readonly option: Option;
  readonly place: number;
}

function* everyStep(questionnaire: Questionnaire, answers: Answers = {}): Generator<Step> {
  const asked = nextQuestion(questionnaire, answers);
  if (asked === undefined) return;
  for (const option of asked.options) {
    const after = { ...answers, [asked.id]: option.id };
    const next = nextQuestion(questionnaire, after);
    const place = next === undefined ? questionnaire.questions.length : questionnaire.questions.indexOf(next);
    yield { answers: after, option, place };
    yield* everyStep(questionnaire, after);
  }
}

const nearest = (steps: readonly Step[]) => Math.min(...steps.map(({ place }) => place));

/** The conditions of a question without what tells nobody apart among those who are led there. */
function shortest(conditions: readonly Condition[], led: readonly Answers[]): readonly Condition[] {
  const isTrue = (lines: readonly Condition[]) =>
    led.every(
      (answers) =>
        lines.some((line) => holds(line, answers)) === conditions.some((line) => holds(line, answers)),
    );
  let kept = conditions;
  for (const condition of conditions) {
    let line = condition;
    for (const id of Object.keys(condition)) {
      const shorter = Object.fromEntries(Object.entries(line).filter(([question]) => question !== id));
      const lines = kept.map((each) => (each === line ? shorter : each));
      if (isTrue(lines)) [kept, line] = [lines, shorter];
    }
    const fewer = kept.filter((each) => each !== line);
    if (isTrue(fewer)) kept = fewer;
  }
  return kept;
}

/**
 * The questions as paper asks them, one after the other: each answer leads to one place, the nearest that it may lead to;
 * there, whoever is not concerned goes on. Followed so, paper asks what the screen asks, in every situation.
 */
export function questionsOnPaper(questionnaire: Questionnaire): PaperQuestion[] {
  const byOption = Map.groupBy(everyStep(questionnaire), ({ option }) => option);
  const places = new Map([...byOption].map(([option, steps]) => [option, nearest(steps)]));
  const ledTo = Map.groupBy([...byOption.values()].flat(), ({ option }) => places.get(option));
  return questionnaire.questions.map((question, at) => {
    const next = new Map(
      question.options.map((option) => [option, places.get(option) ?? questionnaire.questions.length]),
    );
    const led = ledTo.get(at) ?? [];
    const others = led.filter(({ place }) => place !== at);
    if (others.length === 0) return { question, next };
    const otherwise = nearest(others);
    ledTo.set(otherwise, [...(ledTo.get(otherwise) ?? []), ...others]);
    const all = led.map(({ answers }) => answers);
    return { question, gate: { when: shortest(question.posee, all), otherwise }, next };
  });
}

/** The letter of an answer on the call sheet: its conditions and its points name « 2 c », the third answer of question 2. */
export function answerLetter({ options }: Question, option: Option): string {
  return String.fromCodePoint('a'.charCodeAt(0) + options.indexOf(option));
}

/** Each text once, with every recommendation that it is of, as the script of a sheet looks for them. */
export function linesOnce(lines: readonly { readonly id: string; readonly text: string }[]) {
  return [...Map.groupBy(lines, ({ text }) => text)].map(([text, of]) => ({
    id: of.map(({ id }) => id).join(' '),
    text,
  }));
}
