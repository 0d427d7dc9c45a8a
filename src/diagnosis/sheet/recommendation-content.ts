import { variantOf } from '../../offer/variant.ts';
import { levelName } from '../../content-model/text/level-name.ts';
import type { Possibilities } from '../engine/outcomes.ts';
import type { Questionnaire, Rule } from '../engine/model.ts';
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
  /** What the variant asks of the commune. */
  readonly asks: readonly string[];
}

/** What a recommendation takes from its level: services in the order of the offer, things to prepare. */
export interface Brought {
  readonly groups: readonly ServiceGroup[];
  /** By variant where the choice is open; otherwise one list. */
  readonly toPrepare: readonly { readonly title: string | undefined; readonly items: readonly string[] }[];
}

/** What the recommendation brings, from its level and variants; without a level, only its own list. */
export function brought(
  recommendation: Recommendation,
  levels: readonly LevelEntry[],
  offer: Offer,
): Brought {
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

/** A service that is shown besides, with the level it belongs to and the line that brings it. */
export interface ServiceBesides {
  readonly rule: Possibilities['servicesBesides'][number];
  readonly service: Level['services'][number];
  readonly level: LevelEntry;
}

/** The services of other levels that the recommendation may show besides its own. */
export function besides(
  rules: Possibilities['servicesBesides'],
  levels: readonly LevelEntry[],
): ServiceBesides[] {
  return rules.flatMap((rule) =>
    rule.outcome.flatMap((id) =>
      levels.flatMap((level) =>
        [...level.data.services, ...level.data.variants.flatMap((variant) => variant.services)]
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

function unexplained<Outcome>(line: Rule<Outcome>): Rule<Outcome> {
  return { ...line, reason: '' };
}

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
      servicesBesides: tables.servicesBesides.map(unexplained),
    },
  };
}
