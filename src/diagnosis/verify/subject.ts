import { memoize } from '../../content-model/memoize.ts';
import type { Act, Told } from '../recommendation-schema.ts';
import type { Example, Requirement } from '../schema.ts';
import { holds } from '../engine/answers.ts';
import { givenAnswers, pointsToConfirm } from '../engine/explain.ts';
import type {
  Answers,
  Condition,
  Option,
  Question,
  Questionnaire,
  RankedRecommendation,
  ServiceId,
} from '../engine/model.ts';
import { recommend, type MatchedRules } from '../engine/recommend.ts';
import { allStates, completeStates, kindOf } from '../engine/states.ts';

/** The keys that lead to a line of `autodiagnostic.yaml`, as editors write them. */
export type Place = readonly (string | number)[];

export type TableName = keyof Questionnaire['tableaux'];

/** Where a question is, or one of its keys. */
export function placeOfQuestion({ questions }: Questionnaire, question: Question, ...keys: Place): Place {
  return ['questions', questions.indexOf(question), ...keys];
}

/** Where an option is, or one of its keys. */
export function placeOfOption(
  questionnaire: Questionnaire,
  question: Question,
  option: Option,
  ...keys: Place
): Place {
  return placeOfQuestion(questionnaire, question, 'options', question.options.indexOf(option), ...keys);
}

/** Where a rule is, or one of its keys. */
export function placeOfRule(
  { tableaux }: Questionnaire,
  table: TableName,
  id: string,
  ...keys: Place
): Place {
  return ['tableaux', table, tableaux[table].findIndex((rule) => rule.id === id), ...keys];
}

/** A recommendation, with what it says. */
interface TellingRecommendation extends RankedRecommendation {
  /** What it asks not to sign yet. */
  readonly avantDeSigner?: Told | undefined;
  readonly actes?: readonly Act[];
  /** What is to be confirmed whatever the answers. */
  readonly aConfirmer?: readonly string[];
}

/** What is verified: the questionnaire, the services of its recommendations, its requirements and examples. */
export interface Subject {
  readonly questionnaire: Questionnaire;
  readonly recommendations: readonly TellingRecommendation[];
  /** The services of each recommendation, in the order of the offer. */
  readonly services: ReadonlyMap<string, readonly ServiceId[]>;
  /** Every service of the offer. */
  readonly everyService: readonly ServiceId[];
  /** The recommendations that list a scheme. */
  readonly withScheme: ReadonlySet<string>;
  readonly requirements: readonly Requirement[];
  readonly examples: readonly Example[];
  /** The situations answered apart from the questions. */
  readonly cases: readonly { readonly si: Condition }[];
}

/** How a property is broken, with a state that breaks it. In French: editors change the rules. */
export interface Violation {
  readonly message: string;
  /** The line at fault. */
  readonly at: Place;
  /** What to write instead. */
  readonly remedy: string;
  readonly state?: Answers | undefined;
}

/** What a check finds. */
export type Faults = Generator<Violation>;

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
    states: allStates(subject.questionnaire),
  };
}

/** The kind of a state, named once for all properties. */
export const kindIn = memoize((questionnaire: Questionnaire) => {
  const known = new Map<Answers, string>();
  return (state: Answers) => {
    const kind = known.get(state) ?? kindOf(questionnaire, state);
    known.set(state, kind);
    return kind;
  };
});

/** One state of each kind, the first. */
export function ofEachKind(questionnaire: Questionnaire, states: readonly Answers[]): Answers[] {
  return [...Map.groupBy(states, kindIn(questionnaire)).values()].flatMap((alike) => alike.slice(0, 1));
}

/** The rules that a complete state meets, looked for once for all properties. */
export const matchesIn = memoize((questionnaire: Questionnaire) => {
  const known = new Map<string, MatchedRules<Questionnaire['tableaux']> | undefined>();
  return (state: Answers) => {
    const kind = kindIn(questionnaire)(state);
    if (!known.has(kind)) known.set(kind, recommend(questionnaire, state));
    return known.get(kind);
  };
});

/** The complete states that each requirement is about. */
export const concernedBy = memoize(
  ({ requirements, complete }: Enumeration): ReadonlyMap<Requirement, readonly Answers[]> =>
    new Map(
      requirements.map((requirement) => [
        requirement,
        complete.filter((state) => holds(requirement.si, state)),
      ]),
    ),
);

/** The complete states that lead to each recommendation. */
export const reaching = memoize(
  ({ questionnaire, complete }: Enumeration): ReadonlyMap<string | undefined, readonly Answers[]> =>
    Map.groupBy(complete, (state) => matchesIn(questionnaire)(state)?.recommandation.alors),
);

/** Words of a recommendation that some answers change, with their place. */
interface Placed {
  readonly id: string;
  /** What they are: « acte 2 ». */
  readonly what: string;
  readonly told: Told;
  readonly at: Place;
}

/** The words of each recommendation that some answers change: what not to sign yet, then its acts. */
export function everythingTold({ recommendations }: Enumeration): Placed[] {
  return recommendations.flatMap(({ id, avantDeSigner, actes = [] }, index) => {
    const at = ['recommandations', index];
    const warning = avantDeSigner === undefined ? [] : [avantDeSigner];
    return [
      ...warning.map((told) => ({ id, what: '« avantDeSigner »', told, at: [...at, 'avantDeSigner'] })),
      ...actes.map((told, rank) => ({ id, what: `acte ${rank + 1}`, told, at: [...at, 'actes', rank] })),
    ];
  });
}

/** A state in words, question by question. */
export function inWords(questionnaire: Questionnaire, answers: Answers): string {
  const given = givenAnswers(questionnaire, answers);
  if (given.length === 0) return 'aucune réponse';
  return given.map(({ question, option }) => `${question.titre} ${option.texte}`).join(' ; ');
}

/**
 * The effect of a complete state, as one text to compare: recommendation, first service, extra services,
 * points to confirm. The rest (what to prepare, guides, schemes) follows from the recommendation.
 */
export function effectOf(questionnaire: Questionnaire, answers: Answers): string {
  const matched = recommend(questionnaire, answers);
  return JSON.stringify([
    matched?.recommandation.alors,
    matched?.premierePrestation?.alors,
    matched?.prestationsEnPlus?.alors,
    pointsToConfirm(questionnaire, answers).map(({ option }) => option.point),
  ]);
}
