/**
 * A first financing plan: expenses, resources, and the rules that they must keep. Plain data, no dependency.
 * Amounts are whole cents, so that sums are exact.
 */

/** An investment, or what running the place costs in a year: each must balance on its own. */
export type Budget = 'investment' | 'running';

/** A line of expenses. */
export interface ExpenseLine {
  readonly id: string;
  readonly budget: Budget;
  /** Whether the line counts in the eligible expense as long as the funder has not given its own figure. */
  readonly eligible: boolean;
}

/** A line of resources. */
export interface ResourceLine {
  readonly id: string;
  readonly budget: Budget;
  /** Whose money it is: the owner's own, another public body's, or private. */
  readonly origin: 'own' | 'public' | 'private';
  /** Whether somebody must be asked for it, so that a demand goes from stage to stage. */
  readonly asked: boolean;
  /** Whether the line may take what is missing. */
  readonly balances: boolean;
}

/** What a share is a share of: the expense that the funder retains, or all the public money of the investment. */
export type Base = 'eligible' | 'public-money';

/** A rule: the share that some resources take of a base, and its limit. */
export interface ShareRule {
  readonly id: string;
  readonly resources: readonly string[];
  readonly base: Base;
  readonly limit: 'at-least' | 'at-most';
  readonly percent: number;
  /** Whether the rule says something of a plan without any of these resources. */
  readonly always: boolean;
}

/** An amount from which a purchase calls for another procedure. */
export interface Threshold {
  readonly id: string;
  /** The lines that are each a purchase of the kind. */
  readonly expenses: readonly string[];
  /** In cents: reached as soon as one of these lines equals it. */
  readonly cents: number;
}

/** The lines and the rules that a plan is made of, without their words. */
export interface PlanModel {
  readonly expenses: readonly ExpenseLine[];
  readonly resources: readonly ResourceLine[];
  readonly rules: readonly ShareRule[];
  readonly thresholds: readonly Threshold[];
  /** How far a demand for an aid has gone, the least certain first. */
  readonly stages: readonly string[];
}

/** A plan as it was filled in. */
export interface Plan {
  /** Cents by line; a line without amount counts for nothing. */
  readonly amounts: Readonly<Record<string, number>>;
  /** How far the demand of each resource has gone; absent: the first stage. */
  readonly stages: Readonly<Record<string, string>>;
  /** The eligible expense that the funder gave, in cents; absent: the lines that count. */
  readonly eligible?: number | undefined;
  /** Whether something is signed already; absent: not said. */
  readonly signed?: boolean | undefined;
}

/** A plan in which nothing is filled in. */
export const emptyPlan: Plan = { amounts: {}, stages: {} };

/** Whether no amount is filled in. */
export function isBlank({ amounts }: Plan): boolean {
  return Object.values(amounts).every((cents) => cents === 0);
}
