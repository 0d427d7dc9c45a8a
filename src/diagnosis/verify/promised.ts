import type { Answers, Questionnaire, Requirement } from '../engine/model.ts';
import type { MatchedRules } from '../engine/recommend.ts';
import { placeOfRule } from './places.ts';
import {
  concernedBy,
  kindIn,
  matchesIn,
  ofEachKind,
  violation,
  type Enumeration,
  type Violation,
} from './subject.ts';

/** What a situation is given, and what is said where no requirement promises it. */
interface Given extends Pick<Violation, 'message' | 'at' | 'remedy'> {
  readonly isPromisedBy: (requirement: Requirement) => boolean;
}

/** The requirements about each complete state. */
function requirementsOf(subject: Enumeration): ReadonlyMap<Answers, readonly Requirement[]> {
  const about = new Map<Answers, Requirement[]>();
  for (const [requirement, states] of concernedBy(subject)) {
    for (const state of states) {
      const others = about.get(state);
      if (others === undefined) about.set(state, [requirement]);
      else others.push(requirement);
    }
  }
  return about;
}

/** What a recommendation gives by itself: a way out of the offer, a stage without aid. */
function givenByOutcome(
  { recommendations, withScheme, withStandingPoint }: Enumeration,
  outcome: string,
): Given[] {
  const index = recommendations.findIndex(({ id }) => id === outcome);
  const { outside, rank } = recommendations[index] ?? {};
  const way: Given = {
    message: `La recommandation « ${outcome} » mène hors de l’offre sans qu’aucune exigence le dise.`,
    at: ['recommandations', index, 'dehors'],
    remedy: 'retirez « dehors », ou ajoutez « dehors: true » à l’exigence de cette situation',
    isPromisedBy: (requirement) => requirement.outside === true,
  };
  const stage: Given = {
    message: `La recommandation « ${outcome} » ne propose aucune aide sans qu’aucune exigence le dise.`,
    at: ['recommandations', index],
    remedy: 'ajoutez-lui « financements », ou « sansAide: true » à l’exigence de cette situation',
    isPromisedBy: (requirement) => requirement.noScheme === true,
  };
  const reminder: Given = {
    message: `La recommandation « ${outcome} » rappelle quoi confirmer sans qu’aucune exigence le dise.`,
    at: ['recommandations', index, 'aConfirmer'],
    remedy: 'retirez « aConfirmer », ou ajoutez « aConfirmer: true » à l’exigence de cette situation',
    isPromisedBy: (requirement) => requirement.standingPoint === true,
  };
  // An offer without any aid promises none.
  const isBare = withScheme.size > 0 && rank !== undefined && !withScheme.has(outcome);
  return [
    ...(outside === true ? [way] : []),
    ...(isBare ? [stage] : []),
    ...(withStandingPoint.has(outcome) ? [reminder] : []),
  ];
}

/** What rules give: the recommendation, the first service, those shown in addition. */
function givenByRules(
  questionnaire: Questionnaire,
  { recommendation, firstService: first, extraServices: extra }: MatchedRules<Questionnaire['tables']>,
): Given[] {
  const { id, outcome } = recommendation;
  const main: Given = {
    message: `La ligne « ${id} » mène à « ${outcome} » sans qu’aucune exigence le promette.`,
    at: placeOfRule(questionnaire, 'recommendation', id),
    remedy: `ajoutez ou élargissez une ligne de « exigences » pour cette situation : « recommandations: [${outcome}] »`,
    isPromisedBy: ({ recommendations }) => recommendations !== undefined,
  };
  const placedFirst = (first === undefined ? [] : [first]).map((rule): Given => ({
    message: `La ligne « ${rule.id} » prend une situation où aucune exigence ne promet sa prestation.`,
    at: placeOfRule(questionnaire, 'firstService', rule.id, 'si'),
    remedy: `retirez de « si » la réponse de trop, ou ajoutez une exigence : « premiere: ${rule.outcome} »`,
    isPromisedBy: ({ firstService }) => firstService === rule.outcome,
  }));
  const added = (extra?.outcome ?? []).map((service): Given => ({
    message: `La ligne « ${extra?.id} » montre en plus « ${service} », qu’aucune exigence ne promet.`,
    at: placeOfRule(questionnaire, 'extraServices', extra?.id ?? '', 'alors'),
    remedy: `retirez « ${service} », ou ajoutez une exigence : « enPlus: [${service}] »`,
    isPromisedBy: ({ extraServices }) => extraServices?.includes(service) === true,
  }));
  return [main, ...placedFirst, ...added];
}

/**
 * Property 15: nothing is given that no requirement promises: the recommendation of each complete state, its first
 * service, those shown in addition, that it leads out of the offer, that a stage proposes no aid, what it
 * recalls.
 */
export function nothingMoreThanPromised(subject: Enumeration): Violation[] {
  const { questionnaire, complete } = subject;
  const about = requirementsOf(subject);
  const kindOfState = kindIn(questionnaire);
  const given = new Map(
    ofEachKind(questionnaire, complete).map((state) => {
      const matched = matchesIn(questionnaire)(state);
      const all = matched && [
        ...givenByRules(questionnaire, matched),
        ...givenByOutcome(subject, matched.recommendation.outcome),
      ];
      return [kindOfState(state), all ?? []];
    }),
  );
  return complete.flatMap((state) => {
    const promises = about.get(state) ?? [];
    return (given.get(kindOfState(state)) ?? [])
      .filter(({ isPromisedBy }) => !promises.some(isPromisedBy))
      .map(({ message, at, remedy }) => violation(15, message, { at, remedy, state }));
  });
}
