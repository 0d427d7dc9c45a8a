import { everyServiceOf, variantOf } from '../../offer/variant.ts';
import { levelName } from '../../content-model/text/level-name.ts';
import type { PossibleOutcome } from '../engine/outcomes.ts';
import {
  conditionOf,
  type Questionnaire,
  type RankedRecommendation,
  type Rule,
  type NamedQuestionnaire,
  type RuleLogic,
} from '../engine/model.ts';
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

/** A rule without its sentence. */
const unexplained = <Outcome>({ reason: _reason, ...rule }: Rule<Outcome>): RuleLogic<Outcome> => rule;

/**
 * The questionnaire with the words that explain other levels to a reader of this recommendation, and no others: the
 * page holds the help, the reasons and the points as HTML already, and it must arrive in one round trip.
 */
export function wordsOfSheet(
  { version, questions, tables }: Questionnaire,
  here: RankedRecommendation,
  recommendations: readonly RankedRecommendation[],
  possible: PossibleOutcome | undefined,
): NamedQuestionnaire {
  const others = recommendations.filter(({ level, rank }) => level !== undefined && rank !== here.rank);
  const criteria = tables.recommendation
    .filter(({ outcome }) => outcome === here.id || others.some(({ id }) => id === outcome))
    .map(conditionOf);
  const isFurther = ({ rank = 0 }: RankedRecommendation) => here.rank === undefined || rank > here.rank;
  const proposes = others.some(isFurther);
  const isRead = (question: string) => tables.recommendation.some((rule) => question in conditionOf(rule));
  return {
    version,
    questions: questions.map(({ id, askedWhen, title, change, options }) => ({
      id,
      askedWhen,
      title: isRead(id) ? title : '',
      change,
      options: options.map((option) => ({
        id: option.id,
        // A doubt is never asked for; nor is an answer that neither other levels nor this recommendation read.
        label: option.unknown !== true && criteria.some((condition) => id in condition) ? option.label : '',
        ifSo: proposes ? option.ifSo : undefined,
        unknown: option.unknown,
      })),
    })),
    tables: {
      // Nothing on the page is found by the names of these rules.
      recommendation: tables.recommendation.map((rule) => ({ ...unexplained(rule), id: '' })),
      // No answers that lead here match the other rules.
      firstService: possible?.firstServices.map(unexplained) ?? [],
      extraServices: possible?.extraServices.map(unexplained) ?? [],
    },
  };
}

/** Rules of style that hide an element for whoever came by some ways: by the few words that tell them, if any do. */
function hiddenBy(what: string, notBy: readonly string[], ways: readonly string[], sign: string): string {
  if (notBy.length === 0) return '';
  const told = ways.filter((key) => !key.includes(sign));
  const signed = told.length === notBy.length && told.every((key) => notBy.includes(key));
  const from = signed
    ? `.deciding:target:not([id*="${sign}"])`
    : `:is(${notBy.map((key) => `#motif-${key}`).join()}):target`;
  return `:has(${from}) ${what}{display:none}`;
}

/**
 * Rules of style for a reader without a script: by the way of the address, the points that it cannot leave are not
 * shown. Elements are found by the question and the option that they speak of.
 */
export function pointsByWay({ reasons, points }: PossibleOutcome): string {
  const ways = reasons.flatMap((reason) => reason.ways.map(({ key }) => key));
  return points
    .flatMap(({ question: { id }, notBy, options }) => {
      const question = `li[data-question="${id}"]`;
      const [only] = options.length === 1 ? options : [];
      return [
        hiddenBy(question, notBy, ways, only === undefined ? `${id}-` : `${id}-${only.option.id}`),
        ...(only === undefined ? options : []).map(({ option, notBy: without }) => {
          const further = without.filter((key) => !notBy.includes(key));
          const left = ways.filter((key) => !notBy.includes(key));
          return hiddenBy(`${question} [data-option="${option.id}"]`, further, left, `${id}-${option.id}`);
        }),
      ];
    })
    .join('');
}
