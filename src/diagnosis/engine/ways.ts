import { memoize } from '../../content-model/memoize.ts';
import type {
  Answers,
  QuestionId,
  QuestionnaireLogic,
  RecommendationId,
  RuleLogic,
  ServiceId,
} from './model.ts';
import { recommend } from './recommend.ts';
import { shownAnswers, distinguishingAnswers } from './shown.ts';
import { completeStates } from './states.ts';
import { keyWithFirst, wayKey } from './way-key.ts';

/** A way to a recommendation: what a visitor without JavaScript is told at the end of it. */
export interface Way {
  readonly recommendation: RecommendationId;
  /** Its name in the address of the recommendation’s page. */
  readonly key: string;
  /** The questions whose answers are shown as having counted. */
  readonly shown: readonly QuestionId[];
  readonly firstService: RuleLogic<ServiceId> | undefined;
}

function searchIn(questionnaire: QuestionnaireLogic): (answers: Answers) => Way | undefined {
  const tell = distinguishingAnswers(questionnaire);

  function plainWay(answers: Answers): Way | undefined {
    const matched = recommend(questionnaire, answers);
    if (matched === undefined) return undefined;
    const { recommendation, firstService } = matched;
    const key = wayKey(tell(answers), answers);
    const shown = shownAnswers(questionnaire, answers);
    return { recommendation: recommendation.outcome, key, shown, firstService };
  }

  const ways = completeStates(questionnaire).flatMap((answers) => plainWay(answers) ?? []);
  const several = new Set<string>();
  for (const [key, alike] of Map.groupBy(ways, (way) => way.key)) {
    if (new Set(alike.map(({ firstService }) => firstService?.id)).size > 1) several.add(key);
  }

  return (answers) => {
    const way = plainWay(answers);
    if (way === undefined || !several.has(way.key)) return way;
    return { ...way, key: keyWithFirst(way.key, way.firstService) };
  };
}

/**
 * Prepares the search for the way of a complete state. Two states of one way have the same recommendation, the same
 * answers shown and the same first service.
 *
 * @returns from a complete state, its way; nothing where no rule matches
 */
export const waysOf = memoize(searchIn);
