/**
 * The financing plan: reads the fields at each touch, shows the plan beside them, and keeps it in the hash of the
 * address. Nothing is sent; the tab keeps the plan for whoever comes back by the menu.
 */
import { groupedAmount, readAmount } from './amount.ts';
import { ownersBalance } from './balance.ts';
import { budgets, emptyPlan, type Plan } from './model.ts';
import { planCsv } from './plan-csv.ts';
import type { PlanPageData } from './plan-data.ts';
import { planForm } from './plan-form.ts';
import { fromHash, toHash } from './plan-hash.ts';
import { showPlan } from './plan-view.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { copyText } from '../../components/browser/copy-text.ts';
import { query } from '../../components/browser/dom.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { preHydrationFields } from '../../components/browser/pre-hydration-fields.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { loadQrCodes } from '../../components/browser/qr-code.ts';
import { markReady } from '../../components/browser/script-loaded.ts';
import { sessionText } from '../../components/browser/session-text.ts';
import { urlHash } from '../../components/browser/url-hash.ts';

/** Most characters of an unreadable address that the page quotes. */
const QUOTED = 80;

const root = query(document, '[data-island="plan"]');
const formElement = query<HTMLFormElement>(root, 'form');
const title = query(root, '[data-plan-title]');
const undo = query(root, '[data-undo]');
const data = pageData<PlanPageData>('plan');
const { model, texts } = data;
const form = planForm(formElement, data);
const hash = urlHash();
const putBackEarly = preHydrationFields(formElement);
const session = sessionText('plan');
/** Fields that the visitor has left: only these show their faults. */
const left = new Set<string>();
let plan: Plan = emptyPlan;
/** The plan that « undo » puts back. */
let before: Plan = emptyPlan;

/** Writes the outcome of an action beside the buttons, where it is announced. */
function announce(sentence: string): void {
  query(root, '[data-status]').textContent = sentence;
}

/** Announces the balance, which changes at each key, once the field is left. */
function announceBalance(): void {
  query(root, '[data-spoken]').textContent = query(root, '[data-balance]').textContent;
}

/** Takes the reader to the plan, which may stand far below the fields. */
function goToPlan(): void {
  title.scrollIntoView();
  title.focus();
}

/** Shows the plan of the form, and keeps it in the address and the tab. */
function update(): void {
  const reading = form.read();
  plan = reading.plan;
  form.show(reading, left);
  const written = toHash(model, plan);
  showPlan(root, data, plan, { isEmpty: written === '', hasFaults: reading.faults.length > 0 });
  session.keep(written);
  hash.set(written);
}

/** Puts another plan in the fields, and shows it with all its faults. */
function replace(other: Plan): void {
  form.write(other);
  left.clear();
  for (const { field } of form.read().faults) left.add(field);
  update();
}

/** Shows the plan of a hash, and quotes what is unreadable. */
function open(written: string): void {
  const { plan: read, unread } = fromHash(model, written);
  replace(read);
  const parties = unread.join(', ').slice(0, QUOTED);
  announce(unread.length === 0 ? '' : interpolate(texts.illisible, { parties }));
}

/** Lets the visitor come back to the present plan until the next change. */
function rememberPlan(): void {
  before = plan;
  undo.hidden = false;
}

function forgetPlan(): void {
  undo.hidden = true;
}

function onClick(selector: string, action: () => void): void {
  query(root, selector).addEventListener('click', action);
}

formElement.addEventListener('input', () => {
  forgetPlan();
  update();
});
formElement.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.inputMode === 'decimal') {
    left.add(target.name);
    const amount = readAmount(target.value);
    if ('cents' in amount && amount.cents > 0) target.value = groupedAmount(amount.cents);
  }
  update();
  announceBalance();
});
formElement.addEventListener('submit', (event) => {
  event.preventDefault();
  goToPlan();
});

for (const budget of budgets) {
  onClick(`[data-offer="${budget}"]`, () => {
    rememberPlan();
    const line = ownersBalance(model, plan, budget);
    if (line !== undefined) form.writeLine(line.id, line.cents);
    update();
    announceBalance();
    goToPlan();
  });
}
onClick('[data-erase]', () => {
  rememberPlan();
  replace(emptyPlan);
  undo.focus();
  announce(texts.efface);
});
onClick('[data-undo]', () => {
  replace(before);
  forgetPlan();
  announce('');
  title.focus();
});
onClick('[data-print]', () => print());
onClick('[data-copy]', () => {
  hash.flush();
  void copyText(location.href).then((isCopied) => announce(isCopied ? texts.lienCopie : texts.lienRefuse));
});
onClick('[data-sheet]', () => {
  const content = planCsv(data, plan);
  const file = { name: `${texts.fichier}.csv`, type: 'text/csv;charset=utf-8', content };
  announce(downloadFile(file) ? '' : texts.tableurRefuse);
});

/** Draws on the paper the QR code that reopens the plan. */
async function drawQrCode(): Promise<void> {
  const place = query(root, '[data-reopen]');
  const { draw } = await loadQrCodes();
  addEventListener('beforeprint', () => {
    hash.flush();
    place.hidden = location.hash === '';
    const drawing = place.querySelector('svg');
    if (drawing !== null) draw(drawing, location.href);
  });
}

void drawQrCode();
addEventListener('hashchange', () => {
  forgetPlan();
  // A link to a source or the skip link moves the reader: the plan stays, in the address too.
  if (isPageAnchor(location.hash)) update();
  else open(location.hash);
});
// A browser that restores the fields does so after this script has run.
addEventListener('pageshow', update);
stampPrint();
open(location.hash === '' || isPageAnchor(location.hash) ? session.kept() : location.hash);
putBackEarly();
update();
markReady(root, { form: formElement, act: goToPlan });
