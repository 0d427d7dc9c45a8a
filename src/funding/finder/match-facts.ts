/** What a funding scheme asks and pays, as the finder reads it. Plain data, no dependency. */

/** What an aid may pay. */
export const expenseKinds = ['etude', 'travaux', 'fonctionnement'] as const;

export type ExpenseKind = (typeof expenseKinds)[number];

/** The stages that come after the last level: an aid is useful there if it pays that expense. */
export const laterStages = ['travaux', 'fonctionnement'] as const satisfies readonly ExpenseKind[];

/** What is known of an aid at its verification date. */
export const schemeStatuses = ['confirme', 'a-confirmer', 'sans-appel', 'clos'] as const;

/** Up to how many inhabitants a commune may ask, and what is asked of it besides. */
export interface PopulationStep {
  readonly max: number;
  readonly condition?: string | undefined;
}

/** What decides whether an aid suits a commune and its project. */
export interface SchemeFacts {
  /** The levels at which it is useful; none if it comes later. */
  readonly levels: readonly string[];
  readonly expenses: readonly ExpenseKind[];
  /** None where the size of the commune does not count. */
  readonly population: readonly PopulationStep[];
  /** The programmes of which one is required; none if the aid asks for no programme. */
  readonly programmes: readonly string[];
  readonly status: (typeof schemeStatuses)[number];
}
