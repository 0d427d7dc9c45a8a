import { checkContent } from '../../../src/checks.ts';
import type { Plan } from '../../../src/funding/plan/model.ts';
import { realContent } from '../edited-content.ts';

function financingPlan() {
  const [entry] = checkContent(realContent).content.financingPlan;
  if (entry === undefined) throw new Error('the content has no financing plan');
  return entry.value;
}

/** The lines and rules of the site, with their words. */
export const real = financingPlan();

/** A plan from amounts in euros. */
export function planOf(
  euros: Readonly<Record<string, number>>,
  rest: Omit<Plan, 'amounts' | 'stages'> = {},
): Plan {
  const amounts = Object.fromEntries(
    Object.entries(euros).map(([id, amount]) => [id, Math.round(amount * 100)]),
  );
  return { amounts, stages: {}, ...rest };
}

/** A rule of the site by its id. */
export function ruleOf(id: string) {
  const rule = real.regles.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
