/**
 * Script of the contact page, whose HTML holds every sentence: it reads the context, checks the fields, composes the
 * request and hands it over. It sends nothing.
 */
import type { ContactTexts } from '../../collections.ts';
import { query, queryAll, showOnly } from '../../components/browser/dom.ts';
import { guardDoubleClick } from '../../components/browser/double-click-guard.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { markReady } from '../../components/browser/script-loaded.ts';
import { sessionText } from '../../components/browser/session-text.ts';
import { givenAnswers } from '../../diagnosis/engine/explain.ts';
import { savedCode } from '../../diagnosis/questions/saved-code.ts';
import type { ChannelSettings } from '../channels/model.ts';
import type { Purpose, Values } from '../request/model.ts';
import { composeRequest } from '../request/request.ts';
import { validate, type FieldError } from '../request/validate.ts';
import { territoryField, type TerritoryAddresses } from '../territory/territory-field.ts';
import {
  emptyContext,
  fieldsFor,
  readContext,
  type ContactContext,
  type DiagnosisData,
  type FormField,
} from './contact-form.ts';
import { requestCheck } from './request-check.ts';

/** Data of the page for its script. */
export interface ContactPageData {
  readonly texts: Pick<
    ContactTexts,
    'champs' | 'rappel' | 'unDesDeux' | 'formats' | 'territoire' | 'texte' | 'signalement'
  >;
  readonly diagnosis: DiagnosisData;
  readonly addresses: TerritoryAddresses;
  readonly settings: ChannelSettings;
}

/** State of the history entry of the second step. */
const CHECK_ENTRY = 'check';

const root = query(document, '[data-island="contact"]');
const form = query<HTMLFormElement>(root, 'form');
const writing = query(root, '[data-write]');
const checking = query(root, '[data-check]');
const message = query<HTMLTextAreaElement>(form, 'textarea');
const data = pageData<ContactPageData>('contact');
const { texts } = data;

const territory = territoryField(query(form, '.territory'), texts.territoire, data.addresses);
const check = requestCheck(checking, data.settings, () => saveSessionMessage(context.purpose.kind, ''));
let context: ContactContext = emptyContext;
let shownAddress: string | undefined;
let shownKind: Purpose['kind'] | undefined;

/**
 * Messages being written, by purpose, saved in this tab until handed over: a page loaded again restores them. Never a
 * name, a mail address or a number. On the page too, where the browser refuses to save.
 */
const messages = new Map<string, string>();

function sessionMessage(purpose: Purpose['kind']): string {
  return messages.get(purpose) ?? sessionText(`message-${purpose}`).kept();
}

/** Saves a message in place of the former; an empty one is erased. */
function saveSessionMessage(purpose: Purpose['kind'], written: string): void {
  messages.set(purpose, written);
  sessionText(`message-${purpose}`).keep(written);
}

function control(id: string): HTMLElement {
  return query(form, `#champ-${id}`);
}

function setText(element: HTMLElement, text: string | undefined): void {
  element.textContent = text ?? '';
  element.hidden = text === undefined;
}

/** Shows the fields of a context, in its words; the others are hidden and hold nothing. */
function showFields(shown: readonly FormField[]): void {
  for (const part of queryAll(form, '[data-field]')) {
    const field = shown.find(({ id }) => id === part.dataset['field']);
    part.hidden = field === undefined;
    if (field === undefined) continue;
    query(part, '[data-label]').textContent = field.libelle;
    setText(query(part, '[data-help]'), field.aide);
    query(part, '[data-required]').hidden = field.obligatoire === undefined;
    control(field.id).setAttribute('aria-required', String(field.obligatoire !== undefined));
  }
  // « One of these is enough » stands only where all of them do.
  for (const group of queryAll(form, '[data-either]')) {
    query(group, 'legend').hidden = queryAll(group, '[data-field]').some(({ hidden }) => hidden);
  }
}

function errorLink({ field, message: text }: FieldError): HTMLElement {
  const link = document.createElement('a');
  link.href = `#champ-${field}`;
  link.textContent = text;
  link.addEventListener('click', (event) => {
    // The address may hold the code: the focus moves without touching it.
    event.preventDefault();
    control(field).focus();
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Shows each error at its field and in the summary, which takes the focus. */
function showErrors(errors: readonly FieldError[]): void {
  for (const part of queryAll(form, '[data-field]')) {
    const id = part.dataset['field'] ?? '';
    const error = errors.find(({ field, orFields }) => field === id || orFields?.includes(id));
    setText(query(part, '[data-error]'), error?.orFields === undefined ? error?.message : undefined);
    control(id).setAttribute('aria-invalid', String(error !== undefined));
  }
  for (const either of queryAll(form, '[data-either-error]')) {
    setText(either, errors.find(({ orFields }) => orFields !== undefined)?.message);
  }
  const summary = query(form, '[data-summary]');
  query(summary, 'ul').replaceChildren(...errors.map(errorLink));
  summary.hidden = errors.length === 0;
  if (errors.length > 0) summary.focus();
}

function formValues(): Values {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return Object.fromEntries(entries);
}

/** Shows the note on the context: a self-diagnosis joined, a page to report, or neither. */
function showNotes({ purpose, problem, answers }: ContactContext): void {
  const diagnosis = purpose.kind === 'support' ? purpose.diagnosis : undefined;
  const saved = savedCode();
  const plain = problem === undefined && saved === undefined ? 'plain' : undefined;
  showOnly(root, 'data-problem', problem);
  showOnly(root, 'data-purpose', purpose.kind === 'report' ? 'report' : diagnosis ? 'diagnosis' : plain);
  query(root, '[data-page]').textContent = purpose.kind === 'report' ? purpose.page : '';
  query(root, '[data-recommendation]').textContent = diagnosis?.recommendation ?? '';
  query(root, '[data-recalled]').textContent = givenAnswers(data.diagnosis.questionnaire, answers)
    .filter(({ question }) => texts.rappel.includes(question.id))
    .map(({ question, option }) => `${question.title} ${option.label}`)
    .join(' ');
  query<HTMLAnchorElement>(root, '[data-finish]').hash = location.hash;
  const join = query(root, '[data-join]');
  join.hidden = saved === undefined || purpose.kind === 'report' || diagnosis !== undefined;
  query<HTMLAnchorElement>(join, 'a').hash = saved ?? '';
}

function showStep(isChecking: boolean): void {
  writing.hidden = isChecking;
  checking.hidden = !isChecking;
}

/** The second step is an entry of the history: Back leads to the fields, not off the page. */
function isCheckEntry(): boolean {
  return history.state === CHECK_ENTRY;
}

function prepare(): void {
  const { shown, rules, either } = fieldsFor(texts, context);
  const values = formValues();
  const errors = validate(rules, either, values);
  showErrors(errors);
  showStep(errors.length === 0);
  if (errors.length > 0) return;
  const { purpose } = context;
  const request = composeRequest(texts, shown, values, purpose, territory.place());
  check.show(request, JSON.stringify([purpose, values]), purpose.kind === 'report');
  if (!isCheckEntry()) history.pushState(CHECK_ENTRY, '');
  query(checking, '[data-check-title]').focus();
}

function backToFields(): void {
  showStep(false);
  form.querySelector<HTMLElement>('[data-field]:not([hidden]) :is(input, textarea)')?.focus();
}

/** Restores the message of a purpose from the tab; one that the browser restored first stays. */
function showMessage(kind: Purpose['kind']): void {
  if (shownKind === undefined && message.value !== '') saveSessionMessage(kind, message.value);
  else if (kind !== shownKind) message.value = sessionMessage(kind);
  shownKind = kind;
}

function readAddress(): void {
  const isAnchor = isPageAnchor(location.hash);
  // The skip link moves the reader: the context stays, in the address too.
  if (isAnchor && shownAddress !== undefined) {
    history.replaceState(history.state, '', shownAddress);
    return;
  }
  shownAddress = isAnchor || location.hash === '' ? location.pathname : location.hash;
  const recall = new URL(data.diagnosis.recall, location.href).href;
  context = isAnchor ? emptyContext : readContext({ ...data.diagnosis, recall }, location.hash);
  const { shown } = fieldsFor(texts, context);
  showNotes(context);
  showFields(shown);
  showErrors([]);
  showStep(false);
  territory.propose(shown.some(({ saisie }) => saisie === 'territoire'));
  showMessage(context.purpose.kind);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  prepare();
});
message.addEventListener('input', () => saveSessionMessage(context.purpose.kind, message.value));
query(checking, '[data-back]').addEventListener('click', () => {
  if (isCheckEntry()) history.back();
  else backToFields();
});
addEventListener('popstate', () => {
  if (isCheckEntry() && shownAddress !== undefined) prepare();
  else if (!checking.hidden) backToFields();
});
addEventListener('hashchange', readAddress);
guardDoubleClick(checking);
readAddress();
markReady(root, { form, act: prepare });
