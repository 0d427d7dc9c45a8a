/**
 * The financing plan: the fields are read at each touch, the plan is drawn and checked beside them, and the
 * address holds it. Nothing is sent nor kept elsewhere.
 */
import { readAmount, groupedAmount } from '../financing/amount.ts';
import { fromFragment, toFragment } from '../financing/plan-fragment.ts';
import { emptyPlan, type Plan } from '../financing/plan-model.ts';
import { fill } from './fill.ts';
import { isPageAnchor } from './page-anchor.ts';
import { part, parts } from './parts.ts';
import { drawSquareOnPaper, offerActions, type ActionTexts } from './plan-actions.ts';
import { balanced, balanceInWords, showOffer, type BalanceTexts } from './plan-balance.ts';
import { readForm, showFaults, showStages, writeForm, type FaultTexts } from './plan-form.ts';
import { showBudget, type PictureTexts } from './plan-picture.ts';
import { showVerdicts, type WordedModel } from './plan-verdicts.ts';
import { signPaper } from './sheet-signature.ts';

/** What the page gives its script, as data. */
export interface PlanPageData {
  readonly model: WordedModel;
  readonly faults: FaultTexts;
  readonly texts: BalanceTexts & PictureTexts & ActionTexts & { readonly illisible: string };
}

const root = part(document, '[data-island="plan"]');
const form = part<HTMLFormElement>(root, '[data-form]');
const status = part(root, '[data-status]');
const { model, faults: faultTexts, texts }: PlanPageData = JSON.parse(part(document, '#plan').textContent);
/** Fields that the visitor has left: only these are told their faults, not the one being written. */
const left = new Set<string>();
let plan: Plan = emptyPlan;

function labelOf(id: string): string {
  return part(form, `label[for="plan-${id}"]`).textContent.trim();
}

/** What an action did, said aloud and beside the buttons. */
function announce(sentence: string): void {
  status.textContent = sentence;
}

/** The balance changes at each key; it is said aloud once the field is left. */
function speakBalance(): void {
  part(root, '[data-spoken]').textContent = part(root, '[data-balance]').textContent;
}

function show(): void {
  const read = readForm(form, model, faultTexts);
  plan = read.plan;
  showFaults(form, read.faults, left);
  showStages(form, plan);
  const fragment = toFragment(model, plan);
  const balance = balanceInWords(model, plan, texts, read.faults.length > 0);
  for (const place of parts(root, '[data-balance]')) {
    place.textContent = balance;
    place.classList.toggle('screen-only', fragment === '');
  }
  for (const budget of ['investment', 'running'] as const) showBudget(root, model, plan, budget, texts);
  showVerdicts(root, model, plan, labelOf);
  showOffer(part(root, '[data-offer]'), model, plan, texts);
  part(root, '[data-actions]').hidden = fragment === '';
  history.replaceState(history.state, '', fragment === '' ? location.pathname : fragment);
}

/** Puts another plan in the fields, and shows it. */
function take(other: Plan): void {
  writeForm(form, model, other);
  left.clear();
  show();
}

function readAddress(): void {
  // A link to a source or the skip link moves the reader: the plan stays, in the address too.
  if (isPageAnchor(location.hash)) {
    show();
    return;
  }
  const { plan: read, unread } = fromFragment(model, location.hash);
  take(read);
  if (unread.length > 0) announce(fill(texts.illisible, { parties: unread.join(', ') }));
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
// There is nothing to send: the button leads to the plan, which may stand far below.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  part(root, '[data-plan-title]').focus();
});
offerActions(root, texts, {
  plan: () => plan,
  take,
  balance: () => {
    take(balanced(model, plan));
    speakBalance();
  },
  announce,
});
void drawSquareOnPaper(root);
addEventListener('hashchange', readAddress);
// The browser may give the fields of a page back after its script has run.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
signPaper();
readAddress();
root.dataset['ready'] = '';
