import { decidingAnswers } from './deciding.ts';
import { clausesOfReason, givenAnswers, reasonInWords, type GivenAnswer } from './explain.ts';
import type { Questionnaire, RecommendationId, Rule, ServiceId } from './model.ts';
import { memoize } from '../../content-model/memoize.ts';
import { recommend } from './recommend.ts';
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

interface FoundReason {
  readonly clauses: readonly string[];
  readonly keys: Map<string, readonly GivenAnswer[]>;
}

interface Found {
  readonly rules: Set<unknown>;
  readonly answers: Set<string>;
  /** By sentence. */
  readonly reasons: Map<string, FoundReason>;
}

/** The answers found, in the order of the questionnaire. */
function ordered(questionnaire: Questionnaire, found: ReadonlySet<string>): GivenAnswer[] {
  return questionnaire.questions.flatMap((question) =>
    question.options
      .filter((option) => found.has(`${question.id}/${option.id}`))
      .map((option) => ({ question, option })),
  );
}

function discover(questionnaire: Questionnaire): Map<RecommendationId, Found> {
  const decide = decidingAnswers(questionnaire);
  const byId = new Map<RecommendationId, Found>();
  for (const answers of completeStates(questionnaire)) {
    const matched = recommend(questionnaire, answers);
    if (matched === undefined) continue;
    const id = matched.recommendation.outcome;
    const found = byId.get(id) ?? { rules: new Set(), answers: new Set(), reasons: new Map() };
    byId.set(id, found);
    found.rules.add(matched.firstService).add(matched.extraServices);
    const given = givenAnswers(questionnaire, answers);
    for (const { question, option } of given) found.answers.add(`${question.id}/${option.id}`);
    const deciding = decide(answers);
    const sentence = reasonInWords(questionnaire, matched.recommendation, answers);
    const reason = found.reasons.get(sentence) ?? {
      clauses: clausesOfReason(questionnaire, matched.recommendation, answers),
      keys: new Map<string, readonly GivenAnswer[]>(),
    };
    found.reasons.set(sentence, reason);
    const decided = given.filter(({ question }) => deciding.includes(question.id));
    reason.keys.set(reasonKey(deciding, answers), decided);
  }
  return byId;
}

function everything(questionnaire: Questionnaire): ReadonlyMap<RecommendationId, PossibleOutcome> {
  const { firstService, extraServices } = questionnaire.tables;
  return new Map(
    [...discover(questionnaire)].map(([id, { rules, answers, reasons }]) => [
      id,
      {
        reasons: [...reasons].map(([sentence, { clauses, keys }]) => ({
          sentence,
          clauses,
          deciding: [...keys].map(([key, given]) => ({ key, answers: given })),
        })),
        firstServices: firstService.filter((rule) => rules.has(rule)),
        extraServices: extraServices.filter((rule) => rules.has(rule)),
        answers: ordered(questionnaire, answers),
      },
    ]),
  );
}

/** The variable content of each recommendation’s page, by its id. */
export const allOutcomes = memoize(everything);
