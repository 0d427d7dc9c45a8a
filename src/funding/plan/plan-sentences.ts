import { writeAmount, writeShare } from './amount.ts';
import { applyRule, applyThreshold, sumsOf, worstRefusal, type Sums } from './balance.ts';
import { taxesOf } from './taxes.ts';
import { isBlank, type Budget, type Plan } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import type { PlanTexts } from './texts.ts';
import type { PlanView } from './view.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

/** How many fields are to be corrected; absent without any. */
export function faultsInWords({
  faults,
  data: { texts },
}: Pick<PlanView, 'faults' | 'data'>): string | undefined {
  return faults[1] ? interpolate(texts.fautes, { nombre: faults.length }) : faults[0] && texts.faute;
}

/** One of three sentences: for a balanced budget, a shortfall, or an excess. */
export function byShortfall(
  { expenses, shortfall }: Sums,
  even: string,
  short: string,
  over: string,
): string {
  return interpolate(shortfall === 0 ? even : shortfall > 0 ? short : over, {
    total: writeAmount(expenses),
    ecart: writeAmount(Math.abs(shortfall)),
  });
}

/** Whether a budget balances; absent while it is empty. */
export function balanceInWords(
  model: WordedModel,
  plan: Plan,
  budget: Budget,
  texts: PlanTexts,
): string | undefined {
  const sums = sumsOf(model, plan, budget);
  if (sums.expenses + sums.resources === 0) return undefined;
  return byShortfall(sums, texts.equilibre, texts.manque, texts.depasse);
}

/** The verdict of a rule, a threshold or the rule on signing. */
export interface Verdict {
  /** The id of the rule; that of the rule on signing is {@link SIGNING}. */
  readonly id: string;
  readonly title: string;
  readonly state: 'kept' | 'below' | 'broken' | 'reached' | 'unanswered' | 'idle' | 'blank';
  /** The verdict in one line. Absent where the rule has nothing to say. */
  readonly brief?: string | undefined;
  /** The verdict with its figures. Absent where the rule has nothing to say. */
  readonly sentence?: string | undefined;
}

/** The id of the rule on contracts signed before the application. */
export const SIGNING = 'signature';

type Rule = WordedModel['rules'][number];
type Signing = WordedModel['signing'];

/** What the verdict of a rule needs, without what the page says of it beside: of the verdicts, those that are shown. */
export type JudgedRule = Omit<Rule, 'sentence' | 'sources' | 'hint' | 'verdicts'> & {
  readonly verdicts: Partial<Rule['verdicts']>;
};
export type JudgedSigning = Pick<Signing, 'title' | 'resources'> & {
  readonly briefs: Partial<Signing['briefs']>;
  readonly verdicts: Partial<Signing['verdicts']>;
};

/** What the verdicts need of a plan's model and texts. */
interface JudgedModel extends Pick<WordedModel, 'expenses' | 'resources'> {
  readonly rules: readonly JudgedRule[];
  readonly signing: JudgedSigning;
}
type VerdictTexts = Pick<PlanTexts, 'sansBase' | 'encoreATrouver'>;

function ruleVerdict(model: JudgedModel, plan: Plan, rule: JudgedRule, texts: VerdictTexts): Verdict {
  const { verdict, amount, base, limit } = applyRule(model, plan, rule);
  const { id, title } = rule;
  if (verdict === 'no-base') return { id, title, state: 'broken', sentence: texts.sansBase };
  // Rounded to the nearest, but a broken share never looks kept.
  const away = rule.limit === 'at-least' ? 'floor' : 'ceil';
  const sentence = base === 0 && verdict === 'idle' ? undefined : rule.verdicts[verdict];
  if (!sentence) return { id, title, state: verdict };
  const { shortfall } = sumsOf(model, plan, 'investment');
  const isOpen = rule.base === 'public-money' && shortfall > 0;
  const whole = isOpen ? `${sentence} ${texts.encoreATrouver}` : sentence;
  const values = {
    montant: writeAmount(amount),
    part: writeShare(amount, base, verdict === 'broken' ? away : 'round'),
    base: writeAmount(base),
    limite: writeAmount(limit),
    ecart: writeAmount(shortfall),
    pourcent: rule.percent,
  };
  const brief = verdict === 'idle' ? undefined : interpolate(rule.brief, values);
  return { id, title, state: verdict, brief, sentence: interpolate(whole, values) };
}

function signingVerdict({ signing }: Pick<JudgedModel, 'signing'>, { amounts, signed }: Plan): Verdict {
  const { title, resources, verdicts, briefs } = signing;
  const isConcerned = resources.some((id) => (amounts[id] ?? 0) > 0);
  const answered = signed === undefined ? 'unanswered' : signed ? 'broken' : 'kept';
  const state = isConcerned ? answered : 'idle';
  return { id: SIGNING, title, state, brief: briefs[state], sentence: verdicts[state] };
}

/** The verdict of each rule, in the order of the page; a blank plan, printed to be filled in by hand, has none. */
export function verdictsOf(model: WordedModel, plan: Plan, texts: PlanTexts): Verdict[] {
  const verdicts = [
    ...model.rules.map((rule) => ruleVerdict(model, plan, rule, texts)),
    signingVerdict(model, plan),
    ...model.thresholds.map((threshold): Verdict => {
      const { id, title, verdicts: words, briefs } = threshold;
      const { verdict: state, amount } = applyThreshold(plan, threshold);
      const montant = writeAmount(amount);
      const brief = briefs[state] && interpolate(briefs[state], { montant });
      return { id, title, state, brief, sentence: interpolate(words[state], { montant }) };
    }),
  ];
  if (!isBlank(plan)) return verdicts;
  return verdicts.map(({ id, title }) => ({ id, title, state: 'blank' }));
}

/** A rule that a plan breaks, and its verdict in words: in one line where it has one, and with its figures. */
export interface BrokenRule {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  readonly sentence: string;
}

/**
 * The rules that a plan breaks and that its vote would break with it: the share of the owner, the ceiling of public
 * money, and something signed while the State is asked for money. The act that votes such a plan leaves its amounts blank.
 */
export function brokenRules(
  plan: Plan,
  { model, texts }: { readonly model: JudgedModel; readonly texts: VerdictTexts },
): BrokenRule[] {
  const voted = model.rules.filter(({ blanksVote }) => blanksVote);
  return [...voted.map((rule) => ruleVerdict(model, plan, rule, texts)), signingVerdict(model, plan)]
    .filter(({ state }) => state === 'broken')
    .map(({ id, title, brief = title, sentence = brief }) => ({ id, title, brief, sentence }));
}

/** What the refusal of the largest uncertain resource would cost; absent if there is none. */
export function refusalInWords(model: WordedModel, plan: Plan, texts: PlanTexts): string | undefined {
  const refusal = worstRefusal(model, plan);
  return (
    refusal && interpolate(texts.fragile, { aide: refusal.short, montant: writeAmount(refusal.shortfall) })
  );
}

/** What the commune pays before it is aided, or the lines whose rate of tax is to be said; absent of a plan without expense. */
export function advanceInWords({ taxes, ...model }: WordedModel, plan: Plan): string | undefined {
  const { lines, unknown, totals } = taxesOf(plan, model);
  if (lines.length === 0) return undefined;
  if (totals.tax === undefined || totals.withTax === undefined) {
    const names = unknown.map(({ label }) => `«\u00A0${label}\u00A0»`);
    return interpolate(taxes.unknown, { lignes: new Intl.ListFormat('fr-FR').format(names) });
  }
  const values = { total: writeAmount(totals.withTax), taxe: writeAmount(totals.tax) };
  return interpolate(taxes.advance, values);
}

/** A line of what the page finds: a verdict, its sign, and the rule that it applies. */
export interface VerdictLine extends Omit<Verdict, 'brief'> {
  /** Absent where there is nothing to say. */
  readonly mark?: '✓' | '!' | undefined;
  readonly rule?: { readonly sentence: string; readonly sources: readonly string[] } | undefined;
}

const MARKS: Readonly<Partial<Record<Verdict['state'], '✓' | '!'>>> = { kept: '✓', below: '✓', broken: '!' };

/** Whether a line recalls what to do, rather than what a rule finds. */
export function isReminder({ state }: Pick<VerdictLine, 'state'>): boolean {
  return state === 'reached' || state === 'unanswered';
}

/**
 * Whether the plan balances, the verdict of each rule, what is to be paid with tax, and what a refusal would cost.
 *
 * @param isSure false while an amount is to be corrected: what a refusal would cost is not known
 */
export function verdictLines(
  model: WordedModel,
  plan: Plan,
  texts: PlanTexts,
  isSure: boolean,
): VerdictLine[] {
  const rules = [...model.rules, model.signing, ...model.thresholds];
  const balance = balanceInWords(model, plan, 'investment', texts);
  const refusal = isSure && refusalInWords(model, plan, texts);
  const advance = isSure && advanceInWords(model, plan);
  const { resources, shortfall } = sumsOf(model, plan, 'investment');
  const lines: (VerdictLine | '' | false | undefined)[] = [
    balance && { id: 'equilibre', state: shortfall ? 'broken' : 'kept', title: balance },
    ...verdictsOf(model, plan, texts).map(({ brief, title, ...verdict }, index) => ({
      ...verdict,
      title: brief ?? title,
      rule: rules[index],
    })),
    advance && { id: 'tva', state: 'unanswered', title: advance, rule: model.taxes },
    refusal && { id: 'refus', state: 'unanswered', title: refusal },
  ];
  // Nothing is right or wrong as long as nothing pays.
  return lines.flatMap((line) => (line ? [{ ...line, mark: MARKS[resources ? line.state : 'blank'] }] : []));
}

/** What a rule says of an aid that has no amount yet. */
export interface Hint {
  readonly sentence: string;
  readonly cents: number;
}

/** What an aid without amount would be worth; absent without a rule that has a limit for it alone. */
export function hintFor(model: WordedModel, plan: Plan, line: string): Hint | undefined {
  const rule = model.rules.find(({ hint, resources }) => hint && resources[0] === line);
  if (rule?.hint === undefined) return undefined;
  const { verdict, base, limit } = applyRule(model, plan, rule);
  if (verdict !== 'idle' || base === 0) return undefined;
  return { sentence: interpolate(rule.hint, { limite: writeAmount(limit) }), cents: limit };
}

/** The advice that the plan calls for: on a line that it leaves empty, or that it fills in. */
export function adviceFor({ advice }: WordedModel, plan: Plan): WordedModel['advice'] {
  if (isBlank(plan)) return [];
  return advice.filter(({ line = '', isFilled }) => (plan.amounts[line] ?? 0) > 0 === isFilled);
}
