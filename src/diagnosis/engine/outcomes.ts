import { givenAnswers, pointsToConfirm, reasonInWords, type GivenAnswer } from './explain.ts';
import type { Answers, Option, Question, Questionnaire, RecommendationId, Rule, ServiceId } from './model.ts';
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

/** A question whose answers leave points to confirm, and the ways by which none of these points can be left. */
interface PossiblePoints {
  readonly question: Question;
  readonly notBy: readonly string[];
  readonly options: readonly { readonly option: Option; readonly notBy: readonly string[] }[];
}

/** The variable content of a recommendation’s page, over all complete states. */
export interface PossibleOutcome {
  readonly reasons: readonly PossibleReason[];
  readonly firstServices: readonly Rule<ServiceId>[];
  readonly extraServices: readonly Rule<readonly ServiceId[]>[];
  readonly answers: readonly GivenAnswer[];
  readonly points: readonly PossiblePoints[];
}

/** A complete state with the rules that it matches and its way. */
interface Reached {
  readonly answers: Answers;
  readonly matched: MatchedRules<Questionnaire['tables']>;
  readonly way: Way;
}

function reasonsOf(questionnaire: Questionnaire, reached: readonly Reached[]): PossibleReason[] {
  const reasons = new Map<string, Map<string, PossibleWay>>();
  for (const { answers, matched, way } of reached) {
    const rule = matched.recommendation;
    const sentence = reasonInWords(questionnaire, rule, answers);
    const ways = reasons.get(sentence) ?? new Map<string, PossibleWay>();
    const shown = givenAnswers(questionnaire, answers).filter(({ question }) =>
      way.shown.includes(question.id),
    );
    const { firstService } = matched;
    const first =
      firstService === undefined ? undefined : reasonInWords(questionnaire, firstService, answers);
    reasons.set(sentence, ways);
    ways.set(way.key, { key: way.key, answers: shown, first });
  }
  return [...reasons].map(([sentence, ways]) => ({ sentence, ways: [...ways.values()] }));
}

/** The points to confirm, by question, each with the ways that cannot leave it. */
function pointsOf(questionnaire: Questionnaire, reached: readonly Reached[]): PossiblePoints[] {
  const left = new Map<string, Set<Option>>();
  for (const { answers, way } of reached) {
    const options = left.get(way.key) ?? new Set();
    for (const { option } of pointsToConfirm(questionnaire, answers)) options.add(option);
    left.set(way.key, options);
  }
  const all = new Set([...left.values()].flatMap((options) => [...options]));
  const waysWithout = (options: readonly Option[]) =>
    [...left].filter(([, found]) => !options.some((option) => found.has(option))).map(([key]) => key);
  return questionnaire.questions.flatMap((question) => {
    const options = question.options.filter((option) => all.has(option));
    if (options.length === 0) return [];
    const each = options.map((option) => ({ option, notBy: waysWithout([option]) }));
    return [{ question, notBy: waysWithout(options), options: each }];
  });
}

function outcomeOf(questionnaire: Questionnaire, reached: readonly Reached[]): PossibleOutcome {
  const { questions, tables } = questionnaire;
  const rules = new Set(reached.flatMap(({ matched }) => [matched.firstService, matched.extraServices]));
  return {
    reasons: reasonsOf(questionnaire, reached),
    firstServices: tables.firstService.filter((rule) => rules.has(rule)),
    extraServices: tables.extraServices.filter((rule) => rules.has(rule)),
    answers: questions.flatMap((question) =>
      question.options
        .filter(({ id }) => reached.some(({ answers }) => answers[question.id] === id))
        .map((option) => ({ question, option })),
    ),
    points: pointsOf(questionnaire, reached),
  };
}

/** The variable content of each recommendation’s page, by its id. */
export const allOutcomes = memoize(
  (questionnaire: Questionnaire): ReadonlyMap<RecommendationId, PossibleOutcome> => {
    const wayOf = waysOf(questionnaire);
    const reached = completeStates(questionnaire).flatMap((answers) => {
      const matched = recommend(questionnaire, answers);
      const way = wayOf(answers);
      return matched === undefined || way === undefined ? [] : [{ answers, matched, way }];
    });
    const byId = Map.groupBy(reached, ({ matched }) => matched.recommendation.outcome);
    return new Map([...byId].map(([id, states]) => [id, outcomeOf(questionnaire, states)]));
  },
);
