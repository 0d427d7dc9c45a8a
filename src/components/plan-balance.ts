import { writeAmount } from '../financing/amount.ts';
import { sumsOf } from '../financing/balance.ts';
import type { Plan, PlanModel } from '../financing/plan-model.ts';
import { fill } from './fill.ts';
import { part } from './parts.ts';

/** The sentences that say whether a plan balances. */
export interface BalanceTexts {
  readonly vide: string;
  readonly equilibre: string;
  readonly manque: string;
  readonly depasse: string;
  readonly equilibreFonctionnement: string;
  readonly manqueFonctionnement: string;
  readonly depasseFonctionnement: string;
  readonly fautes: string;
  readonly solder: string;
}

/** Whether each budget balances, in words; the running budget is said only where it has something. */
export function balanceInWords(
  model: PlanModel,
  plan: Plan,
  texts: BalanceTexts,
  hasFaults: boolean,
): string {
  const investment = sumsOf(model, plan, 'investment');
  const running = sumsOf(model, plan, 'running');
  const say = (
    { expenses, missing }: typeof investment,
    [even, short, over]: readonly [string, string, string],
  ) =>
    fill(missing === 0 ? even : missing > 0 ? short : over, {
      total: writeAmount(expenses),
      ecart: writeAmount(Math.abs(missing)),
    });
  const sentences = [
    ...(investment.expenses + investment.resources > 0
      ? [say(investment, [texts.equilibre, texts.manque, texts.depasse])]
      : []),
    ...(running.expenses + running.resources > 0
      ? [
          say(running, [
            texts.equilibreFonctionnement,
            texts.manqueFonctionnement,
            texts.depasseFonctionnement,
          ]),
        ]
      : []),
    ...(hasFaults ? [texts.fautes] : []),
  ];
  return sentences.length === 0 ? texts.vide : sentences.join(' ');
}

/** The plan once the owner takes what is missing, budget by budget. */
export function balanced(model: PlanModel, plan: Plan): Plan {
  const amounts = { ...plan.amounts };
  for (const { id, budget, balances } of model.resources) {
    const { missing } = sumsOf(model, plan, budget);
    if (balances && missing > 0) amounts[id] = (amounts[id] ?? 0) + missing;
  }
  return { ...plan, amounts };
}

/** Offers to the owner what is missing from the investment. */
export function showOffer(button: HTMLElement, model: PlanModel, plan: Plan, texts: BalanceTexts): void {
  const { missing } = sumsOf(model, plan, 'investment');
  button.hidden = missing <= 0;
  part(button, 'span').textContent = fill(texts.solder, { ecart: writeAmount(missing) });
}
