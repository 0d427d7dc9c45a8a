import { writeAmount } from './amount.ts';
import { sumsOf, type Sums } from './balance.ts';
import { isBlank, type Budget, type Plan, type PlanModel } from './model.ts';
import { writeShare } from './share.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { query, queryAll } from '../../components/browser/dom.ts';

/** The words of a picture: « {titre} : {lignes}. » */
export interface PictureTexts {
  readonly dessinEnMots: string;
}

interface Side {
  readonly name: 'expenses' | 'resources';
  /** What the total of this side is, in cents. */
  readonly total: number;
  /** What is missing on this side for both to be equal, in cents. */
  readonly gap: number;
  /** What the shares are of: resources pay the expenses, or more; what is in excess is no share of them. */
  readonly whole: number;
}

function sidesOf({ expenses, resources, missing }: Sums): Side[] {
  return [
    { name: 'expenses', total: expenses, gap: Math.max(0, -missing), whole: expenses },
    {
      name: 'resources',
      total: resources,
      gap: Math.max(0, missing),
      whole: Math.max(expenses, resources),
    },
  ];
}

/** Shares below this leave no room for a number in the drawing; the table has it. */
const NARROW = 0.04;

/** Fills in the rows of a table, hides those without amount, numbers the others. */
function showRows(table: HTMLElement, { name, total, gap, whole }: Side, plan: Plan): void {
  const stageNames = new Map(
    [...document.querySelectorAll('option')].map(({ value, textContent }) => [value, textContent]),
  );
  let number = 0;
  for (const row of queryAll(table, '[data-row]')) {
    const id = row.dataset['row'] ?? '';
    const cents = id === 'gap' ? gap : id === 'total' ? total : (plan.amounts[id] ?? 0);
    row.hidden = cents === 0 && id !== 'total';
    row.dataset['cents'] = String(cents);
    query(row, '[data-amount]').textContent = writeAmount(cents);
    if (row.hidden || id === 'total') continue;
    number += 1;
    query(row, '[data-number]').textContent = String(number);
    const isExcess = id === 'gap' && name === 'expenses';
    query(row, '[data-share]').textContent = isExcess ? '' : writeShare(cents, whole, 'nearest');
    const stage = row.querySelector('[data-stage-of]');
    if (stage !== null) stage.textContent = stageNames.get(plan.stages[id] ?? '') ?? '';
  }
}

/** Draws a bar from its table: one segment a row, as wide as its amount, with its number. */
function drawBar(bar: HTMLElement, table: HTMLElement, side: Side, plan: Plan, texts: PictureTexts): void {
  const lines: string[] = [];
  for (const segment of queryAll(bar, '[data-segment]')) {
    const id = segment.dataset['segment'] ?? '';
    const cents = id === 'gap' ? side.gap : (plan.amounts[id] ?? 0);
    segment.hidden = cents === 0;
    if (segment.hidden) continue;
    segment.style.flexGrow = String(cents);
    const row = query(table, `[data-row="${id}"]`);
    const isNarrow = cents < NARROW * (side.total + side.gap);
    segment.textContent = isNarrow ? '' : query(row, '[data-number]').textContent;
    const label = query(row, 'th').firstChild?.textContent?.trim() ?? '';
    const share = query(row, '[data-share]').textContent;
    lines.push([`${label} ${writeAmount(cents)}`, share].filter((piece) => piece !== '').join(', '));
  }
  bar.setAttribute(
    'aria-label',
    interpolate(texts.dessinEnMots, { titre: bar.dataset['title'] ?? '', lignes: lines.join(' ; ') }),
  );
}

/** An empty plan prints as a form to fill in by hand: every row, no number. */
function showBlank(section: HTMLElement): void {
  for (const row of queryAll(section, '[data-row]:not(.gap)')) {
    row.hidden = false;
    for (const cell of queryAll(row, 'td, small')) cell.textContent = '';
  }
}

/** Shows one of the two budgets as tables and as a picture; an empty one is not shown. */
export function showBudget(
  root: HTMLElement,
  model: PlanModel,
  plan: Plan,
  budget: Budget,
  texts: PictureTexts,
): void {
  const section = query(root, `[data-budget="${budget}"]`);
  const sums = sumsOf(model, plan, budget);
  const isForm = isBlank(plan);
  const isEmpty = sums.expenses === 0 && sums.resources === 0;
  section.classList.toggle('paper-only', isForm);
  section.hidden = isEmpty && !isForm;
  query(section, '[data-drawing]').hidden = isEmpty;
  for (const side of sidesOf(sums)) {
    const table = query(section, `[data-side="${side.name}"]`);
    showRows(table, side, plan);
    drawBar(query(section, `[data-bar="${side.name}"]`), table, side, plan, texts);
  }
  if (isForm) showBlank(section);
}
