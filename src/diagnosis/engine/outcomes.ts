import { givenAnswers, reasonInWords, type GivenAnswer } from './explain.ts';
import type { Answers, Questionnaire, RecommendationId, Rule, ServiceId } from './model.ts';
import { memoize } from '../../content-model/memoize.ts';
import { recommend, type MatchedRules } from './recommend.ts';
import { completeStates } from './states.ts';
import { waysOf, type Way } from './ways.ts';

/** A way to a recommendation, in words. */
export interface PossibleWay {
  readonly key: string;
  /** The answers shown as having counted. */
  readonly answers: readonly GivenAnswer[];
  /** The sentence of the service to begin with. */
  readonly first: string | undefined;
}

/** A reason in words, with each way that leads to it. */
export interface PossibleReason {
  readonly sentence: string;
  readonly ways: readonly PossibleWay[];
}

/** The variable content of a recommendation’s page, over all complete states. */
export interface PossibleOutcome {
  readonly reasons: readonly PossibleReason[];
  readonly firstServices: readonly Rule<ServiceId>[];
  readonly extraServices: readonly Rule<readonly ServiceId[]>[];
  readonly answers: readonly GivenAnswer[];
  /** The answers that leave a point to confirm. */
  readonly points: readonly GivenAnswer[];
}

/** A complete state with the rules that it matches and its way. */
interface Reached {
  readonly answers: Answers;
  readonly matched: MatchedRules<Questionnaire['tableaux']>;
  readonly way: Way;
}

function reasonsOf(questionnaire: Questionnaire, reached: readonly Reached[]): PossibleReason[] {
  const reasons = new Map<string, Map<string, PossibleWay>>();
  for (const { answers, matched, way } of reached) {
    const rule = matched.recommandation;
    const sentence = reasonInWords(questionnaire, rule, answers);
    const ways = reasons.get(sentence) ?? new Map<string, PossibleWay>();
    const shown = givenAnswers(questionnaire, answers).filter(({ question }) =>
      way.shown.includes(question.id),
    );
    const firstService = way.firstService && matched.premierePrestation;
    const first =
      firstService === undefined ? undefined : reasonInWords(questionnaire, firstService, answers);
    reasons.set(sentence, ways);
    ways.set(way.key, { key: way.key, answers: shown, first });
  }
  return [...reasons].map(([sentence, ways]) => ({ sentence, ways: [...ways.values()] }));
}

function outcomeOf(questionnaire: Questionnaire, reached: readonly Reached[]): PossibleOutcome {
  const { questions, tableaux } = questionnaire;
  const rules = new Set(
    reached.flatMap(({ matched }) => [matched.premierePrestation, matched.prestationsEnPlus]),
  );
  const answers = questions.flatMap((question) =>
    question.options
      .filter(({ id }) => reached.some(({ answers: given }) => given[question.id] === id))
      .map((option) => ({ question, option })),
  );
  return {
    reasons: reasonsOf(questionnaire, reached),
    firstServices: tableaux.premierePrestation.filter((rule) => rules.has(rule)),
    extraServices: tableaux.prestationsEnPlus.filter((rule) => rules.has(rule)),
    answers,
    points: answers.filter(({ option }) => option.point !== undefined),
  };
}

/** The complete states that reach each recommendation, by its id. */
const reachedBy = memoize(
  (questionnaire: Questionnaire): ReadonlyMap<RecommendationId, readonly Reached[]> => {
    const wayOf = waysOf(questionnaire);
    const reached = completeStates(questionnaire).flatMap((answers) => {
      const matched = recommend(questionnaire, answers);
      const way = wayOf(answers);
      return matched === undefined || way === undefined ? [] : [{ answers, matched, way }];
    });
    return Map.groupBy(reached, ({ matched }) => matched.recommandation.alors);
  },
);

/** The complete states that reach a recommendation, by the name of their way. */
export function statesByWay(
  questionnaire: Questionnaire,
  id: RecommendationId,
): ReadonlyMap<string, readonly Answers[]> {
  const byWay = Map.groupBy(reachedBy(questionnaire).get(id) ?? [], ({ way }) => way.key);
  return new Map([...byWay].map(([key, states]) => [key, states.map(({ answers }) => answers)]));
}

/** The variable content of each recommendation’s page, by its id. */
export const allOutcomes = memoize(
  (questionnaire: Questionnaire): ReadonlyMap<RecommendationId, PossibleOutcome> =>
    new Map([...reachedBy(questionnaire)].map(([id, states]) => [id, outcomeOf(questionnaire, states)])),
);
