/** The plan beside its form: balance, tables, drawing, verdicts and advice. */
import { writeAmount } from './amount.ts';
import { ownersBalance, sumsOf } from './balance.ts';
import { budgets, isBlank, type Budget, type Plan } from './model.ts';
import type { PlanPageData } from './plan-data.ts';
import { isShown, planTables, type PlanRow, type PlanTable } from './plan-rows.ts';
import { balanceInBrief, balanceInWords, refusalInWords, verdictsOf } from './plan-sentences.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { query, queryAll } from '../../components/browser/dom.ts';

/** Share of a bar below which a segment has no room for its number; the table has it. */
const NARROW = 0.04;

/** Fills in a table; one of a blank plan prints as a form: every line, no number. */
function showTable(table: HTMLElement, rows: readonly PlanRow[], isForm: boolean): void {
  for (const [index, element] of queryAll(table, ':is(tbody, tfoot) tr').entries()) {
    const row = rows[index];
    if (row === undefined) continue;
    element.hidden = isForm ? row.kind === 'gap' : !isShown(row);
    const write = (selector: string, text: string) => {
      query(element, selector).textContent = isForm ? '' : text;
    };
    write('[data-number]', row.number?.toString() ?? '');
    write('small', row.stage);
    write('[data-amount]', writeAmount(row.cents));
    write('[data-share]', row.share);
  }
}

/** The class of a segment, which tells it from its neighbours in grey as in colour. */
function pattern({ kind }: PlanRow, index: number): string {
  return kind === 'expense' || kind === 'public' ? (['first', 'second', 'third'][index % 3] ?? '') : kind;
}

/** Draws a bar: one segment a row with an amount, as wide as it, with its number. */
function drawBar(bar: HTMLElement, { title, rows }: PlanTable, sentence: string): void {
  const whole = rows.reduce((sum, { kind, cents }) => sum + (kind === 'total' ? 0 : cents), 0);
  const drawn = rows.flatMap((row, index) => (row.number === undefined ? [] : [{ row, index }]));
  bar.replaceChildren(
    ...drawn.map(({ row, index }) => {
      const segment = document.createElement('span');
      segment.className = pattern(row, index);
      segment.style.flexGrow = String(row.cents);
      segment.textContent = row.cents < NARROW * whole ? '' : String(row.number);
      return segment;
    }),
  );
  const lignes = drawn.map(({ row: { label, cents, share } }) =>
    [`${label} ${writeAmount(cents)}`, share].filter((piece) => piece !== '').join(', '),
  );
  bar.setAttribute('aria-label', interpolate(sentence, { titre: title, lignes: lignes.join(' ; ') }));
}

/** Shows a budget as tables and drawing; an empty one is hidden, save in a blank plan. */
function showBudget(root: HTMLElement, { model, texts }: PlanPageData, plan: Plan, budget: Budget): void {
  const section = query(root, `[data-budget="${budget}"]`);
  const { expenses, resources } = sumsOf(model, plan, budget);
  const isEmpty = expenses + resources === 0;
  const isForm = isBlank(plan);
  section.classList.toggle('paper-only', isForm);
  section.hidden = isEmpty && !isForm;
  query(section, 'figure').hidden = isEmpty;
  for (const table of planTables(model, plan, budget, texts)) {
    showTable(query(section, `[data-side="${table.side}"]`), table.rows, isForm);
    drawBar(query(section, `[data-bar="${table.side}"]`), table, texts.dessinEnMots);
  }
}

function showVerdicts(root: HTMLElement, { model, texts }: PlanPageData, plan: Plan): void {
  for (const { id, state, sentence } of verdictsOf(model, plan, texts)) {
    const item = query(root, `[data-rule="${id}"]`);
    item.dataset['state'] = state;
    const verdict = query(item, '[data-verdict]');
    verdict.hidden = sentence === undefined;
    verdict.textContent = sentence ?? '';
  }
}

/** Shows the advice on the lines that the plan leaves empty or fills in, and the cost of the worst refusal. */
function showAdvice(root: HTMLElement, { model, texts }: PlanPageData, plan: Plan): void {
  for (const [index, item] of queryAll(root, '[data-advice]').entries()) {
    const { when, line = '' } = model.advice[index] ?? {};
    const isFilled = (plan.amounts[line] ?? 0) > 0;
    item.hidden = isBlank(plan) || isFilled !== (when === 'ligne-remplie');
  }
  const refusal = refusalInWords(model, plan, texts);
  const fragile = query(root, '[data-fragile]');
  fragile.hidden = refusal === undefined;
  fragile.textContent = refusal ?? '';
}

/** Hides the sources that only hidden advice cites; the others keep their number. */
function hideUncitedSources(root: HTMLElement): void {
  for (const [index, source] of queryAll(document, 'li[id^="source-"]').entries()) {
    source.setAttribute('value', String(index + 1));
    source.hidden = queryAll(root, `a[href="#${source.id}"]`).every(
      (citation) => citation.closest('[hidden]') !== null,
    );
  }
}

/** Offers to put the shortfall of each budget on the owner's line; not while a field is to be corrected. */
function showOffers(root: HTMLElement, { model, texts }: PlanPageData, plan: Plan, hasFaults: boolean): void {
  const sentences = { investment: texts.solder, running: texts.solderFonctionnement };
  for (const budget of budgets) {
    const button = query(root, `[data-offer="${budget}"]`);
    button.hidden = hasFaults || ownersBalance(model, plan, budget) === undefined;
    const { shortfall } = sumsOf(model, plan, budget);
    button.textContent = interpolate(sentences[budget], { ecart: writeAmount(shortfall) });
  }
}

/**
 * Shows a plan.
 *
 * @param isEmpty whether the address holds nothing: no amount and no answer
 * @param hasFaults whether a field is to be corrected
 */
export function showPlan(
  root: HTMLElement,
  data: PlanPageData,
  plan: Plan,
  { isEmpty, hasFaults }: { readonly isEmpty: boolean; readonly hasFaults: boolean },
): void {
  const { model, texts } = data;
  const balance = query(root, '[data-balance]');
  balance.textContent = balanceInWords(model, plan, texts, hasFaults);
  balance.classList.toggle('screen-only', isEmpty);
  const brief = query(root, '[data-brief]');
  brief.textContent = balanceInBrief(model, plan, texts);
  brief.hidden = isEmpty;
  for (const budget of budgets) showBudget(root, data, plan, budget);
  showVerdicts(root, data, plan);
  showAdvice(root, data, plan);
  hideUncitedSources(root);
  showOffers(root, data, plan, hasFaults);
  query(root, '[data-actions]').hidden = isEmpty;
}
