import { writeAmount, writeShare } from './amount.ts';
import { applyRule, applyThreshold, sumsOf, worstRefusal } from './balance.ts';
import { taxesOf } from './taxes.ts';
import { isBlank, type Budget, type Plan } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

/** What is told once the plan is erased, and once its link is copied. */
export const ERASED = 'Le plan est vide.';
export const COPIED = 'Le lien est copié. Qui l’a voit vos montants.';

/** How many fields are to be corrected; absent without any. */
export function faultsInWords({ length }: readonly unknown[]): string | undefined {
  if (length > 1) return `${length} montants sont à corriger : le plan ne les compte pas.`;
  return length === 1 ? 'Un montant est à corriger : le plan ne le compte pas.' : undefined;
}

/** Whether a budget balances; absent while it is empty. */
export function balanceInWords(model: WordedModel, plan: Plan, budget: Budget): string | undefined {
  const { expenses, resources, shortfall } = sumsOf(model, plan, budget);
  if (expenses + resources === 0) return undefined;
  const [total, gap] = [writeAmount(expenses), writeAmount(Math.abs(shortfall))];
  if (shortfall > 0) return `Il reste ${gap} à trouver pour financer ${total} de dépenses.`;
  if (shortfall < 0) return `Les recettes dépassent les dépenses de ${gap}.`;
  return `Tout est financé, avec ${total} de dépenses et autant de recettes.`;
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

const NO_BASE =
  'Aucune dépense retenue dans votre plan. Écrivez les travaux, l’étude, ou ce que l’État retient.';

/** Said in place of the verdicts while an amount is to be corrected. */
export const UNCHECKED = 'Règles non vérifiées tant qu’un montant est à corriger.';

/** What the verdicts need of a plan's model. */
type JudgedModel = Pick<WordedModel, 'expenses' | 'resources' | 'rules' | 'signing'>;

function ruleVerdict(model: JudgedModel, plan: Plan, rule: WordedModel['rules'][number]): Verdict {
  const { verdict, amount, base, limit } = applyRule(model, plan, rule);
  const { id, title } = rule;
  if (verdict === 'no-base') return { id, title, state: 'broken', sentence: NO_BASE };
  const sentence = base === 0 && verdict === 'idle' ? undefined : rule.verdicts[verdict];
  if (!sentence) return { id, title, state: verdict };
  const { shortfall } = sumsOf(model, plan, 'investment');
  const lack = `Par prudence, le calcul traite les ${writeAmount(shortfall)} qui manquent comme de l’argent public.`;
  const values = {
    montant: writeAmount(amount),
    part: writeShare(amount, base, verdict === 'broken' ? rule : undefined),
    base: writeAmount(base),
    limite: writeAmount(limit),
    pourcent: rule.percent,
  };
  const brief = verdict === 'idle' ? undefined : interpolate(rule.brief, values);
  const whole = interpolate(sentence, values);
  const isOpen = rule.base === 'public-money' && shortfall > 0;
  return { id, title, state: verdict, brief, sentence: isOpen ? `${whole} ${lack}` : whole };
}

function signingVerdict({ signing }: Pick<JudgedModel, 'signing'>, { amounts, signed }: Plan): Verdict {
  const { title, resources, verdicts, briefs } = signing;
  const isConcerned = resources.some((id) => (amounts[id] ?? 0) > 0);
  const answered = signed === undefined ? 'unanswered' : signed ? 'broken' : 'kept';
  const state = isConcerned ? answered : 'idle';
  return { id: SIGNING, title, state, brief: briefs[state], sentence: verdicts[state] };
}

/** The verdict of each rule, in the order of the page; a blank plan, printed to be filled in by hand, has none. */
export function verdictsOf(model: WordedModel, plan: Plan): Verdict[] {
  const verdicts = [
    ...model.rules.map((rule) => ruleVerdict(model, plan, rule)),
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

const brokenIn = (verdicts: readonly Verdict[]): BrokenRule[] =>
  verdicts
    .filter(({ state }) => state === 'broken')
    .map(({ id, title, brief = title, sentence = brief }) => ({ id, title, brief, sentence }));

/**
 * The rules that a plan breaks and that its vote would break with it: the share of the owner, the ceiling of public
 * money, and something signed while the State is asked for money. The act that votes such a plan leaves its amounts blank.
 */
export function brokenRules(plan: Plan, model: JudgedModel): BrokenRule[] {
  const voted = model.rules.filter(({ blanksVote }) => blanksVote);
  return brokenIn([...voted.map((rule) => ruleVerdict(model, plan, rule)), signingVerdict(model, plan)]);
}

/** The other rules that a plan breaks: a council may vote it all the same, once it knows. */
export function unmetRules(plan: Plan, model: JudgedModel): BrokenRule[] {
  const others = model.rules.filter(({ blanksVote }) => !blanksVote);
  return brokenIn(others.map((rule) => ruleVerdict(model, plan, rule)));
}

/** What the refusal of the largest uncertain resource would cost; absent if there is none. */
export function refusalInWords(model: WordedModel, plan: Plan): string | undefined {
  const { short, shortfall = 0 } = worstRefusal(model, plan) ?? {};
  return (
    short &&
    `Si l’aide « ${short} » était refusée, il faudrait trouver ${writeAmount(shortfall)} : préparez cette hypothèse.`
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
export function verdictLines(model: WordedModel, plan: Plan, isSure: boolean): VerdictLine[] {
  const rules = [...model.rules, model.signing, ...model.thresholds];
  const balance = balanceInWords(model, plan, 'investment');
  const refusal = isSure && refusalInWords(model, plan);
  const advance = isSure && advanceInWords(model, plan);
  const { resources, shortfall } = sumsOf(model, plan, 'investment');
  const lines: (VerdictLine | '' | false | undefined)[] = [
    balance && { id: 'equilibre', state: shortfall ? 'broken' : 'kept', title: balance },
    ...verdictsOf(model, plan).map(({ brief, title, ...verdict }, index) => ({
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
