/**
 * The self-diagnosis on the screen: which answers, which question. No markup here, and no sentence: the
 * component only shows what this store holds. The address holds the answers, the history entry holds the
 * question, so that reload, Back and a shared link need nothing else. Nothing is stored on the device.
 */
import { atom } from 'nanostores';
import { askedQuestions, giveAnswer, longestRemainder, nextQuestion, settle } from '../diagnosis/answers.ts';
import { fromFragment, toFragment } from '../diagnosis/fragment.ts';
import type { Answers, OptionId, Question, QuestionId, Questionnaire } from '../diagnosis/model.ts';
import { recommend } from '../diagnosis/recommend.ts';
import type { FrozenVersion } from '../diagnosis/versions.ts';
import { isPageAnchor } from './page-anchor.ts';

export interface Screen {
  readonly answers: Answers;
  readonly question: QuestionId;
  /** Questions whose answer went with the last change. */
  readonly dropped: readonly QuestionId[];
  /** The address held a code that cannot be read. */
  readonly unreadable: boolean;
  /** The code of the address is of an older version of the questionnaire. */
  readonly older: boolean;
  /** How many times in a row the visitor went on without answering. */
  readonly missing: number;
  /** A screen that the visitor asked for: the heading takes the focus. Not so for the first one. */
  readonly moved: boolean;
}

const start: Screen = {
  answers: {},
  question: '',
  dropped: [],
  unreadable: false,
  older: false,
  missing: 0,
  moved: false,
};

export const $screen = atom<Screen>(start);

/** What the store works on. */
export interface Setting {
  readonly questionnaire: Questionnaire;
  readonly versions: readonly FrozenVersion[];
  /** The address of the self-diagnosis; the recommendations are below it. */
  readonly folder: string;
}

/** The question of a history entry, if it is one of ours. */
function questionOf(state: unknown): QuestionId | undefined {
  if (typeof state !== 'object' || state === null || !('question' in state)) return undefined;
  return String(state.question);
}

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

/**
 * Takes up the state of the address: at the first visit, at a reload, at Back and Forward.
 *
 * @param moved whether the visitor asked for it: answers given since then are kept, and the focus follows
 */
export function restore({ questionnaire, versions, folder }: Setting, moved: boolean): void {
  const screen = $screen.get();
  if (isPageAnchor(location.hash)) {
    // The skip link: the reader moved, the answers did not.
    history.replaceState({ question: screen.question }, '', toFragment(questionnaire, screen.answers));
    return;
  }
  const fragment = fromFragment(questionnaire, location.hash, versions);
  if (fragment === undefined) {
    $screen.set({ ...start, moved, unreadable: location.hash.length > 1 });
    return;
  }
  const kept = moved ? screen.answers : {};
  const { answers } = settle(questionnaire, { ...kept, ...fragment.answers });
  const question = fragment.questions[0] ?? questionOf(history.state);
  const outcome = recommend(questionnaire, answers);
  if (question === undefined && outcome !== undefined) {
    location.replace(`${folder}${outcome.recommendation.outcome}/${location.hash}`);
    return;
  }
  // A question named in the address moves to the history entry: the address keeps the code alone.
  history.replaceState({ ...history.state, question }, '', toFragment(questionnaire, answers));
  const older = fragment.from !== undefined;
  $screen.set({ ...start, answers, question: question ?? '', moved, older });
}

function moveTo(questionnaire: Questionnaire, screen: Screen, from: QuestionId | undefined): void {
  const question = questionOn(questionnaire, screen)?.id;
  history.pushState({ question, from }, '', toFragment(questionnaire, screen.answers));
  $screen.set(screen);
}

/** Goes on with an answer to the question shown; without one, says that it is missing. */
export function goOn({ questionnaire, folder }: Setting, option: OptionId | undefined): void {
  const screen = $screen.get();
  const question = questionOn(questionnaire, screen);
  if (question === undefined) return;
  if (!question.options.some(({ id }) => id === option) || option === undefined) {
    $screen.set({ ...screen, missing: screen.missing + 1 });
    return;
  }
  const { answers, dropped } = giveAnswer(questionnaire, screen.answers, question.id, option);
  // The entry left behind keeps its question and its answer, for Back.
  history.replaceState({ ...history.state, question: question.id }, '', toFragment(questionnaire, answers));
  const outcome = recommend(questionnaire, answers);
  if (outcome !== undefined) {
    const place = toFragment(questionnaire, answers, dropped);
    location.assign(`${folder}${outcome.recommendation.outcome}/${place}`);
    return;
  }
  moveTo(questionnaire, { ...start, answers, dropped, moved: true }, question.id);
}

/** Goes back one question, answers kept, the one checked on the screen included. */
export function goBack({ questionnaire }: Setting, option: OptionId | undefined): void {
  const shown = questionOn(questionnaire, $screen.get());
  if (shown !== undefined && option !== undefined) {
    const { answers } = giveAnswer(questionnaire, $screen.get().answers, shown.id, option);
    $screen.set({ ...$screen.get(), answers, question: shown.id });
  }
  const screen = $screen.get();
  const previous = previousQuestion(questionnaire, screen);
  if (previous === undefined) return;
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'from' in state && state.from === previous) {
    history.back();
    return;
  }
  moveTo(questionnaire, { ...start, answers: screen.answers, question: previous, moved: true }, undefined);
}

/** Forgets every answer and shows the first question. */
export function startAgain({ questionnaire }: Setting): void {
  moveTo(questionnaire, { ...start, moved: true }, undefined);
}
