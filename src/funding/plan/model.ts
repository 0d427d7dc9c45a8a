/**
 * A first financing plan: expenses, resources, and the rules that they must keep. Plain data, no dependency.
 * Amounts are whole cents, so that sums are exact.
 */

/** The two budgets, each of which must balance on its own: the investment, and a year of running costs. */
export const budgets = ['investment', 'running'] as const;

export type Budget = (typeof budgets)[number];

/** A line of expenses. */
export interface ExpenseLine {
  readonly id: string;
  readonly budget: Budget;
  /** Whether the line counts in the eligible expense as long as the funder has not given its own figure. */
  readonly eligible: boolean;
  /** The rate of tax that a plan assumes, in hundredths of a per cent; absent: the commune says it. */
  readonly rate?: number | undefined;
  /** Whether a blank plan has the line. */
  readonly starting: boolean;
}

/** A line of resources. */
export interface ResourceLine {
  readonly id: string;
  readonly budget: Budget;
  /** Whose money it is: the owner's own, another public body's, or private. */
  readonly origin: 'own' | 'public' | 'private';
  /** Whether the money is applied for, so that its application has a stage. */
  readonly asked: boolean;
  /** Whether the line may take the shortfall; every plan has it. */
  readonly balances: boolean;
  /** Whether a blank plan has the line. */
  readonly starting: boolean;
}

/** The base of a share: the expense that the funder retains, or all the public money of the investment. */
export type Base = 'eligible' | 'public-money';

/** A rule: the share of a base that some resources make up, and its limit. */
export interface ShareRule {
  readonly id: string;
  readonly resources: readonly string[];
  readonly base: Base;
  readonly limit: 'at-least' | 'at-most';
  readonly percent: number;
  /** Whether the rule applies to a plan without any of these resources. */
  readonly always: boolean;
}

/** An amount from which a purchase calls for another procedure. */
export interface Threshold {
  readonly id: string;
  /** The lines of such purchases: those of one project add up. */
  readonly expenses: readonly string[];
  /** In cents: reached as soon as the sum of these lines equals it. */
  readonly cents: number;
}

/** The lines and rules of a plan, without their words. */
export interface PlanModel {
  readonly expenses: readonly ExpenseLine[];
  readonly resources: readonly ResourceLine[];
  readonly rules: readonly ShareRule[];
  readonly thresholds: readonly Threshold[];
  /** The stages of an application, the least certain first. */
  readonly stages: readonly { readonly id: string }[];
}

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
