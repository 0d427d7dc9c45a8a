/** A financing plan as it was filled in; its lines and rules are those of the content. Amounts are whole cents: sums are exact. */
import type { FinancingPlan } from './schema.ts';

/** The two budgets, each of which must balance on its own: the investment, and a year of running costs. */
export const budgets = ['investissement', 'fonctionnement'] as const;

export type Budget = (typeof budgets)[number];

export type ExpenseLine = FinancingPlan['depenses'][number];
export type ResourceLine = FinancingPlan['ressources'][number];

/** The lines of a plan and the stages of an application, the least certain first: what sums are made of. */
export type PlanLines = Pick<FinancingPlan, 'depenses' | 'ressources' | 'etats'>;

/** The share of a base that some resources make up, and its limit. */
export type ShareRule = FinancingPlan['regles'][number];

/** An amount from which a purchase calls for another procedure: the purchases of one project add up. */
export type Threshold = FinancingPlan['seuils'][number];

/** A plan as it was filled in. */
export interface Plan {
  /** Cents by chosen line; zero until it has an amount. */
  readonly amounts: Readonly<Record<string, number>>;
  /** The stage of each resource's application; absent: the first one. */
  readonly stages: Readonly<Record<string, string>>;
  /** The rate of tax that the commune said for an expense, or that it does not know it; absent: the one that its line assumes. */
  readonly rates?: Readonly<Record<string, number | 'unknown'>> | undefined;
  /** The eligible expense that the funder gave, in cents; absent: the lines that count. */
  readonly eligible?: number | undefined;
  /** Whether a contract is signed already; absent: unanswered. */
  readonly signed?: boolean | undefined;
}

export const emptyPlan: Plan = { amounts: {}, stages: {} };

/** Whether a plan has no amount. */
export function isBlank({ amounts }: Plan): boolean {
  return Object.values(amounts).every((cents) => cents === 0);
}
