import { givenAnswers, type GivenAnswer } from './explain.ts';
import type { Questionnaire, RecommendationId, Rule, ServiceId } from './model.ts';
import { recommend } from './recommend.ts';
import { completeStates } from './states.ts';

/** Everything that the page of a recommendation may have to say, over all complete states. */
export interface Possibilities {
  readonly reasons: readonly Rule<RecommendationId>[];
  readonly firstServices: readonly Rule<ServiceId>[];
  readonly servicesBesides: readonly Rule<readonly ServiceId[]>[];
  readonly answers: readonly GivenAnswer[];
}

/** Keeps the order of the questionnaire, whatever the order of discovery. */
function ordered(questionnaire: Questionnaire, found: ReadonlySet<string>): GivenAnswer[] {
  return questionnaire.questions.flatMap((question) =>
    question.options
      .filter((option) => found.has(`${question.id}/${option.id}`))
      .map((option) => ({ question, option })),
  );
}

/** What each recommendation may have to say, by its id. */
export function possibilities(questionnaire: Questionnaire): Map<RecommendationId, Possibilities> {
  const { recommendation, firstService, servicesBesides } = questionnaire.tables;
  const lines = new Map<RecommendationId, { rules: Set<unknown>; answers: Set<string> }>();
  for (const answers of completeStates(questionnaire)) {
    const outcome = recommend(questionnaire, answers);
    if (outcome === undefined) continue;
    const id = outcome.recommendation.outcome;
    const seen = lines.get(id) ?? { rules: new Set(), answers: new Set() };
    lines.set(id, seen);
    for (const rule of [outcome.recommendation, outcome.firstService, outcome.servicesBesides])
      seen.rules.add(rule);
    for (const given of givenAnswers(questionnaire, answers)) {
      seen.answers.add(`${given.question.id}/${given.option.id}`);
    }
  }
  return new Map(
    [...lines].map(([id, { rules, answers }]) => [
      id,
      {
        reasons: recommendation.filter((rule) => rules.has(rule)),
        firstServices: firstService.filter((rule) => rules.has(rule)),
        servicesBesides: servicesBesides.filter((rule) => rules.has(rule)),
        answers: ordered(questionnaire, answers),
      },
    ]),
  );
}
