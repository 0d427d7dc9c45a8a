/** Blanks of the models of guides, and where their values come from. Plain data, no dependency. */

/** What needs no other word to be found. */
type Plain = 'commune' | 'grouping' | 'inhabitants' | 'recommendation' | 'aids';

/** Where the value of a blank comes from; one without is typed in. */
export type Origin =
  | { [Kind in Plain]: { readonly kind: Kind } }[Plain]
  /** The date that the commune gave to a step of its way. */
  | { readonly kind: 'step'; readonly step: string }
  /**
   * The sum of some lines of the plan. `isRow`: a row of a table, which says zero too; `isBalanced`: only of a plan whose
   * resources pay its expenses.
   */
  | {
      readonly kind: 'sum';
      readonly lines: readonly string[];
      readonly isRow: boolean;
      readonly isBalanced: boolean;
    }
  /** How far the applications of some lines of the plan are. */
  | { readonly kind: 'stages'; readonly lines: readonly string[] };

export interface Blank {
  readonly label: string;
  /** `hand`: filled by whoever answers, on the paper alone. */
  readonly input: 'line' | 'text' | 'date' | 'hand';
  /** Whether what is typed for one paper counts for all. */
  readonly isShared: boolean;
  readonly from?: Origin | undefined;
}

export type Blanks = Readonly<Record<string, Blank>>;

/** A model that has blanks with names. */
export interface Paper {
  /** The name of its file, without extension. */
  readonly file: string;
  readonly title: string;
  /** The title as it begins a line. */
  readonly heading: string;
  /** The address of its Word file. */
  readonly address: string;
  /** The guide that gives it. */
  readonly guide: { readonly title: string; readonly href: string };
  /** The names of its blanks that a field fills, each once, in their order. */
  readonly names: readonly string[];
}

/** The lines of the plan that papers speak of, with their words. */
export interface PlanLines {
  /** The ids of the lines of the investment. */
  readonly expenses: readonly string[];
  readonly resources: readonly string[];
  /** The lines that are applied for. */
  readonly asked: readonly { readonly id: string; readonly label: string; readonly short: string }[];
  /** The words of the stages of an application, the least certain first. */
  readonly stages: readonly { readonly id: string; readonly label: string }[];
}
