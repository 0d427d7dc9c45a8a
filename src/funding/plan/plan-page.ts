/**
 * The financing plan: the fields are read at each touch, the plan is drawn and checked beside them, and the
 * address holds it. Nothing is sent; the tab keeps it, for whoever comes back by the menu.
 */
import { readAmount, groupedAmount } from './amount.ts';
import { fromHash, toHash } from './plan-hash.ts';
import { emptyPlan, type Plan } from './model.ts';
import { urlHash } from '../../components/browser/url-hash.ts';
import { preHydrationFields } from '../../components/browser/pre-hydration-fields.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { sessionHash } from '../../components/browser/session-hash.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { query } from '../../components/browser/dom.ts';
import { drawSquareOnPaper, offerActions, type ActionTexts } from './plan-actions.ts';
import {
  balanceInBrief,
  balanceInWords,
  ownersBalance,
  showOffers,
  type BalanceTexts,
} from './plan-balance.ts';
import { readForm, showFaults, showStages, writeForm, writeLine, type FaultTexts } from './plan-form.ts';
import { showBudget, type PictureTexts } from './plan-view.ts';
import { showVerdicts, type VerdictTexts, type WordedModel } from './plan-sentences.ts';
import { markReady } from '../../components/browser/script-loaded.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';

/** What the page gives its script, as data. */
export interface PlanPageData {
  readonly model: WordedModel;
  readonly faults: FaultTexts;
  readonly texts: BalanceTexts & PictureTexts & ActionTexts & VerdictTexts & { readonly illisible: string };
}

/** The most characters of an unreadable address that the page quotes. */
const QUOTED = 80;

const root = query(document, '[data-island="plan"]');
const form = query<HTMLFormElement>(root, '[data-form]');
const { model, faults: faultTexts, texts } = pageData<PlanPageData>('plan');
const held = urlHash();
const putBackEarly = preHydrationFields(form);
const { keep, kept } = sessionHash('plan');
/** Fields that the visitor has left: only these are told their faults, not the one being written. */
const left = new Set<string>();
let plan: Plan = emptyPlan;

function labelOf(id: string): string {
  return query(form, `label[for="plan-${id}"]`).firstChild?.textContent?.trim() ?? '';
}

/** What an action did, said aloud and beside the buttons. */
function announce(sentence: string): void {
  query(root, '[data-status]').textContent = sentence;
}

/** The balance changes at each key; it is said aloud once the field is left. */
function speakBalance(): void {
  query(root, '[data-spoken]').textContent = query(root, '[data-balance]').textContent;
}

/** Takes the reader to the plan, which may stand far below the fields. */
function goToPlan(): void {
  const title = query(root, '[data-plan-title]');
  title.scrollIntoView();
  title.focus();
}

function show(): void {
  const read = readForm(form, model, faultTexts);
  plan = read.plan;
  const hasFaults = read.faults.length > 0;
  showFaults(form, read.faults, left);
  showStages(form, plan);
  const fragment = toHash(model, plan);
  const balance = query(root, '[data-balance]');
  balance.textContent = balanceInWords(model, plan, texts, hasFaults);
  balance.classList.toggle('screen-only', fragment === '');
  const brief = query(root, '[data-brief]');
  brief.textContent = balanceInBrief(model, plan, texts);
  brief.hidden = fragment === '';
  for (const budget of ['investment', 'running'] as const) showBudget(root, model, plan, budget, texts);
  showVerdicts(root, model, plan, texts, labelOf);
  showOffers(root, model, plan, texts, hasFaults);
  query(root, '[data-actions]').hidden = fragment === '';
  keep(fragment);
  held.set(fragment);
}

/** Puts another plan in the fields, and shows it: what is wrong with it is said at once. */
function take(other: Plan): void {
  writeForm(form, model, other);
  left.clear();
  for (const fault of readForm(form, model, faultTexts).faults) left.add(fault.field);
  show();
}

/** Shows the plan of a fragment, and says what of it cannot be read. */
function open(fragment: string): void {
  const { plan: read, unread } = fromHash(model, fragment);
  take(read);
  const parties = unread.join(', ').slice(0, QUOTED);
  announce(unread.length === 0 ? '' : interpolate(texts.illisible, { parties }));
}

function readAddress(): void {
  actions.forget();
  // A link to a source or the skip link moves the reader: the plan stays, in the address too.
  if (isPageAnchor(location.hash)) {
    show();
    return;
  }
  open(location.hash);
}

form.addEventListener('input', show);
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.inputMode === 'decimal') {
    left.add(target.name);
    const read = readAmount(target.value);
    if ('cents' in read && read.cents > 0) target.value = groupedAmount(read.cents);
  }
  show();
  speakBalance();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  goToPlan();
});
const actions = offerActions(root, texts, {
  plan: () => plan,
  take,
  balance(budget) {
    const line = ownersBalance(model, plan, budget);
    if (line !== undefined) writeLine(form, line.id, line.cents);
    show();
    speakBalance();
    goToPlan();
  },
  announce,
  flush: held.flush,
});
void drawSquareOnPaper(root, held.flush);
addEventListener('hashchange', readAddress);
// A browser that gives the fields back does so after this script has run.
addEventListener('pageshow', show);
stampPrint();
open(location.hash === '' || isPageAnchor(location.hash) ? kept() : location.hash);
putBackEarly();
show();
markReady(root, { form, act: goToPlan });
