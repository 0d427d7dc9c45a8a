import type { Draft, FieldFault } from './draft.ts';
import type { Plan } from './model.ts';
import type { PlanPageData, PlanSource } from './plan-data.ts';
import type { PlanActions, Screen } from './store.ts';

/** What the parts of the plan show. */
export interface PlanView {
  readonly data: PlanPageData;
  /** The page of the aid of a line, by the line's id. */
  readonly links: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, PlanSource>>;
  readonly actions: PlanActions;
  readonly screen: Screen;
  readonly draft: Draft;
  readonly plan: Plan;
  /** The faults of the fields that the visitor has left. */
  readonly faults: readonly FieldFault[];
  /** Whether no field that the visitor has left is to be corrected: else nothing is known to be right, missing or in excess. */
  readonly isSure: boolean;
  /** Whether a field is to be corrected, left or not: nothing is balanced then. */
  readonly hasFaults: boolean;
  /** Whether no line has an amount. */
  readonly isBlank: boolean;
}
