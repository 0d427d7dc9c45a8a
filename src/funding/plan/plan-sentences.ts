import { writeAmount, writeShare } from './amount.ts';
import { applyRule, applyThreshold, certaintyOf, sumsOf, worstRefusal, type Sums } from './balance.ts';
import { budgets, isBlank, type Plan, type PlanModel } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import type { PlanTexts } from './schema.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

/** One of three sentences: for a balanced budget, a shortfall, or an excess. */
function byShortfall({ expenses, shortfall }: Sums, even: string, short: string, over: string): string {
  return interpolate(shortfall === 0 ? even : shortfall > 0 ? short : over, {
    total: writeAmount(expenses),
    ecart: writeAmount(Math.abs(shortfall)),
  });
}

/** Whether each budget balances; the running budget is left out while it is empty. */
export function balanceInWords(model: PlanModel, plan: Plan, texts: PlanTexts, hasFaults: boolean): string {
  const investment = sumsOf(model, plan, 'investment');
  const running = sumsOf(model, plan, 'running');
  const { uncertain, own } = certaintyOf(model, plan);
  const sentences = [
    investment.expenses + investment.resources > 0 &&
      byShortfall(investment, texts.equilibre, texts.manque, texts.depasse),
    investment.resources > 0 &&
      interpolate(texts.acquis, { incertain: writeAmount(uncertain), part: writeAmount(own) }),
    running.expenses + running.resources > 0 &&
      byShortfall(
        running,
        texts.equilibreFonctionnement,
        texts.manqueFonctionnement,
        texts.depasseFonctionnement,
      ),
    hasFaults && texts.fautes,
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? texts.vide : sentences.join(' ');
}

/** The shortfall or excess of the first budget that does not balance, in a few words. */
export function balanceInBrief(model: PlanModel, plan: Plan, texts: PlanTexts): string {
  const sums = budgets.map((budget) => sumsOf(model, plan, budget));
  const unbalanced = sums.find(({ shortfall }) => shortfall !== 0);
  if (unbalanced === undefined) return texts.brefEquilibre;
  return byShortfall(unbalanced, texts.brefEquilibre, texts.brefManque, texts.brefDepasse);
}

/** The verdict of a rule, a threshold or the rule on signing. */
export interface Verdict {
  /** The id of the rule; that of the rule on signing is {@link SIGNING}. */
  readonly id: string;
  readonly title: string;
  readonly state: string;
  /** Absent where the rule has nothing to say. */
  readonly sentence?: string | undefined;
}

/** The id of the rule on contracts signed before the application. */
export const SIGNING = 'signature';

type Rule = WordedModel['rules'][number];

function ruleVerdict(model: WordedModel, plan: Plan, rule: Rule, texts: PlanTexts): Verdict {
  const { verdict, amount, base, limit } = applyRule(model, plan, rule);
  const { id, title } = rule;
  if (verdict === 'no-base') return { id, title, state: 'broken', sentence: texts.sansBase };
  // Rounded to the nearest, but a broken share never looks kept.
  const away = rule.limit === 'at-least' ? 'down' : 'up';
  const sentence = base === 0 && verdict === 'idle' ? undefined : rule.verdicts[verdict];
  if (sentence === undefined) return { id, title, state: verdict };
  const { shortfall } = sumsOf(model, plan, 'investment');
  const isOpen = rule.base === 'public-money' && shortfall > 0;
  const whole = isOpen ? `${sentence} ${texts.encoreATrouver}` : sentence;
  return {
    id,
    title,
    state: verdict,
    sentence: interpolate(whole, {
      montant: writeAmount(amount),
      part: writeShare(amount, base, verdict === 'broken' ? away : 'nearest'),
      base: writeAmount(base),
      limite: writeAmount(limit),
      ecart: writeAmount(shortfall),
    }),
  };
}

function signingVerdict({ signing }: WordedModel, { amounts, signed }: Plan): Verdict {
  const { title, resources, verdicts } = signing;
  const isConcerned = resources.some((id) => (amounts[id] ?? 0) > 0);
  const answered = signed === undefined ? 'unanswered' : signed ? 'broken' : 'kept';
  const state = isConcerned ? answered : 'idle';
  return { id: SIGNING, title, state, sentence: verdicts[state] };
}

/** The verdict of each rule, in the order of the page; a blank plan, printed to be filled in by hand, has none. */
export function verdictsOf(model: WordedModel, plan: Plan, texts: PlanTexts): Verdict[] {
  const verdicts = [
    ...model.rules.map((rule) => ruleVerdict(model, plan, rule, texts)),
    signingVerdict(model, plan),
    ...model.thresholds.map((threshold) => {
      const { verdict, amount } = applyThreshold(plan, threshold);
      const sentence = interpolate(threshold.verdicts[verdict], { montant: writeAmount(amount) });
      return { id: threshold.id, title: threshold.title, state: verdict, sentence };
    }),
  ];
  if (!isBlank(plan)) return verdicts;
  return verdicts.map(({ id, title }) => ({ id, title, state: 'blank' }));
}

/** What the refusal of the largest uncertain resource would cost; absent if there is none. */
export function refusalInWords(model: WordedModel, plan: Plan, texts: PlanTexts): string | undefined {
  const refusal = worstRefusal(model, plan);
  if (refusal === undefined) return undefined;
  const { label = '' } = model.resources.find(({ id }) => id === refusal.id) ?? {};
  return interpolate(texts.fragile, { aide: label, montant: writeAmount(refusal.shortfall) });
}
