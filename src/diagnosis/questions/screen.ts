/** What the screen of the self-diagnosis shows, read from the answers: pure, without the browser. */
import { askedQuestions, longestRemainder, nextQuestion } from '../engine/answers.ts';
import type { Answers, Question, QuestionId, Questionnaire } from '../engine/model.ts';

export interface Screen {
  readonly answers: Answers;
  readonly question: QuestionId;
  /** Questions whose answer went with the last change. */
  readonly dropped: readonly QuestionId[];
  /** The address held a code that cannot be read. */
  readonly unreadable: boolean;
  /** The code of the address is of an older version of the questionnaire. */
  readonly older: boolean;
  /** What changed since that version. */
  readonly since: string;
  /** How many times in a row the visitor went on without answering. */
  readonly missing: number;
  /** A screen that the visitor asked for: the heading takes the focus. Not so for the first one. */
  readonly moved: boolean;
}

/** The screen of a first visit. */
export const start: Screen = {
  answers: {},
  question: '',
  dropped: [],
  unreadable: false,
  older: false,
  since: '',
  missing: 0,
  moved: false,
};

/** The question shown: the one asked for, or the first that has no answer, or the last one. */
export function questionOn(
  { questions }: Questionnaire,
  { answers, question }: Screen,
): Question | undefined {
  const asked = askedQuestions({ questions }, answers);
  return asked.find(({ id }) => id === question) ?? nextQuestion({ questions }, answers) ?? asked.at(-1);
}

/** The rank of the question shown, and the most questions that this way may hold. */
export function progress(questionnaire: Questionnaire, screen: Screen): { rank: number; most: number } {
  const asked = askedQuestions(questionnaire, screen.answers);
  const index = Math.max(
    0,
    asked.findIndex(({ id }) => id === questionOn(questionnaire, screen)?.id),
  );
  const before = Object.fromEntries(asked.slice(0, index).map(({ id }) => [id, screen.answers[id] ?? '']));
  return { rank: index + 1, most: index + longestRemainder(questionnaire, before) };
}

/** The question before the one shown; none on the first. */
export function previousQuestion(questionnaire: Questionnaire, screen: Screen): QuestionId | undefined {
  const asked = askedQuestions(questionnaire, screen.answers);
  return asked[asked.findIndex(({ id }) => id === questionOn(questionnaire, screen)?.id) - 1]?.id;
}
