import { writeAmount } from './amount.ts';
import { certaintyOf, sumsOf } from './balance.ts';
import type { Budget, Plan, PlanModel } from './model.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { query } from '../../components/browser/dom.ts';

/** The sentences that say whether a plan balances. */
export interface BalanceTexts {
  readonly vide: string;
  readonly equilibre: string;
  readonly manque: string;
  readonly depasse: string;
  readonly equilibreFonctionnement: string;
  readonly manqueFonctionnement: string;
  readonly depasseFonctionnement: string;
  /** What is asked for and not granted yet, and what the owner brings: {incertain}, {part}. */
  readonly acquis: string;
  readonly fautes: string;
  /** The same in a few words, beside the fields of a telephone. */
  readonly brefEquilibre: string;
  readonly brefManque: string;
  readonly brefDepasse: string;
  readonly solder: string;
  readonly solderFonctionnement: string;
}

function certainty(model: PlanModel, plan: Plan, sentence: string): string {
  const { uncertain, own } = certaintyOf(model, plan);
  return interpolate(sentence, { incertain: writeAmount(uncertain), part: writeAmount(own) });
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
    interpolate(missing === 0 ? even : missing > 0 ? short : over, {
      total: writeAmount(expenses),
      ecart: writeAmount(Math.abs(missing)),
    });
  const sentences = [
    ...(investment.expenses + investment.resources > 0
      ? [say(investment, [texts.equilibre, texts.manque, texts.depasse])]
      : []),
    ...(investment.resources > 0 ? [certainty(model, plan, texts.acquis)] : []),
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

/** The same in a few words: what the first budget that does not balance still lacks, or has too much. */
export function balanceInBrief(model: PlanModel, plan: Plan, texts: BalanceTexts): string {
  const gaps = (['investment', 'running'] as const).map((budget) => sumsOf(model, plan, budget).missing);
  const missing = gaps.find((gap) => gap !== 0) ?? 0;
  if (missing === 0) return texts.brefEquilibre;
  return interpolate(missing > 0 ? texts.brefManque : texts.brefDepasse, {
    ecart: writeAmount(Math.abs(missing)),
  });
}

/**
 * The line of the owner that may take what is missing from a budget, and what it would then be, in cents.
 *
 * @returns nothing if nothing is missing, or if no line may take it
 */
export function ownersBalance(
  model: PlanModel,
  plan: Plan,
  budget: Budget,
): { id: string; cents: number } | undefined {
  const line = model.resources.find((resource) => resource.balances && resource.budget === budget);
  const { missing } = sumsOf(model, plan, budget);
  if (line === undefined || missing <= 0) return undefined;
  return { id: line.id, cents: (plan.amounts[line.id] ?? 0) + missing };
}

/** Offers to the owner what is missing from each budget; not as long as a field is to be mended. */
export function showOffers(
  root: HTMLElement,
  model: PlanModel,
  plan: Plan,
  texts: BalanceTexts,
  hasFaults: boolean,
): void {
  const sentences = { investment: texts.solder, running: texts.solderFonctionnement };
  for (const budget of ['investment', 'running'] as const) {
    const button = query(root, `[data-offer="${budget}"]`);
    button.hidden = hasFaults || ownersBalance(model, plan, budget) === undefined;
    const { missing } = sumsOf(model, plan, budget);
    button.textContent = interpolate(sentences[budget], { ecart: writeAmount(missing) });
  }
}
