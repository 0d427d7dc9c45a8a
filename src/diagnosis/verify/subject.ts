import type { Act } from '../engine/acts.ts';
import { givenAnswers, pointsToConfirm } from '../engine/explain.ts';
import type {
  Answers,
  Example,
  Questionnaire,
  Requirement,
  ServiceId,
  RankedRecommendation,
} from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import { completeStates, allStates } from '../engine/states.ts';

/** What is verified: the questionnaire, the services of its recommendations, its requirements and examples. */
export interface Subject {
  readonly questionnaire: Questionnaire;
  readonly recommendations: readonly RankedRecommendation[];
  /** The services of each recommendation, in the order of the offer. */
  readonly services: ReadonlyMap<string, readonly ServiceId[]>;
  /** Every service of the offer. */
  readonly everyService: readonly ServiceId[];
  /** The recommendations that hold a point to confirm whatever the answers. */
  readonly withStandingPoint: ReadonlySet<string>;
  /** The recommendations that list a scheme. */
  readonly withScheme: ReadonlySet<string>;
  /** The acts of each recommendation, in order. */
  readonly acts: ReadonlyMap<string, readonly Act[]>;
  readonly requirements: readonly Requirement[];
  readonly examples: readonly Example[];
}

/** A property broken, with the state that breaks it. In French: editors change the rules. */
export interface Violation {
  /** The number of the property in the specification. */
  readonly property: number;
  readonly message: string;
  readonly state?: Answers | undefined;
}

/** A property broken, by a state if one breaks it. */
export function violation(property: number, message: string, state?: Answers): Violation {
  return { property, message, state };
}

/** The subject with its states, enumerated once for all checks. */
export interface Enumeration extends Subject {
  readonly complete: readonly Answers[];
  readonly states: readonly Answers[];
}

/** The enumeration of a subject. */
export function enumerate(subject: Subject): Enumeration {
  return {
    ...subject,
    complete: completeStates(subject.questionnaire),
    states: [...allStates(subject.questionnaire)],
  };
}

/** A state in words, question by question. */
export function inWords(questionnaire: Questionnaire, answers: Answers): string {
  const given = givenAnswers(questionnaire, answers);
  if (given.length === 0) return 'aucune réponse';
  return given.map(({ question, option }) => `${question.title} ${option.label}`).join(' ; ');
}

/**
 * The effect of a complete state, as one text to compare: recommendation, first service, extra services,
 * points to confirm. The rest (what to prepare, guides, schemes) follows from the recommendation.
 */
export function effectOf(questionnaire: Questionnaire, answers: Answers): string {
  const matched = recommend(questionnaire, answers);
  return JSON.stringify([
    matched?.recommendation.outcome,
    matched?.firstService?.outcome,
    matched?.extraServices?.outcome,
    pointsToConfirm(questionnaire, answers).map(({ option }) => option.point),
  ]);
}
