/** The plan of a project, read by the lines, stages and rates of the content; and back. */
import type { Line, Project } from '../../project/project.ts';
import type { ExpenseLine, Plan, PlanLines } from './model.ts';
import { readRate, UNKNOWN_RATE } from './taxes.ts';

/** How a project says that the commune does not know a rate. */
export const NO_RATE = 'tva-a-preciser';

/** The rate of a line as a project marks it: « 5.5 ». Nothing for the one that the line assumes. */
function rateMark({ rates }: Plan, { id, tva }: ExpenseLine): string | undefined {
  const said = rates?.[id];
  if (said === undefined || said === (tva ?? UNKNOWN_RATE)) return undefined;
  return said === UNKNOWN_RATE ? NO_RATE : String(said / 100);
}

/** A rate that a mark says; nothing if it says none. */
function rateIn(mark: string): number | typeof UNKNOWN_RATE | undefined {
  if (mark === NO_RATE) return UNKNOWN_RATE;
  return /^[\d.]+$/.test(mark) ? readRate(mark) : undefined;
}

/** A plan as the parts of a project: each chosen line, in the order of the content. */
export function partsOfPlan(
  model: PlanLines,
  plan: Plan,
): Required<Pick<Project, 'lines' | 'eligible' | 'signed'>> {
  const line = (id: string, mark: string | undefined) => {
    const cents = plan.amounts[id];
    return cents === undefined ? [] : [[id, { cents, mark }] as const];
  };
  const lines: Readonly<Record<string, Line>> = Object.fromEntries([
    ...model.depenses.flatMap((expense) => line(expense.id, rateMark(plan, expense))),
    ...model.ressources.flatMap(({ id }) => {
      const stage = plan.stages[id];
      return line(id, stage === model.etats[0]?.id ? undefined : stage);
    }),
  ]);
  const isChosen = Object.keys(lines).length > 0;
  return { lines: isChosen ? lines : undefined, eligible: plan.eligible, signed: plan.signed };
}

/**
 * The plan that a project holds.
 *
 * @returns and the names of the lines that the content has no more, or of which it cannot read the mark
 */
export function planOf(
  model: PlanLines,
  { lines = {}, eligible, signed }: Project,
): { plan: Plan; unknown: readonly string[] } {
  const amounts: Record<string, number> = {};
  const stages: Record<string, string> = {};
  const rates: Record<string, number | typeof UNKNOWN_RATE> = {};
  const unknown: string[] = [];
  for (const [id, { cents, mark }] of Object.entries(lines)) {
    const resource = model.ressources.find((one) => one.id === id);
    const expense = model.depenses.find((one) => one.id === id);
    const isStage = resource?.demandee === true && model.etats.some((stage) => stage.id === mark);
    const rate = mark !== undefined && expense?.budget === 'investissement' ? rateIn(mark) : undefined;
    const isMark = mark === undefined || isStage || rate !== undefined;
    if (!isMark || !(resource ?? expense)) unknown.push(id);
    else {
      amounts[id] = cents;
      if (isStage && mark !== undefined) stages[id] = mark;
      if (rate !== undefined && rate !== (expense?.tva ?? UNKNOWN_RATE)) rates[id] = rate;
    }
  }
  return { plan: { amounts, stages, rates, eligible, signed }, unknown };
}

/** A project with some lines more, zero where they are yet to be filled in. What it says already wins: only a line that it lacks is added, only one without amount takes one. */
export function withLines(
  project: Project,
  added: readonly { readonly id: string; readonly cents?: number }[],
): Project {
  const lines = { ...project.lines };
  for (const { id, cents = 0 } of added) {
    const known = lines[id];
    if (!known?.cents) lines[id] = { ...known, cents };
  }
  return { ...project, lines };
}
