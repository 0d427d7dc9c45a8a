/**
 * Turns the static page of a recommendation into the visitor's own sheet: the address holds the answers,
 * the page holds every sentence, and this script only shows, hides and orders them.
 */
import { fromFragment, toFragment } from '../diagnosis/fragment.ts';
import type { Answers, QuestionnaireLogic } from '../diagnosis/model.ts';
import { recommend, type Outcome } from '../diagnosis/recommend.ts';

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Shows the sentences of these answers and of the lines that matched; hides the others. */
function showAnswers(answers: Answers, outcome: Outcome): void {
  const { recommendation, firstService, servicesBesides } = outcome;
  const matched = new Set([recommendation.id, firstService?.id, servicesBesides?.id]);
  for (const element of all('[data-without-answers]')) element.hidden = true;
  for (const element of all('[data-with-answers]')) element.hidden = false;
  for (const element of all('[data-rule]')) element.hidden = !matched.has(element.dataset['rule']);
  for (const element of all('[data-option]')) {
    const { question = '', option } = element.dataset;
    element.hidden = answers[question] !== option;
  }
  for (const element of all('[data-if-any]')) {
    element.hidden = element.querySelector('[data-option]:not([hidden])') === null;
  }
}

/** Moves the service to do first to the top of its list. */
function putFirst(service: string | undefined): void {
  for (const element of all('[data-service]')) {
    if (element.dataset['service'] === service) element.parentElement?.prepend(element);
  }
}

/** The links that carry the answers along. */
function carryAnswers(questionnaire: QuestionnaireLogic, answers: Answers): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-change]')) {
    link.hash = toFragment(questionnaire, answers, [link.dataset['change'] ?? '']);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) {
    link.hash = toFragment(questionnaire, answers);
  }
}

/** Names the answers that a change made pointless, then forgets them: the address keeps the code alone. */
function nameDropped(questions: readonly string[]): void {
  for (const element of all('[data-dropped]')) {
    element.hidden = !questions.includes(element.dataset['dropped'] ?? '');
  }
  for (const element of all('[data-any-dropped]')) element.hidden = questions.length === 0;
}

function show(questionnaire: QuestionnaireLogic, sheet: HTMLElement): void {
  const fragment = fromFragment(questionnaire, location.hash);
  if (fragment === undefined) return;
  const outcome = recommend(questionnaire, fragment.answers);
  const code = toFragment(questionnaire, fragment.answers);
  if (outcome === undefined) {
    location.replace((sheet.dataset['questions'] ?? '') + code);
    return;
  }
  if (outcome.recommendation.outcome !== sheet.dataset['recommendation']) {
    const folder = sheet.dataset['questions'] ?? '';
    location.replace(`${folder}${outcome.recommendation.outcome}/${location.hash}`);
    return;
  }
  showAnswers(fragment.answers, outcome);
  putFirst(outcome.firstService?.outcome);
  carryAnswers(questionnaire, fragment.answers);
  nameDropped(fragment.questions);
  history.replaceState(null, '', code);
}

/** What the paper says of itself: when it was printed, and the address that reopens it. */
function sign(): void {
  const now = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }).format(new Date());
  for (const element of all('[data-printed-at]')) element.textContent = now;
  for (const element of all('[data-page-address]')) element.textContent = location.href;
}

async function copyLink(field: HTMLInputElement, done: HTMLElement, failed: HTMLElement): Promise<void> {
  field.value = location.href;
  try {
    await navigator.clipboard.writeText(location.href);
    done.hidden = false;
  } catch {
    failed.hidden = false;
    field.hidden = false;
    field.select();
  }
}

const sheet = document.querySelector<HTMLElement>('[data-recommendation]');
const data = document.querySelector('#questionnaire')?.textContent;
if (sheet !== null && data !== null && data !== undefined) {
  const questionnaire: QuestionnaireLogic = JSON.parse(data);
  show(questionnaire, sheet);
  addEventListener('hashchange', () => {
    if (fromFragment(questionnaire, location.hash) !== undefined) location.reload();
  });
}
sign();
addEventListener('beforeprint', sign);
document.querySelector('[data-print]')?.addEventListener('click', () => print());

const [done, failed] = [all('[data-copied]')[0], all('[data-copy-failed]')[0]];
const field = document.querySelector<HTMLInputElement>('[data-link]');
document.querySelector('[data-copy]')?.addEventListener('click', () => {
  if (field !== null && done !== undefined && failed !== undefined) void copyLink(field, done, failed);
});
