/**
 * Turns the static page of a recommendation into the visitor's own sheet: the address holds the answers,
 * the page holds every sentence, and this script only shows, hides and orders them.
 */
import { decidingAnswers } from '../engine/deciding.ts';
import { fromFragment, toFragment } from '../codes/fragment.ts';
import type { Answers, QuestionnaireLogic } from '../engine/model.ts';
import { recommend, type Outcome } from '../engine/recommend.ts';
import { reasonKey } from '../engine/static-questions.ts';
import type { CodeOpening } from '../codes/versions.ts';
import { holdCode } from '../codes/code-from-hash.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { offerDraft, offerLink, offerPrint, showCode } from './sheet-actions.ts';

/** Shows the sentences of these answers and of the lines that matched; hides the others. */
function showAnswers(questionnaire: QuestionnaireLogic, answers: Answers, outcome: Outcome): void {
  const { firstService, servicesBesides } = outcome;
  const matched = new Set([firstService?.id, servicesBesides?.id]);
  const reason = reasonKey(decidingAnswers(questionnaire)(answers), answers);
  for (const element of queryAll(document, '[data-without-answers]')) element.hidden = true;
  for (const element of queryAll(document, '[data-with-answers]')) element.hidden = false;
  for (const element of queryAll(document, '[data-rule]'))
    element.hidden = !matched.has(element.dataset['rule']);
  for (const element of queryAll(document, '[data-reason]')) {
    element.toggleAttribute('data-mine', element.dataset['reason'] === reason);
  }
  for (const element of queryAll(document, '[data-option]')) {
    const { question = '', option } = element.dataset;
    element.hidden = answers[question] !== option;
  }
  for (const element of queryAll(document, '[data-if-any]')) {
    element.hidden = element.querySelector('[data-option]:not([hidden])') === null;
  }
}

/** Moves the service to do first to the top of its list. */
function putFirst(service: string | undefined): void {
  for (const element of queryAll(document, '[data-service]')) {
    element.parentElement?.setAttribute('data-ordered', '');
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

/** Names the answers that a change made pointless: the address will keep the code alone. */
function nameDropped(questions: readonly string[]): void {
  for (const element of queryAll(document, '[data-dropped]')) {
    element.hidden = !questions.includes(element.dataset['dropped'] ?? '');
  }
  for (const element of queryAll(document, '[data-any-dropped]')) element.hidden = questions.length === 0;
}

function show({ questionnaire, versions }: CodeOpening, sheet: HTMLElement): void {
  // Read now, whatever it says: what it shows tells the rest of the page.
  delete document.documentElement.dataset['code'];
  const fragment = fromFragment(questionnaire, location.hash, versions);
  if (fragment === undefined) {
    const isCode = location.hash.length > 1 && !isPageAnchor(location.hash);
    for (const element of queryAll(document, '[data-unreadable]')) element.hidden = !isCode;
    return;
  }
  const { answers, from, since, questions } = fragment;
  const outcome = recommend(questionnaire, answers);
  const folder = sheet.dataset['questions'] ?? '';
  if (outcome === undefined) {
    location.replace(folder + location.hash);
    return;
  }
  if (outcome.recommendation.outcome !== sheet.dataset['recommendation']) {
    location.replace(`${folder}${outcome.recommendation.outcome}/${location.hash}`);
    return;
  }
  const code = toFragment(questionnaire, answers);
  showAnswers(questionnaire, answers, outcome);
  putFirst(outcome.firstService?.outcome);
  carryAnswers(questionnaire, answers);
  nameDropped(questions);
  for (const element of queryAll(document, '[data-older-code]')) element.hidden = from === undefined;
  for (const element of queryAll(document, '[data-since]')) element.textContent = since ?? '';
  history.replaceState(null, '', code);
  // From the last question: like every question, the answer takes the focus.
  if (document.referrer.startsWith(new URL(folder, location.href).href)) {
    document.querySelector<HTMLElement>('h1')?.focus();
  }
  void showCode(code.slice(1));
  offerDraft(code.slice(1));
}

// One questionnaire for the sheet and for what would change it: the page holds it once.
show(pageData('alternatives'), query(document, '[data-recommendation]'));
holdCode();
offerPrint();
offerLink();
