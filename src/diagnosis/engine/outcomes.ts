import { decidingAnswers } from './deciding.ts';
import { clausesOfReason, givenAnswers, reasonInWords, type GivenAnswer } from './explain.ts';
import type { Answers, Questionnaire, RecommendationId, Rule, ServiceId } from './model.ts';
import { memoize } from '../../content-model/memoize.ts';
import { recommend, type MatchedRules } from './recommend.ts';
import { completeStates } from './states.ts';
import { reasonKey } from './static-questions.ts';

/** A reason in words, with each set of answers that decides it. */
export interface PossibleReason {
  readonly sentence: string;
  /** The case, for a reader without answers: clauses that hold together. */
  readonly clauses: readonly string[];
  readonly deciding: readonly { readonly key: string; readonly answers: readonly GivenAnswer[] }[];
}

/** The variable content of a recommendation’s page, over all complete states. */
export interface PossibleOutcome {
  readonly reasons: readonly PossibleReason[];
  readonly firstServices: readonly Rule<ServiceId>[];
  readonly extraServices: readonly Rule<readonly ServiceId[]>[];
  readonly answers: readonly GivenAnswer[];
}

/** A complete state with the rules that it matches. */
interface Reached {
  readonly answers: Answers;
  readonly matched: MatchedRules<Questionnaire['tables']>;
}

function reasonsOf(questionnaire: Questionnaire, reached: readonly Reached[]): PossibleReason[] {
  const decide = decidingAnswers(questionnaire);
  const reasons = new Map<string, { clauses: string[]; deciding: Map<string, GivenAnswer[]> }>();
  for (const { answers, matched } of reached) {
    const rule = matched.recommendation;
    const sentence = reasonInWords(questionnaire, rule, answers);
    const clauses = clausesOfReason(questionnaire, rule, answers);
    const reason = reasons.get(sentence) ?? { clauses, deciding: new Map() };
    const ids = decide(answers);
    const decided = givenAnswers(questionnaire, answers).filter(({ question }) => ids.includes(question.id));
    reasons.set(sentence, reason);
    reason.deciding.set(reasonKey(ids, answers), decided);
  }
  return [...reasons].map(([sentence, { clauses, deciding }]) => ({
    sentence,
    clauses,
    deciding: [...deciding].map(([key, answers]) => ({ key, answers })),
  }));
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
  };
}

/** The variable content of each recommendation’s page, by its id. */
export const allOutcomes = memoize(
  (questionnaire: Questionnaire): ReadonlyMap<RecommendationId, PossibleOutcome> => {
    const reached = completeStates(questionnaire).flatMap((answers) => {
      const matched = recommend(questionnaire, answers);
      return matched === undefined ? [] : [{ answers, matched }];
    });
    const byId = Map.groupBy(reached, ({ matched }) => matched.recommendation.outcome);
    return new Map([...byId].map(([id, states]) => [id, outcomeOf(questionnaire, states)]));
  },
);
