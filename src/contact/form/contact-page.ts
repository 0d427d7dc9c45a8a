/**
 * The contact request, on a page whose HTML holds every sentence: this script reads why the visitor comes,
 * checks the fields, writes the request and hands it over. It sends nothing.
 */
import type { ChannelSettings } from '../channels/channel.ts';
import { composeRequest } from '../request/request.ts';
import { validate } from '../request/validate.ts';
import type { ContactTexts } from '../../collections.ts';
import { fieldsFor, emptyContext, readContext, type ContactContext, type DiagnosisData } from './contact-form.ts';
import { saveSessionMessage, sessionMessage } from './session-message.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { query } from '../../components/browser/dom.ts';
import { requestCheck } from './request-check.ts';
import { showErrors, showFields, valuesOf } from './request-fields.ts';
import { showNotes } from './request-notes.ts';
import { markReady } from '../../components/browser/script-loaded.ts';
import { guardDoubleClick } from '../../components/browser/double-click-guard.ts';
import { territoryField, type TerritoryAddresses } from '../territory/territory-field.ts';

/** What the page gives its script, as data. */
export interface ContactPageData {
  readonly texts: Pick<
    ContactTexts,
    'champs' | 'rappel' | 'unDesDeux' | 'formats' | 'territoire' | 'texte' | 'signalement'
  >;
  readonly context: DiagnosisData;
  readonly addresses: TerritoryAddresses;
  readonly settings: ChannelSettings;
}

/** What the history holds of the second step. */
const CHECK_ENTRY = 'check';

const root = query(document, '[data-island="contact"]');
const form = query<HTMLFormElement>(root, 'form');
const writing = query(root, '[data-write]');
const checking = query(root, '[data-check]');
const message = query<HTMLTextAreaElement>(form, 'textarea');
const data = pageData<ContactPageData>('contact');
const { texts } = data;

const territory = territoryField(query(form, '.territory'), texts.territoire, data.addresses);
const check = requestCheck(checking, data.settings, () => saveSessionMessage(contact.purpose.kind, ''));
let contact: ContactContext = emptyContext;
let shownAddress: string | undefined;
let shownKind: ContactContext['purpose']['kind'] | undefined;

function showStep(isChecking: boolean): void {
  writing.hidden = isChecking;
  checking.hidden = !isChecking;
}

/** The second step is an entry of the history: Back leads to the fields, not off the page. */
function isCheckEntry(): boolean {
  return history.state === CHECK_ENTRY;
}

function prepare(): void {
  const { shown, rules, either } = fieldsFor(texts, contact);
  const values = valuesOf(form);
  const errors = validate(rules, either, values);
  showErrors(form, errors);
  showStep(errors.length === 0);
  if (errors.length > 0) return;
  const { purpose } = contact;
  const request = composeRequest(texts, shown, values, purpose, territory.place());
  check.show(request, JSON.stringify([purpose, values]), purpose.kind === 'report');
  if (!isCheckEntry()) history.pushState(CHECK_ENTRY, '');
  query(checking, '[data-check-title]').focus();
}

function backToFields(): void {
  showStep(false);
  form.querySelector<HTMLElement>('[data-field]:not([hidden]) :is(input, textarea)')?.focus();
}

/** Each purpose has its own words: those that the tab kept come back; what the browser gave back at first stays. */
function showMessage(kind: ContactContext['purpose']['kind']): void {
  if (shownKind === undefined && message.value !== '') saveSessionMessage(kind, message.value);
  else if (kind !== shownKind) message.value = sessionMessage(kind);
  shownKind = kind;
}

function readAddress(): void {
  const isAnchor = isPageAnchor(location.hash);
  // The skip link moves the reader: the purpose of the visit stays, in the address too.
  if (isAnchor && shownAddress !== undefined) {
    history.replaceState(history.state, '', shownAddress);
    return;
  }
  shownAddress = isAnchor || location.hash === '' ? location.pathname : location.hash;
  const recall = new URL(data.context.recall, location.href).href;
  contact = isAnchor ? emptyContext : readContext({ ...data.context, recall }, location.hash);
  const { shown } = fieldsFor(texts, contact);
  showNotes(root, contact, data.context, texts.rappel);
  showFields(form, shown);
  showErrors(form, []);
  showStep(false);
  territory.propose(shown.some(({ saisie }) => saisie === 'territoire'));
  showMessage(contact.purpose.kind);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  prepare();
});
message.addEventListener('input', () => saveSessionMessage(contact.purpose.kind, message.value));
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
