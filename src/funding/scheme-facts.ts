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
