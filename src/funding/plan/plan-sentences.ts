import { writeAmount } from './amount.ts';
import { applyRule, applyThreshold, sumsOf, worstRefusal } from './balance.ts';
import { isBlank, type Plan, type PlanModel, type ShareRule, type Threshold } from './model.ts';
import { writeShare } from './share.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { query, queryAll } from '../../components/browser/dom.ts';

/** A rule, with the sentence of each verdict. */
export interface WordedRule extends ShareRule {
  readonly verdicts: Readonly<Record<'kept' | 'broken', string>> & { readonly idle?: string | undefined };
}

/** A threshold, with the sentence of each verdict. */
export interface WordedThreshold extends Threshold {
  readonly verdicts: Readonly<Record<'below' | 'reached' | 'idle', string>>;
}

/** The rule on what is signed before the demand. */
export interface WordedSigning {
  readonly resources: readonly string[];
  readonly verdicts: Readonly<Record<'kept' | 'broken' | 'unsaid' | 'idle', string>>;
}

/** The model of a plan, with what its rules say. */
export interface WordedModel extends PlanModel {
  readonly rules: readonly WordedRule[];
  readonly thresholds: readonly WordedThreshold[];
  readonly signing: WordedSigning;
}

/** What the rules say besides their own sentences. */
export interface VerdictTexts {
  /** What a refusal would cost: {aide}, {montant}. */
  readonly fragile: string;
  /** Said of a share of nothing. */
  readonly sansBase: string;
  /** Said of a share of the public money as long as some is to be found: {ecart}. */
  readonly encoreATrouver: string;
}

interface Verdict {
  readonly state: string;
  /** Absent where the rule has nothing to say. */
  readonly sentence?: string | undefined;
}

function ruleVerdict(model: PlanModel, plan: Plan, rule: WordedRule, texts: VerdictTexts): Verdict {
  const { verdict, amount, base, limit } = applyRule(model, plan, rule);
  if (verdict === 'no-base') return { state: 'broken', sentence: texts.sansBase };
  // Rounded as everywhere, but a broken share never looks kept.
  const away = rule.limit === 'at-least' ? 'down' : 'up';
  const towards = verdict === 'broken' ? away : 'nearest';
  const sentence = base === 0 && verdict === 'idle' ? undefined : rule.verdicts[verdict];
  if (sentence === undefined) return { state: verdict };
  const values = {
    montant: writeAmount(amount),
    part: writeShare(amount, base, towards),
    base: writeAmount(base),
    limite: writeAmount(limit),
  };
  const { missing } = sumsOf(model, plan, 'investment');
  const isOpen = rule.base === 'public-money' && missing > 0;
  const sentences = [sentence, ...(isOpen ? [texts.encoreATrouver] : [])];
  return {
    state: verdict,
    sentence: interpolate(sentences.join(' '), { ...values, ecart: writeAmount(missing) }),
  };
}

function thresholdVerdict(plan: Plan, threshold: WordedThreshold): Verdict {
  const { verdict, amount } = applyThreshold(plan, threshold);
  return {
    state: verdict,
    sentence: interpolate(threshold.verdicts[verdict], { montant: writeAmount(amount) }),
  };
}

function signingVerdict(plan: Plan, { resources, verdicts }: WordedSigning): Verdict {
  const isConcerned = resources.some((id) => (plan.amounts[id] ?? 0) > 0);
  const answered = plan.signed === undefined ? 'unsaid' : plan.signed ? 'broken' : 'kept';
  const state = isConcerned ? answered : 'idle';
  return { state, sentence: verdicts[state] };
}

function showVerdict(root: HTMLElement, id: string, { state, sentence }: Verdict): void {
  const item = query(root, `[data-rule="${id}"]`);
  item.dataset['state'] = state;
  const place = query(item, '[data-verdict]');
  place.hidden = sentence === undefined;
  place.textContent = sentence ?? '';
}

/** Whether a piece of advice is for this plan: on a line left empty, or on a line filled in. */
function isWanted(plan: Plan, { advice, of = '' }: DOMStringMap): boolean {
  if (isBlank(plan)) return false;
  const isFilled = (plan.amounts[of] ?? 0) > 0;
  return advice === 'ligne-remplie' ? isFilled : !isFilled;
}

/** A source that only hidden advice calls is not listed; the others keep the number by which they are called. */
function hideUncalled(root: HTMLElement): void {
  for (const [index, source] of queryAll(document, 'li[id^="source-"]').entries()) {
    source.setAttribute('value', String(index + 1));
    source.hidden = queryAll(root, `a[href="#${source.id}"]`).every(
      (call) => call.closest('[hidden]') !== null,
    );
  }
}

/**
 * Says of each rule what it finds in the plan, and what the refusal of the largest uncertain aid would cost. Of a
 * blank plan, which prints to be filled in by hand, nothing is said.
 */
export function showVerdicts(
  root: HTMLElement,
  model: WordedModel,
  plan: Plan,
  texts: VerdictTexts,
  labelOf: (id: string) => string,
): void {
  const verdicts: (readonly [string, Verdict])[] = [
    ...model.rules.map((rule) => [rule.id, ruleVerdict(model, plan, rule, texts)] as const),
    ['signature', signingVerdict(plan, model.signing)] as const,
    ...model.thresholds.map((threshold) => [threshold.id, thresholdVerdict(plan, threshold)] as const),
  ];
  for (const [id, verdict] of verdicts) showVerdict(root, id, isBlank(plan) ? { state: 'blank' } : verdict);
  for (const advice of queryAll(root, '[data-advice]')) advice.hidden = !isWanted(plan, advice.dataset);
  hideUncalled(root);
  const refusal = worstRefusal(model, plan);
  const fragile = query(root, '[data-fragile]');
  fragile.hidden = refusal === undefined;
  if (refusal === undefined) return;
  const values = { aide: labelOf(refusal.id), montant: writeAmount(refusal.missing) };
  fragile.textContent = interpolate(texts.fragile, values);
}
