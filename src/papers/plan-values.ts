/** What papers take of the financing plan, in words. Tests hold it to the plan's own arithmetic and sentences. */
import { interpolate } from '../content-model/text/interpolate.ts';
import { writeAmount, writeShare } from '../funding/plan/amount.ts';
import { entriesOf } from './kept-entries.ts';
import type { Blanks, Origin, PaperRule, PlanLines } from './model.ts';
import type { PapersTexts } from './texts.ts';

/** A plan as papers need it, in cents; nothing where it has no such line. */
export interface KeptPlan {
  readonly centsIn: (line: string) => number | undefined;
  readonly stageOf: (line: string) => string | undefined;
}

export function readPlan(kept: string): KeptPlan {
  const entries = entriesOf(kept);
  return {
    centsIn(line) {
      const [euros = ''] = entries.get(line) ?? [];
      return /^\d+(?:\.\d{1,2})?$/.test(euros) ? Math.round(Number(euros) * 100) : undefined;
    },
    stageOf: (line) => entries.get(line)?.[1],
  };
}

function sumOf({ centsIn }: KeptPlan, lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (centsIn(line) ?? 0), 0);
}

/** Both sides of the investment, in cents. */
export interface Sides {
  readonly expenses: number;
  readonly resources: number;
}

function sidesIn(plan: KeptPlan, lines: PlanLines): Sides | undefined {
  const sides = { expenses: sumOf(plan, lines.expenses), resources: sumOf(plan, lines.resources) };
  return sides.expenses + sides.resources === 0 ? undefined : sides;
}

/** Both sides of the investment of the kept plan; nothing without an amount. */
export function sidesOf({ plan }: { readonly plan: string }, lines: PlanLines): Sides | undefined {
  return sidesIn(readPlan(plan), lines);
}

/** The lines of a plan, and the words that papers say them in. */
export interface PlanWords {
  readonly lines: PlanLines;
  readonly texts: Pick<PapersTexts, 'demande' | 'etat' | 'part' | 'refus' | 'sansDemande'>;
}

/** The aids of the plan that are still to be obtained. */
function toObtain({ centsIn, stageOf }: KeptPlan, { asked, stages }: PlanLines) {
  return asked
    .map((line) => ({ ...line, cents: centsIn(line.id) ?? 0 }))
    .filter(({ id, cents }) => cents > 0 && stageOf(id) !== stages.at(-1)?.id);
}

/** What the refusal of the largest of these aids would leave to be found. */
function refusalIn(plan: KeptPlan, { expenses, resources }: Sides, { lines, texts }: PlanWords): string {
  const [largest] = toObtain(plan, lines).toSorted((one, other) => other.cents - one.cents);
  const shortfall = expenses - resources + (largest?.cents ?? 0);
  if (largest === undefined || shortfall <= 0) return '';
  return interpolate(texts.refus, { aide: largest.short, montant: writeAmount(shortfall) });
}

function stagesOf(plan: KeptPlan, ids: readonly string[], { lines: { asked, stages }, texts }: PlanWords) {
  const said = asked
    .filter(({ id }) => ids.includes(id) && (plan.centsIn(id) ?? 0) > 0)
    .map(({ id, short }) => {
      const stage = stages.find((one) => one.id === plan.stageOf(id)) ?? stages[0];
      return interpolate(texts.etat, { aide: short, etat: stage?.label ?? '' });
    });
  return said.length === 0 ? texts.sansDemande : said.join('\u202F; ');
}

/** What a rule of the plan compares; nothing without a base, or while money that its base counts is to be found. */
function compared(plan: KeptPlan, { expenses, resources }: Sides, rule: PaperRule) {
  const amount = sumOf(plan, rule.lines);
  if (amount === 0 && !rule.always) return 'none';
  const given = rule.given === undefined ? undefined : plan.centsIn(rule.given);
  const base = given ?? sumOf(plan, rule.base);
  if (base === 0 || (rule.countsShortfall && expenses > resources)) return undefined;
  const limit = (base * rule.percent) / 100;
  const isKept = rule.isFloor ? amount >= limit : amount <= limit;
  const values = {
    montant: writeAmount(amount),
    // Rounded to the nearest, but a broken share never looks kept.
    part: writeShare(amount, base, isKept ? 'round' : rule.isFloor ? 'floor' : 'ceil'),
    base: writeAmount(base),
    pourcent: rule.percent,
  };
  return { isKept, values };
}

/** The amounts of a rule: a vote does not say whether it is kept. */
function amountsOfRule(plan: KeptPlan, sides: Sides, rule: PaperRule, { texts }: PlanWords): string {
  const found = compared(plan, sides, rule);
  if (found === 'none') return texts.sansDemande;
  return found === undefined ? '' : interpolate(texts.part, found.values);
}

/** What the plan says in one line of the rules that it breaks, by the name of the blank of their amounts. */
export function brokenRules(
  blanks: Blanks,
  { plan: kept }: { readonly plan: string },
  lines: PlanLines,
): Record<string, string> {
  const plan = readPlan(kept);
  const sides = sidesIn(plan, lines);
  return Object.fromEntries(
    Object.entries(blanks).flatMap(([name, { from }]) => {
      if (from?.kind !== 'rule' || sides === undefined) return [];
      const found = compared(plan, sides, from.rule);
      if (found === undefined || found === 'none' || found.isKept) return [];
      return [[name, interpolate(from.rule.brief, found.values)]];
    }),
  );
}

/** What comes of the plan. */
export type PlanOrigin = Extract<Origin, { kind: 'aids' | 'refusal' | 'stages' | 'rule' | 'sum' }>;

/** A value of the kept plan; empty where it says nothing. */
export function planValue(from: PlanOrigin, kept: string, words: PlanWords): string {
  const plan = readPlan(kept);
  const sides = sidesIn(plan, words.lines);
  if (sides === undefined) return '';
  if (from.kind === 'refusal') return refusalIn(plan, sides, words);
  if (from.kind === 'stages') return stagesOf(plan, from.lines, words);
  if (from.kind === 'rule') return amountsOfRule(plan, sides, from.rule, words);
  if (from.kind === 'aids') {
    return toObtain(plan, words.lines)
      .map(({ label, cents }) =>
        interpolate(words.texts.demande, { aide: label, montant: writeAmount(cents) }),
      )
      .join('\u202F; ');
  }
  if (from.isBalanced && sides.expenses !== sides.resources) return '';
  const sum = sumOf(plan, from.lines);
  return sum === 0 && !from.isRow ? '' : writeAmount(sum);
}
