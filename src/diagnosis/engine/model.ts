/**
 * The model of a self-diagnosis: questions, options, decision tables. Plain data, no dependency: the
 * schemas of the content check themselves against these types. What the engine reads (the logic) is
 * apart from what people read (the words), so that a page whose words are HTML ships the logic alone.
 */

export type QuestionId = string;
export type OptionId = string;
export type RecommendationId = string;
export type ServiceId = string;

/** The answers accepted, by question; every question named must have one of them. */
export type Condition = Readonly<Record<QuestionId, readonly OptionId[]>>;

export type Answers = Readonly<Record<QuestionId, OptionId>>;

export interface OptionLogic {
  readonly id: OptionId;
  /** It changes what not to sign: without a script, the address of the sheet carries it. */
  readonly warns?: boolean | undefined;
}

export interface QuestionLogic {
  readonly id: QuestionId;
  /** One that holds is enough; none: always asked. They read earlier questions only. */
  readonly askedWhen: readonly Condition[];
  readonly options: readonly OptionLogic[];
}

/** A rule of a decision table: the first whose condition holds wins. */
export interface RuleLogic<Outcome> {
  readonly id: string;
  /** Absent on the last rule of the main table, which takes what no other rule took. */
  readonly when?: Condition | undefined;
  /** On the rule without condition: the only answers that may reach it. */
  readonly expected?: Condition | undefined;
  /** The only recommendations beside which it holds; absent: whichever its condition leads to. */
  readonly within?: readonly RecommendationId[] | undefined;
  readonly outcome: Outcome;
}

/** The condition of a rule or, on the one without, the only answers that may reach it. */
export function conditionOf({ when, expected }: RuleLogic<unknown>): Condition {
  return when ?? expected ?? {};
}

/** The tables of rules, by their key in `autodiagnostic.yaml`. */
export const tableKeys = {
  recommandation: 'recommendation',
  premierePrestation: 'firstService',
  prestationsEnPlus: 'extraServices',
} as const;

export interface QuestionnaireLogic {
  /** 1, 2, 3…: a new one whenever the ids of questions or options change. */
  readonly version: number;
  readonly questions: readonly QuestionLogic[];
  readonly tables: {
    readonly recommendation: readonly RuleLogic<RecommendationId>[];
    readonly firstService: readonly RuleLogic<ServiceId>[];
    readonly extraServices: readonly RuleLogic<readonly ServiceId[]>[];
  };
}

export interface Option extends OptionLogic {
  /** The words beside the radio button. */
  readonly label: string;
  /** The same answer as a clause that follows « puisque »; reasons are written with it. */
  readonly clause: string;
  /** For ordered answers: a higher rank is a more advanced project. */
  readonly rank?: number | undefined;
  /** « Je ne sais pas »: never blocks, never a goal, and leaves a point for the first call. */
  readonly unknown?: boolean | undefined;
  /** The answer after « si », for what would change the recommendation. */
  readonly ifSo?: string | undefined;
  /** What the first call must settle about this answer. */
  readonly point?: string | undefined;
  /** What a paper says of a project whose answer it is; absent: nothing. */
  readonly inPaper?: string | undefined;
  /** The name of the drawing beside it. */
  readonly picture?: string | undefined;
}

export interface Question extends QuestionLogic {
  readonly title: string;
  readonly help: string;
  /** The order in which another answer is proposed; absent: never proposed. */
  readonly change?: number | undefined;
  readonly options: readonly Option[];
}

export interface Rule<Outcome> extends RuleLogic<Outcome> {
  /** The sentence that explains the rule; `{question}` is replaced by the clause of the answer given. */
  readonly reason: string;
}

export interface Questionnaire extends QuestionnaireLogic {
  readonly questions: readonly Question[];
  readonly tables: {
    readonly recommendation: readonly Rule<RecommendationId>[];
    readonly firstService: readonly Rule<ServiceId>[];
    readonly extraServices: readonly Rule<readonly ServiceId[]>[];
  };
}

/** A questionnaire with some words of its questions and of their options alone: no reason. */
interface WithWords<OfQuestion extends keyof Question, OfOption extends keyof Option> extends Pick<
  QuestionnaireLogic,
  'version' | 'tables'
> {
  readonly questions: readonly (Pick<Question, 'id' | 'askedWhen' | OfQuestion> & {
    readonly options: readonly Pick<Option, 'id' | 'warns' | OfOption>[];
  })[];
}

/** With the words that name the answers and tell what would change the advice. */
export type NamedQuestionnaire = WithWords<'title' | 'change', 'label' | 'unknown' | 'ifSo'>;
export type NamedQuestion = NamedQuestionnaire['questions'][number];
export type NamedOption = NamedQuestion['options'][number];

/** With the words that ask the questions: what comes of the answers stands on other pages. */
export type AskedQuestionnaire = WithWords<'title' | 'help', 'label' | 'picture'>;
export type AskedQuestion = AskedQuestionnaire['questions'][number];

/** A rule without its words. */
export function bare<Outcome>({ id, when, expected, within, outcome }: Rule<Outcome>): RuleLogic<Outcome> {
  return { id, when, expected, within, outcome };
}

/** The questionnaire without its words. */
export function logicOf({ version, questions, tables }: Questionnaire): QuestionnaireLogic {
  return {
    version,
    questions: questions.map(({ id, askedWhen, options }) => ({
      id,
      askedWhen,
      options: options.map((option) => ({ id: option.id, warns: option.warns })),
    })),
    tables: {
      recommendation: tables.recommendation.map(bare),
      firstService: tables.firstService.map(bare),
      extraServices: tables.extraServices.map(bare),
    },
  };
}

/** The questionnaire with the words that name its answers and what would change the advice. */
export function namedOf(questionnaire: Questionnaire): NamedQuestionnaire {
  return {
    ...logicOf(questionnaire),
    questions: questionnaire.questions.map(({ id, askedWhen, title, change, options }) => ({
      id,
      askedWhen,
      title,
      change,
      options: options.map((option) => ({
        id: option.id,
        warns: option.warns,
        label: option.label,
        unknown: option.unknown,
        ifSo: option.ifSo,
      })),
    })),
  };
}

/** The questionnaire with the words that ask its questions. */
export function askedOf(questionnaire: Questionnaire): AskedQuestionnaire {
  return {
    ...logicOf(questionnaire),
    questions: questionnaire.questions.map(({ id, askedWhen, title, help, options }) => ({
      id,
      askedWhen,
      title,
      help,
      options: options.map(({ id: optionId, label, picture }) => ({ id: optionId, label, picture })),
    })),
  };
}

/** A recommendation and its place among the levels. */
export interface RankedRecommendation {
  readonly id: RecommendationId;
  /** From the least advanced; absent: outside the order, never compared. */
  readonly rank?: number | undefined;
  /** The recommended level, if any. */
  readonly level?: string | undefined;
  /** It leads out of the offer. */
  readonly outside?: boolean | undefined;
}
