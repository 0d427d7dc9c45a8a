import { everyServiceOf, variantOf } from '../../offer/variant.ts';
import { levelName } from '../../content-model/text/level-name.ts';
import type { GivenAnswer } from '../engine/explain.ts';
import type { PossibleOutcome } from '../engine/outcomes.ts';
import type { Option, Question, Questionnaire, Rule } from '../engine/model.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import type { Level, Offer, Recommendation } from '../../collections.ts';

interface LevelEntry {
  readonly id: string;
  readonly data: Level;
}

/** The services of one variant, or those of a level without variants. */
export interface ServiceGroup {
  readonly title: string | undefined;
  readonly services: Level['services'];
  /** Asked of the commune by the variant. */
  readonly asks: readonly string[];
}

/** What to prepare: by variant where the choice is open; otherwise one list. */
interface Preparation {
  readonly title: string | undefined;
  readonly items: readonly string[];
}

/** The services and preparations of a recommendation, from its level and variants; without a level, its own list. */
export function serviceGroups(
  recommendation: Recommendation,
  levels: readonly LevelEntry[],
  offer: Offer,
): { groups: ServiceGroup[]; toPrepare: Preparation[] } {
  const level = levels.find(({ id }) => id === recommendation.level)?.data;
  if (level === undefined)
    return { groups: [], toPrepare: [{ title: undefined, items: recommendation.toPrepare }] };
  const variants = level.variants.filter(({ id }) => recommendation.variants.includes(id));
  const groups =
    variants.length === 0
      ? [{ title: undefined, services: level.services, asks: [] }]
      : variants.map(({ id, services, asks }) => ({
          title: variantOf(offer, id).title,
          services,
          asks,
        }));
  const own = variants.map((variant) => ({
    title: capitalize(variantOf(offer, variant.id).inShort),
    items: variant.toPrepare,
  }));
  const toPrepare =
    own.length > 1
      ? [{ title: undefined, items: level.toPrepare }, ...own]
      : [{ title: undefined, items: [...level.toPrepare, ...own.flatMap(({ items }) => items)] }];
  return { groups, toPrepare };
}

/** The services of other levels that the recommendation may add, each with its level and the rule that adds it. */
export function extraServices(rules: PossibleOutcome['extraServices'], levels: readonly LevelEntry[]) {
  return rules.flatMap((rule) =>
    rule.outcome.flatMap((id) =>
      levels.flatMap((level) =>
        everyServiceOf(level.data)
          .filter((service) => service.id === id)
          .map((service) => ({ rule, service, level })),
      ),
    ),
  );
}

/** The name of each level by the rank of its recommendations: « niveau 2 (définir et formaliser le projet) ». */
export function levelNames(
  recommendations: readonly Recommendation[],
  levels: readonly LevelEntry[],
  word: string,
): Record<number, string> {
  const names = levels.flatMap(({ id, data }) => {
    const rank = recommendations.find(({ level }) => level === id)?.rank;
    return rank === undefined ? [] : [[rank, levelName(word.toLowerCase(), data.number, data.inPlainWords)]];
  });
  return Object.fromEntries(names);
}

/** A rule without its reason. */
const unexplained = <Outcome>(rule: Rule<Outcome>): Rule<Outcome> => ({ ...rule, reason: '' });

/**
 * The questionnaire with the words that explain other levels, and no others: the page holds the help, the
 * reasons and the points as HTML already, and it must arrive in one round trip.
 */
export function wordsOfSheet({ version, questions, tables }: Questionnaire): Questionnaire {
  return {
    version,
    questions: questions.map((question) => ({
      ...question,
      help: '',
      options: question.options.map(({ id, label, ifSo, unknown }) => ({
        id,
        label,
        ifSo,
        unknown,
        clause: '',
      })),
    })),
    tables: {
      recommendation: tables.recommendation.map(unexplained),
      firstService: tables.firstService.map(unexplained),
      extraServices: tables.extraServices.map(unexplained),
    },
  };
}

/** The points to confirm of the answers that may lead to a recommendation, by question. */
export function possiblePoints(
  { questions }: Questionnaire,
  answers: readonly GivenAnswer[],
): { readonly question: Question; readonly options: readonly Option[] }[] {
  return questions
    .map((question) => ({
      question,
      options: answers.flatMap((given) =>
        given.question === question && given.option.point !== undefined ? [given.option] : [],
      ),
    }))
    .filter(({ options }) => options.length > 0);
}
