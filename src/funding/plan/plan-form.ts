/** The form of the plan: what its fields hold, and their faults. */
import { groupedAmount, mostCents, readAmount, writeAmount } from './amount.ts';
import { sumsOf } from './balance.ts';
import type { Plan } from './model.ts';
import type { PlanPageData } from './plan-data.ts';
import { ELIGIBLE, NO, SIGNED, YES } from './plan-hash.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { query } from '../../components/browser/dom.ts';

/** A field whose value counts for nothing, and the message that says why. */
interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** A form read: its plan, and the fields that could not be read. */
interface FormReading {
  readonly plan: Plan;
  readonly faults: readonly FieldFault[];
}

/** Reads and writes the form of a page. */
export function planForm(form: HTMLFormElement, { model, faults: texts }: PlanPageData) {
  const lines = [...model.expenses, ...model.resources];
  const field = (id: string) => query<HTMLInputElement>(form, `#plan-${id}`);
  const stageOf = (id: string) => form.querySelector<HTMLSelectElement>(`[name="etat-${id}"]`);

  /** Writes the amount of one line, in cents. */
  function writeLine(id: string, cents: number): void {
    field(id).value = cents === 0 ? '' : groupedAmount(cents);
  }

  function read(): FormReading {
    const faults: FieldFault[] = [];
    const amountOf = (id: string): number => {
      const typed = field(id).value.trim();
      const amount = readAmount(typed);
      if ('cents' in amount) return amount.cents;
      const values = { saisie: typed, plafond: writeAmount(mostCents) };
      faults.push({ field: id, message: interpolate(texts[amount.fault], values) });
      return 0;
    };
    const amounts = Object.fromEntries(lines.map(({ id }) => [id, amountOf(id)]));
    const stages = Object.fromEntries(
      lines.flatMap(({ id }) => {
        const select = stageOf(id);
        return select === null || amounts[id] === 0 ? [] : [[id, select.value]];
      }),
    );
    const eligible = amountOf(ELIGIBLE);
    const signed = new FormData(form).get(SIGNED);
    const plan = { amounts, stages, signed: signed === '' ? undefined : signed === YES };
    const { expenses } = sumsOf(model, plan, 'investment');
    if (eligible > expenses) {
      const message = interpolate(texts['au-dela'], { total: writeAmount(expenses) });
      faults.push({ field: ELIGIBLE, message });
    }
    const isGiven = field(ELIGIBLE).value.trim() !== '';
    const isRead = isGiven && !faults.some((fault) => fault.field === ELIGIBLE);
    return { plan: { ...plan, eligible: isRead ? eligible : undefined }, faults };
  }

  function write(plan: Plan): void {
    for (const { id, budget } of lines) {
      const cents = plan.amounts[id] ?? 0;
      writeLine(id, cents);
      const select = stageOf(id);
      if (select !== null) select.value = plan.stages[id] ?? model.stages[0]?.id ?? '';
      if (budget === 'running' && cents > 0) query<HTMLDetailsElement>(form, 'details').open = true;
    }
    field(ELIGIBLE).value = plan.eligible === undefined ? '' : groupedAmount(plan.eligible);
    const signed = plan.signed === undefined ? '' : plan.signed ? YES : NO;
    query<HTMLInputElement>(form, `[name="${SIGNED}"][value="${signed}"]`).checked = true;
  }

  /**
   * Shows the stages of the lines with an amount, and the faults.
   *
   * @param left the fields that may show a fault: the visitor has left them
   */
  function show({ plan, faults }: FormReading, left: ReadonlySet<string>): void {
    for (const id of [...lines.map((line) => line.id), ELIGIBLE]) {
      const fault = left.has(id) ? faults.find((candidate) => candidate.field === id) : undefined;
      const error = query(form, `#plan-${id}-erreur`);
      error.textContent = fault?.message ?? '';
      error.hidden = fault === undefined;
      field(id).setAttribute('aria-invalid', String(fault !== undefined));
      const stage = stageOf(id)?.closest('label');
      if (stage) stage.hidden = (plan.amounts[id] ?? 0) === 0;
    }
  }

  return { read, write, writeLine, show };
}
