import { groupedAmount, mostCents, readAmount, writeAmount, type AmountFault } from './amount.ts';
import { sumsOf } from './balance.ts';
import { ELIGIBLE, NO, SIGNED, YES } from './plan-hash.ts';
import type { Plan, PlanModel } from './model.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { query, queryAll } from '../../components/browser/dom.ts';

/** A field that could not be read, and what to write instead. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** What is wrong with an amount, in words. */
export type FaultTexts = Readonly<Record<AmountFault | 'au-dela', string>>;

function field(form: HTMLFormElement, id: string): HTMLInputElement {
  return query<HTMLInputElement>(form, `#plan-${id}`);
}

function stageOf(form: HTMLFormElement, id: string): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>(`[name="etat-${id}"]`);
}

/** The plan that the fields hold; what cannot be read counts for nothing and is reported. */
export function readForm(
  form: HTMLFormElement,
  model: PlanModel,
  texts: FaultTexts,
): { readonly plan: Plan; readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = [];
  const amountOf = (id: string): number => {
    const typed = field(form, id).value.trim();
    const read = readAmount(typed);
    if ('cents' in read) return read.cents;
    faults.push({
      field: id,
      message: interpolate(texts[read.fault], { saisie: typed, plafond: writeAmount(mostCents) }),
    });
    return 0;
  };
  const lines = [...model.expenses, ...model.resources];
  const amounts = Object.fromEntries(lines.map(({ id }) => [id, amountOf(id)]));
  const stages = Object.fromEntries(
    lines.flatMap(({ id }) => {
      const select = stageOf(form, id);
      return select === null || amounts[id] === 0 ? [] : [[id, select.value]];
    }),
  );
  const isGiven = field(form, ELIGIBLE).value.trim() !== '';
  const given = amountOf(ELIGIBLE);
  const signed = new FormData(form).get(SIGNED);
  const plan = { amounts, stages, signed: signed === '' ? undefined : signed === YES };
  const { expenses } = sumsOf(model, plan, 'investment');
  const isBeyond = given > expenses;
  if (isBeyond) {
    faults.push({
      field: ELIGIBLE,
      message: interpolate(texts['au-dela'], { total: writeAmount(expenses) }),
    });
  }
  const isRead = isGiven && !faults.some((fault) => fault.field === ELIGIBLE);
  return { plan: { ...plan, eligible: isRead ? given : undefined }, faults };
}

/** Writes an amount in the field of a line. */
export function writeLine(form: HTMLFormElement, id: string, cents: number): void {
  field(form, id).value = cents === 0 ? '' : groupedAmount(cents);
}

/** Writes a plan in the fields. */
export function writeForm(form: HTMLFormElement, model: PlanModel, plan: Plan): void {
  for (const { id } of [...model.expenses, ...model.resources]) {
    writeLine(form, id, plan.amounts[id] ?? 0);
    const select = stageOf(form, id);
    if (select !== null) select.value = plan.stages[id] ?? model.stages[0] ?? '';
  }
  field(form, ELIGIBLE).value = plan.eligible === undefined ? '' : groupedAmount(plan.eligible);
  const signed = plan.signed === undefined ? '' : plan.signed ? YES : NO;
  query<HTMLInputElement>(form, `[name="${SIGNED}"][value="${signed}"]`).checked = true;
  const isRunning = [...model.expenses, ...model.resources].some(
    ({ id, budget }) => budget === 'running' && (plan.amounts[id] ?? 0) > 0,
  );
  if (isRunning) query<HTMLDetailsElement>(form, '[data-running]').open = true;
}

/** Says each fault at its field; a field of the list that is sound again loses its own. */
export function showFaults(
  form: HTMLFormElement,
  faults: readonly FieldFault[],
  shown: ReadonlySet<string>,
): void {
  for (const root of queryAll(form, '[data-field]')) {
    const id = root.dataset['field'] ?? '';
    const fault = shown.has(id) ? faults.find((candidate) => candidate.field === id) : undefined;
    const error = query(root, '[data-error]');
    error.textContent = fault?.message ?? '';
    error.hidden = fault === undefined;
    field(form, id).setAttribute('aria-invalid', String(fault !== undefined));
  }
}

/** A demand has a stage once there is an amount. */
export function showStages(form: HTMLFormElement, plan: Plan): void {
  for (const root of queryAll(form, '[data-field]:has([data-stage])')) {
    query(root, '[data-stage]').hidden = (plan.amounts[root.dataset['field'] ?? ''] ?? 0) === 0;
  }
}
