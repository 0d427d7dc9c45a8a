/** Blanks of the models of guides, and where their values come from. Plain data, no dependency. */

/** What needs no other word to be found. */
type Plain =
  'place' | 'kind' | 'grouping' | 'inhabitants' | 'recommendation' | 'services' | 'refusal' | 'signed';

/** Where the value of a blank comes from; one without is typed in. */
export type Origin =
  | { [Kind in Plain]: { readonly kind: Kind } }[Plain]
  /** The aids still to be obtained; of some lines, whose name is no funder's, a person writes who and what. */
  | { readonly kind: 'aids'; readonly unnamed: readonly string[] }
  /** The answer to a question of the self-diagnosis. */
  | { readonly kind: 'answer'; readonly question: string }
  /** The date that the commune gave to a step of its way. */
  | { readonly kind: 'step'; readonly step: string }
  /** Today, or some days after it. */
  | { readonly kind: 'day'; readonly days: number }
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
  /** The tax on the expenses of the plan, or their sum with it. */
  | { readonly kind: 'tax'; readonly total: 'tax' | 'withTax' }
  /** How far the applications of some lines of the plan are. */
  | { readonly kind: 'stages'; readonly lines: readonly string[] }
  /** Whether the plan counts on one of some aids that is still to be obtained: the first option, or the second. */
  | { readonly kind: 'asks'; readonly lines: readonly string[] }
  /** The amounts that a rule of the plan compares, without its verdict. */
  | { readonly kind: 'rule'; readonly rule: string };

/** The tools that say values: the choice of a commune, the plan, the dates of the way, the self-diagnosis, the calendar. */
export type Tool = 'commune' | 'plan' | 'parcours' | 'autodiagnostic' | 'calendrier';

/** One of the answers of a blank that is a choice. */
export interface BlankOption {
  readonly id: string;
  readonly label: string;
  /** How a paper writes it; its label if nothing else is said. */
  readonly written?: string | undefined;
}

export interface Blank {
  readonly label: string;
  /** What is expected there. */
  readonly help?: string | undefined;
  /** `short`: an amount, a year; `number`: digits alone; `hand`: filled by whoever answers, on the paper alone. */
  readonly input: 'line' | 'short' | 'number' | 'text' | 'date' | 'choice' | 'place' | 'hand';
  /** The answers of a choice; none of another. */
  readonly options?: readonly BlankOption[] | undefined;
  /** Whether what is typed for one paper counts for all. */
  readonly isShared?: boolean | undefined;
  readonly from?: Origin | undefined;
  /** The tool that says its value. */
  readonly tool?: Tool | undefined;
}

export type Blanks = Readonly<Record<string, Blank>>;

/** Words of the models that a choice sets: the choice, and what they are for each of its options. */
export type Words = Readonly<
  Record<string, { readonly choice: string; readonly byOption: Readonly<Record<string, string>> }>
>;

/** The conditions of clauses: the options, of each choice, with which a clause is kept. */
export type Clauses = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Fields that are filled together. */
export interface Group {
  readonly title: string;
  readonly help?: string | undefined;
  /** Whether they stay blank where a plan that breaks a rule is voted. */
  readonly awaitsPlan: boolean;
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
  /** Whether it is the act that votes the plan. */
  readonly votesPlan: boolean;
  /** The names of its blanks that a field fills, each once, in their order; a choice stands where it is first of use. */
  readonly names: readonly string[];
  /** Those that are due now; the others wait for the meeting. */
  readonly due: readonly string[];
  /** The blanks that are in a clause only, by the name of its condition. */
  readonly within: Readonly<Record<string, readonly string[]>>;
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
