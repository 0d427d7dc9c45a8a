/**
 * The self-diagnosis on the screen: which answers, which question. No markup, no sentence: the component only
 * shows this store. The address holds the answers, the history entry holds the question, so that reload, Back
 * and a shared link need nothing else. The project has the code once it is finished.
 */
import { atom } from 'nanostores';
import { askedQuestions, giveAnswer, nextQuestion, pruneAnswers } from '../engine/answers.ts';
import { fromFragment, toFragment } from '../codes/fragment.ts';
import type { Answers, OptionId, QuestionId, NamedQuestionnaire } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import { longestRemainder } from '../engine/states.ts';
import type { CodeContext } from '../codes/versions.ts';
import { encode } from '../codes/code.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { changeProject } from '../../project/store.ts';

export interface Screen {
  readonly answers: Answers;
  readonly question: QuestionId;
  /** Questions whose answer went with the last change. */
  readonly dropped: readonly QuestionId[];
  /** The code of the address cannot be read. */
  readonly unreadable: boolean;
  /** What changed since the older version that the code of the address is of. */
  readonly since: string | undefined;
  /** How many times in a row the visitor went on without answering. */
  readonly missing: number;
  /** The visitor asked for this screen: the heading takes the focus. Not so for the first one. */
  readonly moved: boolean;
}

/** The screen of a first visit. */
const start: Screen = {
  answers: {},
  question: '',
  dropped: [],
  unreadable: false,
  since: undefined,
  missing: 0,
  moved: false,
};

/** Said where one goes on without an answer. */
export const missingAnswer = 'Choisissez une réponse, ou « Je ne sais pas », pour continuer.';

/** What introduces the questions whose answer went. */
export const droppedAnswers = 'Ces réponses ne s’appliquent plus et ont été retirées :';

/** What a screen shows: the question asked for, or the first that has no answer, or the last one, and where it stands. */
export function viewOf(questionnaire: NamedQuestionnaire, { answers, question }: Screen) {
  const asked = askedQuestions(questionnaire, answers);
  const shown =
    asked.find(({ id }) => id === question) ?? nextQuestion(questionnaire, answers) ?? asked.at(-1);
  const index = Math.max(
    0,
    asked.findIndex((each) => each === shown),
  );
  const before = Object.fromEntries(asked.slice(0, index).map(({ id }) => [id, answers[id] ?? '']));
  return {
    question: shown,
    rank: index + 1,
    /** The most questions that this path may have. */
    most: index + longestRemainder(questionnaire, before),
    /** The questions answered so far. */
    given: asked.filter(({ id }) => answers[id] !== undefined),
    previous: asked[index - 1]?.id,
  };
}

export const $screen = atom<Screen>(start);

/** The context of the page. */
export interface Setting extends CodeContext {
  readonly questionnaire: NamedQuestionnaire;
  /** The address of the self-diagnosis; the recommendations are below it. */
  readonly folder: string;
}

/** A question that this store wrote in the history entry: the one shown, or the one that led to it. */
function inEntry(name: 'question' | 'from'): QuestionId | undefined {
  const entry: Readonly<Record<string, unknown>> = { ...history.state };
  return entry[name] === undefined ? undefined : String(entry[name]);
}

/**
 * Restores the state of the address: at the first visit, at a reload, at Back and Forward.
 *
 * @param moved whether the visitor asked for it: answers given since then stay, and the focus follows
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
  const given = moved ? screen.answers : {};
  const { answers } = pruneAnswers(questionnaire, { ...given, ...fragment.answers });
  const question = fragment.questions[0] ?? inEntry('question');
  const matched = recommend(questionnaire, answers);
  if (question === undefined && matched !== undefined) {
    location.replace(`${folder}${matched.recommandation.alors}/${location.hash}`);
    return;
  }
  // A question named in the address moves to the history entry: the address keeps the code alone.
  history.replaceState({ ...history.state, question }, '', toFragment(questionnaire, answers));
  // « Modifier » asks for a question by name: its heading takes the focus.
  const asked = fragment.questions.length > 0;
  $screen.set({
    ...start,
    answers,
    question: question ?? '',
    moved: moved || asked,
    since: fragment.from === undefined ? undefined : (fragment.since ?? ''),
  });
}

function moveTo(questionnaire: NamedQuestionnaire, screen: Screen, from: QuestionId | undefined): void {
  const question = viewOf(questionnaire, screen).question?.id;
  history.pushState({ question, from }, '', toFragment(questionnaire, screen.answers));
  $screen.set(screen);
}

/** Goes on with an answer to the question shown; without one, says that it is missing. */
export function goOn({ questionnaire, folder }: Setting, option: OptionId | undefined): void {
  const screen = $screen.get();
  const { question } = viewOf(questionnaire, screen);
  if (question === undefined) return;
  if (!question.options.some(({ id }) => id === option) || option === undefined) {
    $screen.set({ ...screen, missing: screen.missing + 1 });
    return;
  }
  const { answers, dropped } = giveAnswer(questionnaire, screen.answers, question.id, option);
  // The entry left behind keeps its question and its answer, for Back.
  history.replaceState({ ...history.state, question: question.id }, '', toFragment(questionnaire, answers));
  const matched = recommend(questionnaire, answers);
  if (matched !== undefined) {
    const place = toFragment(questionnaire, answers, dropped);
    changeProject({ code: encode(questionnaire, answers) });
    location.assign(`${folder}${matched.recommandation.alors}/${place}`);
    return;
  }
  moveTo(questionnaire, { ...start, answers, dropped, moved: true }, question.id);
}

/** An answer is chosen: none is missing any more. */
export function choose(): void {
  const screen = $screen.get();
  if (screen.missing > 0) $screen.set({ ...screen, missing: 0 });
}

/** Keeps the answer checked on the screen, which is left without going on. */
function keepChecked(questionnaire: NamedQuestionnaire, option: OptionId | undefined): Screen {
  const screen = $screen.get();
  const shown = viewOf(questionnaire, screen).question;
  if (shown === undefined || option === undefined) return screen;
  const { answers } = giveAnswer(questionnaire, screen.answers, shown.id, option);
  $screen.set({ ...screen, answers, question: shown.id });
  return $screen.get();
}

/** Opens a question again, to change its answer. */
export function reopen({ questionnaire }: Setting, question: QuestionId, option: OptionId | undefined): void {
  const { answers } = keepChecked(questionnaire, option);
  moveTo(questionnaire, { ...start, answers, question, moved: true }, undefined);
}

/** Goes back one question, with its answers, the one checked on the screen included. */
export function goBack({ questionnaire }: Setting, option: OptionId | undefined): void {
  const screen = keepChecked(questionnaire, option);
  const { previous } = viewOf(questionnaire, screen);
  if (previous === undefined) return;
  if (inEntry('from') === previous) {
    history.back();
    return;
  }
  moveTo(questionnaire, { ...start, answers: screen.answers, question: previous, moved: true }, undefined);
}

/** Forgets every answer and shows the first question. */
export function startAgain({ questionnaire }: Setting): void {
  moveTo(questionnaire, { ...start, moved: true }, undefined);
}
