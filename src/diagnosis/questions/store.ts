/**
 * The self-diagnosis on the screen: which answers, which question. No markup here, and no sentence: the
 * component only shows what this store holds. The address holds the answers, the history entry holds the
 * question, so that reload, Back and a shared link need nothing else. Nothing is stored on the device.
 */
import { atom } from 'nanostores';
import { giveAnswer, settle } from '../engine/answers.ts';
import { fromFragment, toFragment } from '../codes/fragment.ts';
import type { OptionId, QuestionId, Questionnaire } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import type { FrozenVersion } from '../codes/versions.ts';
import { encode } from '../codes/code.ts';
import { previousQuestion, questionOn, start, type Screen } from './screen.ts';
import { keepIfFollowing } from './saved-code.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';

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
  // « Modifier » asks for a question by name: its heading takes the focus.
  const asked = fragment.questions.length > 0;
  $screen.set({
    ...start,
    answers,
    question: question ?? '',
    moved: moved || asked,
    older,
    since: fragment.since ?? '',
  });
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
    keepIfFollowing(encode(questionnaire, answers));
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
