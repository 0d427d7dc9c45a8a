import { writeAmount } from './amount.ts';
import { sum, sumsOf, ungranted, worstRefusal } from './balance.ts';
import { applyRule } from './rules.ts';
import { taxesOf } from './taxes.ts';
import { isBlank, type Budget, type Plan, type Threshold } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import { ruleVerdict, signingVerdict, type Verdict } from './verdicts.ts';
import { balancedInWords } from '../../project/sentences.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';

/** What is told once the plan is erased. */
export const ERASED = 'Le plan est vide.';

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
  const isGranted = ungranted(model, plan, budget).length === 0;
  return `Plan ${balancedInWords(isGranted)}, avec ${total} de dépenses et autant de recettes.`;
}

/** Said in place of the verdicts while an amount is to be corrected. */
export const UNCHECKED = 'Règles non vérifiées tant qu’un montant est à corriger.';

/** What the refusal of the largest uncertain resource would cost; absent if there is none. */
export function refusalInWords(model: WordedModel, plan: Plan): string | undefined {
  const { court, shortfall = 0 } = worstRefusal(model, plan) ?? {};
  return (
    court &&
    `Si l’aide « ${court} » était refusée, il faudrait trouver ${writeAmount(shortfall)} : préparez cette hypothèse.`
  );
}

/** What the commune pays before it is aided, or the lines whose rate of tax is to be said; absent of a plan without expense. */
export function advanceInWords({ tva, ...model }: WordedModel, plan: Plan): string | undefined {
  const { lines, unknown, totals } = taxesOf(plan, model);
  if (lines.length === 0) return undefined;
  if (totals.tax === undefined || totals.withTax === undefined) {
    const names = unknown.map(({ label }) => `«\u00A0${label}\u00A0»`);
    return interpolate(tva.inconnue, { lignes: new Intl.ListFormat('fr-FR').format(names) });
  }
  const values = { total: writeAmount(totals.withTax), taxe: writeAmount(totals.tax) };
  return interpolate(tva.avance, values);
}

/** Compares a threshold with the purchases of a plan, added up; `idle` where it has none. */
export function applyThreshold(plan: Plan, threshold: Threshold) {
  const amount = sum(
    plan,
    threshold.depenses.map((id) => ({ id })),
  );
  const compared = amount < threshold.euros * 100 ? 'below' : 'reached';
  const verdict: typeof compared | 'idle' = amount === 0 ? 'idle' : compared;
  return { amount, verdict };
}

/** The verdict of each rule, in the order of the page; a blank plan, printed to be filled in by hand, has none. */
export function verdictsOf(model: WordedModel, plan: Plan): Verdict[] {
  const verdicts = [
    ...model.regles.map((rule) => ruleVerdict(model, plan, rule)),
    signingVerdict(model, plan),
    ...model.seuils.map((threshold): Verdict => {
      const { id, titre: title, sous: below, atteint: reached, sansObjet: idle } = threshold;
      const { verdict: state, amount } = applyThreshold(plan, threshold);
      const montant = writeAmount(amount);
      const brief = { below: threshold.sousEnBref, reached: threshold.atteintEnBref, idle: undefined }[state];
      const sentence = interpolate({ below, reached, idle }[state], { montant });
      return { id, title, state, brief: brief && interpolate(brief, { montant }), sentence };
    }),
  ];
  if (!isBlank(plan)) return verdicts;
  return verdicts.map(({ id, title }) => ({ id, title, state: 'blank' }));
}

/** A line of what the page finds: a verdict, its sign, and the rule that it applies. */
export interface VerdictLine extends Omit<Verdict, 'brief'> {
  /** Absent where there is nothing to say. */
  readonly mark?: '✓' | '!' | undefined;
  readonly rule?: { readonly phrase: string; readonly sources: readonly string[] } | undefined;
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
  const rules = [...model.regles, model.signature, ...model.seuils];
  const balance = balanceInWords(model, plan, 'investissement');
  const refusal = isSure && refusalInWords(model, plan);
  const advance = isSure && advanceInWords(model, plan);
  const { resources, shortfall } = sumsOf(model, plan, 'investissement');
  const lines: (VerdictLine | '' | false | undefined)[] = [
    balance && { id: 'equilibre', state: shortfall ? 'broken' : 'kept', title: balance },
    ...verdictsOf(model, plan).map(({ brief, title, ...verdict }, index) => ({
      ...verdict,
      title: brief ?? title,
      rule: rules[index],
    })),
    advance && { id: 'tva', state: 'unanswered', title: advance, rule: model.tva },
    refusal && { id: 'refus', state: 'unanswered', title: refusal },
  ];
  // Nothing is right or wrong as long as nothing pays.
  return lines.flatMap((line) => (line ? [{ ...line, mark: MARKS[resources ? line.state : 'blank'] }] : []));
}

/** What a rule says of an aid that has no amount yet, in words and cents; absent without a rule that has a limit for it alone. */
export function hintFor(model: WordedModel, plan: Plan, line: string) {
  const rule = model.regles.find(({ indice, ressources }) => indice && ressources[0] === line);
  if (rule?.indice === undefined) return undefined;
  const { verdict, base, limit } = applyRule(model, plan, rule);
  if (verdict !== 'idle' || base === 0) return undefined;
  return { sentence: interpolate(rule.indice, { limite: writeAmount(limit) }), cents: limit };
}

/** The advice that the plan calls for: on a line that it leaves empty, or that it fills in. */
export function adviceFor({ conseils }: WordedModel, plan: Plan): WordedModel['conseils'] {
  if (isBlank(plan)) return [];
  return conseils.filter(
    ({ ligne = '', quand }) => (plan.amounts[ligne] ?? 0) > 0 === (quand === 'ligne-remplie'),
  );
}
