/**
 * Turns the static page of a recommendation into the visitor's own sheet: the address holds the answers, the
 * page holds every sentence; this script shows, hides and orders them, then prints, copies and saves.
 */
import { h, render } from 'preact';
import { wordsChosen, type ActConditions } from '../engine/acts.ts';
import { toFragment } from '../codes/fragment.ts';
import type { Answers, NamedQuestionnaire, QuestionnaireLogic } from '../engine/model.ts';
import { recommend, type MatchedRules } from '../engine/recommend.ts';
import { distinguishingAnswers } from '../engine/shown.ts';
import { keyWithFirst, wayKey } from '../engine/way-key.ts';
import type { CodeContext } from '../codes/versions.ts';
import { codeFromHash, preserveCodeInHash, showCode } from '../code-from-hash.ts';
import KeptNotice from '../../project/KeptNotice.tsx';
import ProjectNotice from '../../project/ProjectNotice.tsx';
import { drawQrCode } from '../../components/browser/qr-code.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { copyLink, sendLink, type SentLink } from '../../components/browser/send-link.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { onStatusClick } from '../../components/browser/status-button.ts';
import { bindPrintButtons } from '../../components/browser/print-buttons.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { startProject } from '../../project/start.ts';
import { $place } from '../../project/store.ts';

/** Shows the sentences of these answers, of the rules that matched and of the acts that they call for; hides the others. */
function showAnswers(
  { questionnaire, acts }: SheetContext,
  answers: Answers,
  { premierePrestation, prestationsEnPlus }: MatchedRules,
): void {
  const given = Object.values(answers).map((option) => `${premierePrestation?.id}/${option}`);
  const rules = new Set([premierePrestation?.id, prestationsEnPlus?.id, ...given]);
  const key = wayKey(distinguishingAnswers(questionnaire)(answers), answers);
  const ways = new Set([key, keyWithFirst(key, premierePrestation)].map((name) => `motif-${name}`));
  const parts = new Set([
    ...Object.entries(answers).map((answer) => answer.join('/')),
    ...wordsChosen(acts, answers).map((line, act) => `${act}/${line}`),
  ]);
  for (const element of queryAll(document, '[data-rule]'))
    element.hidden = !rules.has(element.dataset['rule']);
  for (const element of queryAll(document, '[id^="motif-"]')) {
    element.toggleAttribute('data-mine', ways.has(element.id));
  }
  // A page that serves an act may serve several of its lines.
  for (const element of queryAll(document, '[data-for]')) {
    showIf(element, element.dataset['for']?.split(' ').some((part) => parts.has(part)) === true);
  }
  for (const element of queryAll(document, '[data-if-any]')) {
    showIf(element, element.querySelector('[data-for]:not([hidden])') !== null);
  }
}

/** Shows or hides what stands in the page for readers without a script. */
function showIf(element: HTMLElement, isShown: boolean): void {
  element.hidden = !isShown;
  element.classList.toggle('without-script', !isShown);
}

/** Moves the first service to the top of its list. */
function putFirst(service: string | undefined): void {
  for (const element of queryAll(document, '[data-service]')) {
    if (element.dataset['service'] === service) element.parentElement?.prepend(element);
  }
}

/** Gives the links to a question the answers and its name. */
function carryChanges(questionnaire: QuestionnaireLogic, answers: Answers): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-change]')) {
    link.hash = toFragment(questionnaire, answers, [link.dataset['change'] ?? '']);
  }
}

/** Names the answers that a change made pointless: the address then holds the code alone. */
function nameDropped({ questions }: NamedQuestionnaire, dropped: readonly string[]): void {
  const message = query(document, '[data-any-dropped]');
  message.hidden = dropped.length === 0;
  query(message, 'ul').replaceChildren(
    ...questions
      .filter(({ id }) => dropped.includes(id))
      .map(({ titre }) => {
        const line = document.createElement('li');
        line.textContent = titre;
        return line;
      }),
  );
}

/** What to say of the link; where copying is refused, it is shown to copy by hand. */
function sayOf(outcome: SentLink): SentLink {
  if (outcome === 'refused') {
    const field = query<HTMLInputElement>(document, '[data-link]');
    field.value = location.href;
    field.hidden = false;
    field.select();
  }
  return outcome;
}

/** The link that sends the sheet: what the device shares with or, where it does not share, a mail that the visitor addresses. */
function onSend(): void {
  const link = query<HTMLAnchorElement>(document, '[data-send]');
  const { title } = document;
  const words = new URLSearchParams({
    subject: title,
    body: `${link.dataset['send'] ?? ''}\n\n${location.href}`,
  });
  // A mail reader shows a « + » as it is.
  link.href = `mailto:?${words.toString().replaceAll('+', '%20')}`;
  if (!('share' in navigator)) return;
  onStatusClick(link, query(document, '[data-link-status]'), async () => sayOf(await sendLink(title)));
  link.addEventListener('click', (event) => event.preventDefault());
}

/** Prints the place of the project instead of a line to fill in. */
function writePlace(): void {
  const line = query(document, '.hand dd');
  $place.subscribe((place) => (line.textContent = place?.name ?? ''));
}

/** What the page holds once for the sheet and for what would change it: with the titles of its questions. */
interface SheetContext extends CodeContext {
  readonly questionnaire: NamedQuestionnaire;
  /** The conditions of the words of its acts, then of what not to sign. */
  readonly acts: ActConditions;
}

/** Shows the sheet of these answers; goes to theirs where it is another. */
function show(context: SheetContext, sheet: HTMLElement): void {
  const { questionnaire } = context;
  const fragment = codeFromHash(context);
  if (fragment === undefined) {
    showSheet();
    return;
  }
  const { answers, questions } = fragment;
  const matched = recommend(questionnaire, answers);
  const folder = sheet.dataset['questions'] ?? '';
  if (matched === undefined) {
    location.replace(folder + location.hash);
    return;
  }
  if (matched.recommandation.alors !== sheet.dataset['recommendation']) {
    location.replace(`${folder}${matched.recommandation.alors}/${location.hash}`);
    return;
  }
  showAnswers(context, answers, matched);
  putFirst(matched.premierePrestation?.alors);
  carryChanges(questionnaire, answers);
  nameDropped(questionnaire, questions);
  showCode(questionnaire, fragment);
  // From the last question: like every question, the answer takes the focus.
  if (document.referrer.startsWith(new URL(folder, location.href).href)) {
    document.querySelector<HTMLElement>('h1')?.focus();
  }
  drawQrCode(query(document, '[data-qr]'), location.href);
  render([h(ProjectNotice, {}), h(KeptNotice, {})], query(document, '[data-kept-notice]'));
  onSend();
  showSheet();
}

/** What waits for the answers of the address is shown: from here on, the page itself says whether it has any. */
function showSheet(): void {
  delete document.documentElement.dataset['hasCode'];
}

startProject();
show(pageData<SheetContext>('explanation'), query(document, '[data-recommendation]'));
preserveCodeInHash();
stampPrint();
bindPrintButtons();
onStatusClick(query(document, '[data-copy]'), query(document, '[data-link-status]'), async () =>
  sayOf(await copyLink()),
);
writePlace();
