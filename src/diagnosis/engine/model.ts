/**
 * The model of a self-diagnosis: questions, options, decision tables. Plain data, in the words of its file. What the engine
 * reads (the logic) is apart from what people read (the words), so that a page whose words are HTML ships the logic alone.
 */
import type { Recommendation } from '../recommendation-schema.ts';
import type { Diagnosis } from '../schema.ts';

export type QuestionId = string;
export type OptionId = string;
export type RecommendationId = string;
export type ServiceId = string;

/** The answers accepted, by question; every question named must have one of them. */
export type Condition = Readonly<Record<QuestionId, readonly OptionId[]>>;

export type Answers = Readonly<Record<QuestionId, OptionId>>;

export type Questionnaire = Diagnosis['questionnaire'];
export type Question = Questionnaire['questions'][number];
export type Option = Question['options'][number];
type Line = Questionnaire['tableaux']['premierePrestation'][number];

/** A rule of a decision table: the first whose condition holds wins. */
export interface RuleLogic<Outcome> extends Omit<Line, 'alors' | 'motif'> {
  readonly alors: Outcome;
}

export interface Rule<Outcome> extends RuleLogic<Outcome>, Pick<Line, 'motif'> {}

export interface QuestionLogic extends Pick<Question, 'id' | 'posee'> {
  readonly options: readonly Pick<Option, 'id' | 'avertit'>[];
}

export interface QuestionnaireLogic {
  readonly version: number;
  readonly questions: readonly QuestionLogic[];
  readonly tableaux: {
    readonly recommandation: readonly RuleLogic<RecommendationId>[];
    readonly premierePrestation: readonly RuleLogic<ServiceId>[];
    readonly prestationsEnPlus: readonly RuleLogic<readonly ServiceId[]>[];
  };
}

/** The condition of a rule or, on the one without, the only answers that may reach it. */
export function conditionOf({ si, attendu }: RuleLogic<unknown>): Condition {
  return si ?? attendu ?? {};
}

/** The decision tables, the main one first. */
export const tableNames = ['recommandation', 'premierePrestation', 'prestationsEnPlus'] as const;

/** With the words that ask the questions, name the answers and tell what would change the advice. */
export interface NamedQuestionnaire extends QuestionnaireLogic {
  readonly questions: readonly NamedQuestion[];
}

export interface NamedQuestion extends Omit<Question, 'options'> {
  readonly options: readonly NamedOption[];
}

export type NamedOption = Pick<
  Option,
  'id' | 'avertit' | 'texte' | 'inconnu' | 'siCommune' | 'si' | 'dessin'
>;

/** A rule without its words. */
function bare<Outcome>({ id, si, attendu, dans, alors }: Rule<Outcome>): RuleLogic<Outcome> {
  return { id, si, attendu, dans, alors };
}

/** The questionnaire without its words. */
export function logicOf({ version, questions, tableaux }: Questionnaire): QuestionnaireLogic {
  return {
    version,
    questions: questions.map(({ id, posee, options }) => ({
      id,
      posee,
      options: options.map((option) => ({ id: option.id, avertit: option.avertit })),
    })),
    tableaux: {
      recommandation: tableaux.recommandation.map(bare),
      premierePrestation: tableaux.premierePrestation.map(bare),
      prestationsEnPlus: tableaux.prestationsEnPlus.map(bare),
    },
  };
}

/** The questionnaire with the words that its pages show by script. */
export function namedOf(questionnaire: Questionnaire): NamedQuestionnaire {
  return {
    ...logicOf(questionnaire),
    questions: questionnaire.questions.map(({ options, ...question }) => ({
      ...question,
      options: options.map(({ id, avertit, texte, inconnu, siCommune, si, dessin }) => ({
        id,
        avertit,
        texte,
        inconnu,
        siCommune,
        si,
        dessin,
      })),
    })),
  };
}

/** A recommendation and its place among the levels. */
export type RankedRecommendation = Pick<Recommendation, 'id' | 'rang' | 'niveau' | 'dehors'>;
