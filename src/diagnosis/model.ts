/**
 * The model of a self-diagnosis: questions, options, decision tables. Plain data, no dependency: the
 * schemas of the content check themselves against these types.
 */

export type QuestionId = string;
export type OptionId = string;
export type RecommendationId = string;
export type ServiceId = string;

/** Answers that a line accepts, by question. Every question named must have one of its options. */
export type Condition = Readonly<Record<QuestionId, readonly OptionId[]>>;

export interface Option {
  readonly id: OptionId;
  /** What the visitor reads beside the radio button. */
  readonly label: string;
  /** The same answer as a clause that follows « puisque »; reasons and recaps are written with it. */
  readonly clause: string;
  /** For ordered answers: a higher rank is a more advanced project. */
  readonly rank?: number | undefined;
  /** What the first call must settle when this answer is given. */
  readonly point?: string | undefined;
}

export interface Question {
  readonly id: QuestionId;
  readonly title: string;
  readonly help: string;
  /** The question is asked when one line holds; no line: always asked. Lines read earlier questions only. */
  readonly askedWhen: readonly Condition[];
  readonly options: readonly Option[];
}

/** A line of a decision table: the first whose condition holds wins. */
export interface Rule<Outcome> {
  readonly id: string;
  /** Absent on the last line of the main table, which takes what no other line took. */
  readonly when?: Condition | undefined;
  /** On the line without condition: the only answers that may reach it. */
  readonly expected?: Condition | undefined;
  readonly outcome: Outcome;
  /** The sentence that explains the line; `{question}` stands for the clause of the answer given. */
  readonly reason: string;
}

export interface Tables {
  readonly recommendation: readonly Rule<RecommendationId>[];
  readonly firstService: readonly Rule<ServiceId>[];
  readonly servicesBesides: readonly Rule<readonly ServiceId[]>[];
}

export interface Questionnaire {
  /** 1, 2, 3…: a new one whenever the ids of questions or options change. */
  readonly version: number;
  readonly questions: readonly Question[];
  readonly tables: Tables;
}

/** The answers given so far, by question. */
export type Answers = Readonly<Record<QuestionId, OptionId>>;
