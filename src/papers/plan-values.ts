/** What papers take of the financing plan, in words: its own arithmetic, rules and sentences. */
import { interpolate } from '../content-model/text/interpolate.ts';
import { writeAmount, writeShare } from '../funding/plan/amount.ts';
import { applyRule, sumsOf, worstRefusal } from '../funding/plan/balance.ts';
import type { Plan } from '../funding/plan/model.ts';
import type { PlanPageData, WordedModel } from '../funding/plan/plan-data.ts';
import type { JudgedRule, JudgedSigning } from '../funding/plan/plan-sentences.ts';
import { taxesOf } from '../funding/plan/taxes.ts';
import type { Origin } from './model.ts';
import type { PapersTexts } from './texts.ts';

/** The plan's lines and rules, with the words that say what it breaks. */
export interface PlanWords {
  readonly model: Pick<WordedModel, 'expenses' | 'resources' | 'thresholds' | 'stages'> & {
    readonly rules: readonly JudgedRule[];
    readonly signing: JudgedSigning;
  };
  readonly texts: Pick<PlanPageData['texts'], 'sansBase' | 'encoreATrouver'>;
  /** The lines of aids for communes: a grouping is warned. */
  readonly communal: readonly string[];
}

/** What the plan of the tab says, with the words that papers say it in. */
export interface WordedPlan extends PlanWords {
  readonly plan: Plan;
  readonly said: Pick<PapersTexts, 'demande' | 'aNommer' | 'etat' | 'part' | 'refus' | 'sansDemande'>;
}

function sumOf({ amounts }: Plan, lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (amounts[line] ?? 0), 0);
}

/** Both sides of the investment, in cents. */
export interface Sides {
  readonly expenses: number;
  readonly resources: number;
}

/** Both sides of the investment of a plan; nothing without an amount. */
export function sidesOf(model: PlanWords['model'], plan: Plan): Sides | undefined {
  const { expenses, resources } = sumsOf(model, plan, 'investment');
  return expenses + resources === 0 ? undefined : { expenses, resources };
}

/** The resources of the investment that are asked of someone, with their amounts. */
function askedIn({ model, plan }: Pick<WordedPlan, 'model' | 'plan'>) {
  return model.resources
    .filter(({ budget, asked }) => budget === 'investment' && asked)
    .map((line) => ({ ...line, cents: plan.amounts[line.id] ?? 0 }))
    .filter(({ cents }) => cents > 0);
}

/** The aids that are still to be obtained. */
function toObtain(worded: Pick<WordedPlan, 'model' | 'plan'>) {
  const granted = worded.model.stages.at(-1)?.id;
  return askedIn(worded).filter(({ id }) => worded.plan.stages[id] !== granted);
}

/** The aids for communes that the plan counts on, by their names. */
export function communalAids(worded: PlanWords & Pick<WordedPlan, 'plan'>): string[] {
  return toObtain(worded).flatMap(({ id, label }) => (worded.communal.includes(id) ? [label] : []));
}

function aidsIn(worded: WordedPlan, unnamed: readonly string[]): string {
  const { demande, aNommer } = worded.said;
  return toObtain(worded)
    .map(({ id, label, cents }) =>
      interpolate(demande, {
        aide: unnamed.includes(id) ? aNommer : label,
        montant: writeAmount(cents),
      }),
    )
    .join('\u202F; ');
}

function stagesIn(worded: WordedPlan, ids: readonly string[]): string {
  const { stages } = worded.model;
  const said = askedIn(worded)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, short }) => {
      const stage = stages.find((one) => one.id === worded.plan.stages[id]) ?? stages[0];
      return interpolate(worded.said.etat, { aide: short, etat: stage?.label ?? '' });
    });
  return said.length === 0 ? worded.said.sansDemande : said.join('\u202F; ');
}

/** What the refusal of the largest of the aids would leave to be found. */
function refusalIn({ model, plan, said }: WordedPlan): string {
  const refusal = worstRefusal(model, plan);
  return refusal === undefined
    ? ''
    : interpolate(said.refus, { aide: refusal.short, montant: writeAmount(refusal.shortfall) });
}

/** The amounts that a rule compares: a vote does not say whether it is kept. Nothing while public money is to be found. */
function amountsOfRule({ model, plan, said }: WordedPlan, id: string, sides: Sides): string {
  const rule = model.rules.find((one) => one.id === id);
  if (rule === undefined) return '';
  const { amount, base, verdict } = applyRule(model, plan, rule);
  if (amount === 0 && !rule.always) return said.sansDemande;
  if (base === 0 || (rule.base === 'public-money' && sides.expenses > sides.resources)) return '';
  // Rounded to the nearest, but a broken share never looks kept.
  const away = rule.limit === 'at-least' ? 'floor' : 'ceil';
  return interpolate(said.part, {
    montant: writeAmount(amount),
    part: writeShare(amount, base, verdict === 'broken' ? away : 'round'),
    base: writeAmount(base),
  });
}

/** What comes of the plan. */
export type PlanOrigin = Extract<
  Origin,
  { kind: 'aids' | 'refusal' | 'stages' | 'asks' | 'signed' | 'rule' | 'sum' | 'tax' }
>;

/** A value of a plan; empty where it says nothing. */
export function planValue(from: PlanOrigin, options: readonly string[], worded: WordedPlan): string {
  const { model, plan } = worded;
  const sides = sidesOf(model, plan);
  if (sides === undefined) return '';
  switch (from.kind) {
    case 'refusal':
      return refusalIn(worded);
    case 'stages':
      return stagesIn(worded, from.lines);
    case 'rule':
      return amountsOfRule(worded, from.rule, sides);
    case 'aids':
      return aidsIn(worded, from.unnamed);
    case 'signed':
      return plan.signed === undefined ? '' : (options[plan.signed ? 0 : 1] ?? '');
    case 'asks':
      return options[toObtain(worded).some(({ id }) => from.lines.includes(id)) ? 0 : 1] ?? '';
    case 'tax': {
      const cents = taxesOf(plan, model).totals[from.total];
      return cents === undefined || sides.expenses === 0 ? '' : writeAmount(cents);
    }
    default: {
      if (from.isBalanced && sides.expenses !== sides.resources) return '';
      const sum = sumOf(plan, from.lines);
      return sum === 0 && !from.isRow ? '' : writeAmount(sum);
    }
  }
}
