/** Blanks of the models of guides, and where their values come from. Plain data, no dependency. */

/** What needs no other word to be found. */
type Plain = 'commune' | 'grouping' | 'inhabitants' | 'recommendation' | 'services' | 'aids' | 'refusal';

/** A rule of the plan, as the sums that it compares. */
export interface PaperRule {
  /** The lines whose share of the base it limits, and those that make the base. */
  readonly lines: readonly string[];
  readonly base: readonly string[];
  /** The name, in the plan, of the funder's own figure for the base. */
  readonly given?: string | undefined;
  /** What the base counts of a shortfall: public money. */
  readonly countsShortfall: boolean;
  readonly isFloor: boolean;
  readonly percent: number;
  /** Whether it holds of a plan that has none of its lines. */
  readonly always: boolean;
  /** What the plan says of it, in one line. */
  readonly brief: string;
}

/** Where the value of a blank comes from; one without is typed in. */
export type Origin =
  | { [Kind in Plain]: { readonly kind: Kind } }[Plain]
  /** The answer to a question of the self-diagnosis. */
  | { readonly kind: 'answer'; readonly question: string }
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
  | { readonly kind: 'stages'; readonly lines: readonly string[] }
  /** The amounts that a rule of the plan compares. */
  | { readonly kind: 'rule'; readonly rule: PaperRule };

/** The tools that say values: the choice of a commune, the plan, the dates of the way, the self-diagnosis. */
export type Tool = 'commune' | 'plan' | 'parcours' | 'autodiagnostic';

export interface Blank {
  readonly label: string;
  /** What is expected there. */
  readonly help?: string | undefined;
  /** `short`: an amount, a year; `number`: digits alone; `hand`: filled by whoever answers, on the paper alone. */
  readonly input: 'line' | 'short' | 'number' | 'text' | 'date' | 'hand';
  /** Whether what is typed for one paper counts for all. */
  readonly isShared: boolean;
  readonly from?: Origin | undefined;
  /** The tool that says its value. */
  readonly tool?: Tool | undefined;
}

export type Blanks = Readonly<Record<string, Blank>>;

/** Fields that are filled together. */
export interface Group {
  readonly title: string;
  readonly help?: string | undefined;
  /** The names of their blanks. */
  readonly names: readonly string[];
}

/** A model that has blanks with names. */
export interface Paper {
  /** The name of its file, without extension. */
  readonly file: string;
  readonly title: string;
  /** The title as it begins a line. */
  readonly heading: string;
  /** What it is for, in few words. */
  readonly purpose: string | undefined;
  /** What it gives, and how much it asks. */
  readonly format: string;
  /** The address of its Word file. */
  readonly address: string;
  /** The guide that gives it, as its link says it. */
  readonly guide: { readonly label: string; readonly href: string };
  /** The address of its drawing, or of that of its guide. */
  readonly picture?: string | undefined;
  /** The part of the way that it serves: when to take it. */
  readonly moment?: string | undefined;
  /** The paper that goes with it, and what else does, which no page fills. */
  readonly attached?: { readonly file: string; readonly title: string; readonly others: string } | undefined;
  /** The names of its blanks that a field fills, each once, in their order. */
  readonly names: readonly string[];
  /** Those that are due now; the others wait for the meeting. */
  readonly due: readonly string[];
}

/** What papers say of a self-diagnosis. */
export interface DiagnosisWords {
  /** The options of each question, by their ids, in the words of a paper; some say nothing. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a recommendation leads to, by its id; what is outside the levels is not there. */
  readonly recommendations: Readonly<
    Record<string, { readonly title: string; readonly services: readonly OfferedServices[] }>
  >;
  /** The text of each service, by its id. */
  readonly services: Readonly<Record<string, string>>;
}

/** Services that could be proposed together. */
export interface OfferedServices {
  /** The name of their variant, where the choice is open. */
  readonly variant?: string | undefined;
  readonly ids: readonly string[];
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
