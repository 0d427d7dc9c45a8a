/** The facts of a funding scheme on which lists, finder and chart agree. Plain data, no dependency. */

/** Funders in display order, from the nearest to a commune. */
export const funders = ['departement', 'region', 'etat', 'europe', 'autre'] as const;

/** What a scheme gives: money, or the help of people and rights without any money for the place. */
export const schemeNatures = ['financement', 'appui'] as const;

/** Kinds of expense that a scheme may pay. */
export const expenseKinds = ['etude', 'achat', 'travaux', 'fonctionnement'] as const;

export type ExpenseKind = (typeof expenseKinds)[number];

export const expenseNames = {
  etude: 'étude',
  achat: 'achat',
  travaux: 'travaux',
  fonctionnement: 'fonctionnement',
} as const satisfies Record<ExpenseKind, string>;

/** Stages after the last level: a scheme is useful there if it pays that expense. */
export const laterStages = ['travaux', 'fonctionnement'] as const satisfies readonly ExpenseKind[];

/** Status of a scheme at its verification date. */
export const schemeStatuses = ['confirme', 'a-confirmer', 'sans-appel', 'clos'] as const;

/** What is told of a scheme that takes no request today, and of those that pay nothing. */
export const NO_CALL = 'Aucun appel ouvert identifié';
export const CLOSED = 'Aide close';
export const SUPPORTS = 'Un accompagnement, sans subvention';

/** Whether what a scheme gives is said in figures, which lists show large; else it is to be asked for. */
export function isFigure(amount: string): boolean {
  return /\d/.test(amount);
}

/** Most inhabitants of a commune that may apply, and the condition on the larger ones. */
export interface PopulationStep {
  readonly max: number;
  readonly condition?: string | undefined;
}

/** What decides whether a scheme suits a commune and its project. */
export interface SchemeFacts {
  /** The levels at which it is useful; none if it comes later. */
  readonly levels: readonly string[];
  readonly nature: (typeof schemeNatures)[number];
  /** None where the scheme gives no money. */
  readonly expenses: readonly ExpenseKind[];
  /** None where the size of the commune does not count. */
  readonly population: readonly PopulationStep[];
  /** The programmes of which one is required; none if none is. */
  readonly programmes: readonly string[];
  /** Whom a village calls first for it; absent from all but a few. */
  readonly firstCall?: string | undefined;
  readonly status: (typeof schemeStatuses)[number];
}
