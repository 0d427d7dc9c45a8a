import { writeAmount } from './amount.ts';
import { groupedAmount, readAmount, type AmountFault } from './typed-amount.ts';
import { MOST_CENTS } from '../../project/project.ts';
import { sumsOf } from './balance.ts';
import {
  budgets,
  type Budget,
  type ExpenseLine,
  type Plan,
  type PlanLines,
  type ResourceLine,
} from './model.ts';
import { NO_RATE } from './plan-of-project.ts';
import { readRate, UNKNOWN_RATE, type Rate } from './taxes.ts';

/** The names of the fields of what is no line. */
export const ELIGIBLE = 'retenue';
export const SIGNED = 'signe';
/** The answers to whether something is signed. */
export const YES = 'oui';
export const NO = 'non';

/** A plan as its fields hold it: the rows shown, and what was typed or chosen in each field, by its name. */
export interface Draft {
  readonly rows: readonly string[];
  /** A field that says nothing is absent or empty: so is the first stage of an application, or the assumed rate. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A field whose value counts for nothing, and the message that says why. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** The name of the field that holds the stage of an application. */
export function stageField(line: string): string {
  return `etat-${line}`;
}

/** The name of the field that holds the choice of a rate of tax. */
export function rateField(line: string): string {
  return `tva-${line}`;
}

/** The name of the field that holds a rate that no choice has. */
export function otherRateField(line: string): string {
  return `taux-${line}`;
}

/** Whether a field holds a rate: what it says is no amount. */
export function isRateField(field: string): boolean {
  return field.startsWith(otherRateField(''));
}

/** The choice that another rate is to be written. */
export const OTHER_RATE = 'autre';

/** The rates that one chooses from; any other can be written. */
export const usualRates: readonly Rate[] = [20_00, 10_00, 5_50, 0];

/** The value of the choice of a rate. */
export function rateChoice(rate: Rate | typeof UNKNOWN_RATE): string {
  return rate === UNKNOWN_RATE ? NO_RATE : String(rate / 100);
}

type Line = ExpenseLine | ResourceLine;

function linesOf(model: PlanLines, budget: Budget): readonly Line[] {
  return [...model.depenses, ...model.ressources].filter((line) => line.budget === budget);
}

function isBalancing(line: Line): boolean {
  return 'solde' in line && line.solde === true;
}

/** The rows of a budget that nothing was written in. */
function startingRows(model: PlanLines, budget: Budget): string[] {
  return linesOf(model, budget)
    .filter((line) => line.depart || isBalancing(line))
    .map(({ id }) => id);
}

/** The fields that show a plan: the lines that it has chosen, or those that a budget starts with. */
export function toDraft(model: PlanLines, plan: Plan): Draft {
  const fields: Record<string, string> = {
    [ELIGIBLE]: plan.eligible === undefined ? '' : groupedAmount(plan.eligible),
    [SIGNED]: plan.signed === undefined ? '' : plan.signed ? YES : NO,
  };
  const rows = budgets.flatMap((budget) => {
    const lines = linesOf(model, budget);
    if (lines.every(({ id }) => plan.amounts[id] === undefined)) return startingRows(model, budget);
    return lines
      .filter((line) => plan.amounts[line.id] !== undefined || isBalancing(line))
      .map(({ id }) => id);
  });
  for (const id of rows) {
    const cents = plan.amounts[id];
    if (cents) fields[id] = groupedAmount(cents);
    const stage = plan.stages[id];
    if (stage !== undefined && stage !== model.etats[0]?.id) fields[stageField(id)] = stage;
    const rate = plan.rates?.[id];
    if (rate === undefined) continue;
    const isUsual = rate === UNKNOWN_RATE || usualRates.includes(rate);
    fields[rateField(id)] = isUsual ? rateChoice(rate) : OTHER_RATE;
    if (!isUsual) fields[otherRateField(id)] = String(rate / 100).replace('.', ',');
  }
  return { rows, fields };
}

/** The rows of a budget that the plan keeps: none as long as nothing is written in those that it starts with. */
function keptRows(model: PlanLines, { rows, fields }: Draft, budget: Budget): readonly Line[] {
  const shown = linesOf(model, budget).filter(({ id }) => rows.includes(id));
  const isTouched = shown.some(({ id }) => fields[id] || fields[stageField(id)] || fields[rateField(id)]);
  const isStart = shown.map(({ id }) => id).join(' ') === startingRows(model, budget).join(' ');
  return isStart && !isTouched ? [] : shown;
}

const FAULTS: Readonly<Record<AmountFault, (typed: string) => string>> = {
  'not-a-number': (typed) => `« ${typed} » n’est pas un montant. Écrivez par exemple 12 500 ou 12 500,50.`,
  percentage: () => 'Écrivez un montant en euros, pas un pourcentage.',
  negative: () => 'Écrivez un montant sans signe moins.',
  'too-many-decimals': () => 'Écrivez deux chiffres au plus après la virgule.',
  'too-large': () => `Ce montant dépasse ${writeAmount(MOST_CENTS)}. Vérifiez les zéros.`,
};

/** Reads an amount as it was typed; one that cannot be read counts for nothing, and a message says why. */
export function readTyped(typed: string): { readonly cents: number; readonly message?: string } {
  const amount = readAmount(typed);
  return 'cents' in amount ? amount : { cents: 0, message: FAULTS[amount.fault](typed) };
}

/** The rate that the fields of a line say; nothing for the assumed one. A rate still to be written is not known. */
function typedRate(
  { tva: assumed }: ExpenseLine,
  choice: string,
  other: string,
): Rate | typeof UNKNOWN_RATE | 'fault' | undefined {
  if (choice === '') return undefined;
  const isKnown = choice !== NO_RATE && (choice !== OTHER_RATE || other.trim() !== '');
  const rate = isKnown ? (readRate(choice === OTHER_RATE ? other : choice) ?? 'fault') : UNKNOWN_RATE;
  return rate === (assumed ?? UNKNOWN_RATE) ? undefined : rate;
}

/** Reads the plan of a draft, and the fields that could not be read. */
export function readDraft(model: PlanLines, draft: Draft) {
  const faults: FieldFault[] = [];
  const amountOf = (field: string): number => {
    const { cents, message } = readTyped(draft.fields[field] ?? '');
    if (message) faults.push({ field, message });
    return cents;
  };
  const amounts: Record<string, number> = {};
  const stages: Record<string, string> = {};
  const rates: Record<string, Rate | typeof UNKNOWN_RATE> = {};
  const readRateOf = (line: ExpenseLine) => {
    const other = draft.fields[otherRateField(line.id)] ?? '';
    const rate = typedRate(line, draft.fields[rateField(line.id)] ?? '', other);
    if (rate === 'fault') {
      const message = `« ${other} » n’est pas un taux de TVA. Écrivez par exemple 20 ou 5,5.`;
      faults.push({ field: otherRateField(line.id), message });
      rates[line.id] = UNKNOWN_RATE;
    } else if (rate !== undefined) rates[line.id] = rate;
  };
  for (const line of budgets.flatMap((budget) => keptRows(model, draft, budget))) {
    const cents = amountOf(line.id);
    const stage = draft.fields[stageField(line.id)];
    if (cents > 0 || !isBalancing(line)) amounts[line.id] = cents;
    if (stage) stages[line.id] = stage;
    if (line.budget === 'investissement' && !('origine' in line)) readRateOf(line);
  }
  const answer = draft.fields[SIGNED];
  const plan = { amounts, stages, rates, signed: answer ? answer === YES : undefined };
  const { expenses } = sumsOf(model, plan, 'investissement');
  const others = faults.length;
  const eligible = amountOf(ELIGIBLE);
  if (eligible > expenses) {
    const message = `La dépense retenue ne peut pas dépasser les dépenses d’investissement, soit ${writeAmount(expenses)}.`;
    faults.push({ field: ELIGIBLE, message });
  }
  const isRead = draft.fields[ELIGIBLE] && faults.length === others;
  return { plan: { ...plan, eligible: isRead ? eligible : undefined }, faults };
}

/** Shows more lines, blank, in their places. */
export function withRows(
  { depenses, ressources }: PlanLines,
  { rows, fields }: Draft,
  ...added: readonly string[]
): Draft {
  const ids = [...depenses, ...ressources].map(({ id }) => id);
  return { rows: ids.filter((id) => added.includes(id) || rows.includes(id)), fields };
}

/** Leaves a line out, with what its fields hold. */
export function withoutRow({ rows, fields }: Draft, id: string): Draft {
  const own = new Set([id, stageField(id), rateField(id), otherRateField(id)]);
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => !own.has(name)));
  return { rows: rows.filter((row) => row !== id), fields: others };
}

/** Writes in the field of a line. */
export function withTyped({ rows, fields }: Draft, id: string, typed: string): Draft {
  return { rows, fields: { ...fields, [id]: typed } };
}
