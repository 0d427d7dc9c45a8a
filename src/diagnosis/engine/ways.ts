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
import { shownAnswers, distinguishingAnswers, warningAnswers } from './shown.ts';
import { kindOf, unlikeStates } from './states.ts';
import { keyWithFirst, wayKey } from './way-key.ts';

/** A way to a recommendation: what a visitor without JavaScript is told at the end of it. */
export interface Way {
  readonly recommendation: RecommendationId;
  /** Its name in the address of the recommendation’s page. */
  readonly key: string;
  /** The questions whose answers are shown as having counted. */
  readonly shown: readonly QuestionId[];
  /** None where its name carries a warning in its place: a page has no room for each of both. */
  readonly firstService: RuleLogic<ServiceId> | undefined;
}

function searchIn(questionnaire: QuestionnaireLogic): (answers: Answers) => Way | undefined {
  const tell = distinguishingAnswers(questionnaire);

  /** What the rules make of answers, worked out once for those that they take alike; `tells` name the way. */
  const known = new Map<string, (Omit<Way, 'key'> & { readonly tells: readonly QuestionId[] }) | undefined>();
  function made(answers: Answers) {
    const kind = kindOf(questionnaire, answers);
    if (known.has(kind)) return known.get(kind);
    const matched = recommend(questionnaire, answers);
    const way = matched && {
      recommendation: matched.recommandation.alors,
      shown: shownAnswers(questionnaire, answers),
      firstService: matched.premierePrestation,
      tells: tell(answers),
    };
    known.set(kind, way);
    return way;
  }

  function plainWay(answers: Answers): Way | undefined {
    const found = made(answers);
    if (found === undefined) return undefined;
    const { tells, ...way } = found;
    return { ...way, key: wayKey(tells, answers) };
  }

  const ways = unlikeStates(questionnaire).flatMap((answers) => {
    const way = plainWay(answers);
    return way === undefined ? [] : [{ ...way, kind: kindOf(questionnaire, answers) }];
  });
  /** The kinds of the states whose first service tells their way from another. */
  const several = new Set(
    [...Map.groupBy(ways, (way) => way.key).values()]
      .filter((alike) => new Set(alike.map(({ firstService }) => firstService?.id)).size > 1)
      .flatMap((alike) => alike.map(({ kind }) => kind)),
  );

  return (answers) => {
    const way = plainWay(answers);
    if (way === undefined || !several.has(kindOf(questionnaire, answers))) return way;
    if (warningAnswers(questionnaire, answers).length > 0) return { ...way, firstService: undefined };
    return { ...way, key: keyWithFirst(way.key, way.firstService) };
  };
}

/**
 * Prepares the search for the way of a complete state. Two states of one way have the same recommendation, the same
 * answers shown and, unless an answer warns, the same first service.
 *
 * @returns from a complete state, its way; nothing where no rule matches
 */
export const waysOf = memoize(searchIn);
