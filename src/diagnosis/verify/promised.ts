import type { Answers, Questionnaire } from '../engine/model.ts';
import type { MatchedRules } from '../engine/recommend.ts';
import type { Requirement } from '../schema.ts';
import {
  concernedBy,
  kindIn,
  matchesIn,
  placeOfRule,
  type Enumeration,
  type Faults,
  type Violation,
} from './subject.ts';

/** What a situation is given, and what is said where no requirement promises it. */
interface Given extends Violation {
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

/** What rules give, then what their recommendation gives by itself: a way out of the offer, a stage without aid, a reminder. */
function* givenBy(
  { questionnaire, recommendations, withScheme }: Enumeration,
  { recommandation, premierePrestation, prestationsEnPlus }: MatchedRules<Questionnaire['tableaux']>,
): Generator<Given> {
  const { id, alors } = recommandation;
  yield {
    message: `La ligne « ${id} » mène à « ${alors} » sans qu’aucune exigence le promette.`,
    at: placeOfRule(questionnaire, 'recommandation', id),
    remedy: `ajoutez ou élargissez une ligne de « exigences » pour cette situation : « recommandations: [${alors}] »`,
    isPromisedBy: ({ recommandations }) => recommandations !== undefined,
  };
  if (premierePrestation !== undefined)
    yield {
      message: `La ligne « ${premierePrestation.id} » prend une situation où aucune exigence ne promet sa prestation.`,
      at: placeOfRule(questionnaire, 'premierePrestation', premierePrestation.id, 'si'),
      remedy: `retirez de « si » la réponse de trop, ou ajoutez une exigence : « premiere: ${premierePrestation.alors} »`,
      isPromisedBy: ({ premiere }) => premiere === premierePrestation.alors,
    };
  if (prestationsEnPlus !== undefined)
    for (const service of prestationsEnPlus.alors)
      yield {
        message: `La ligne « ${prestationsEnPlus.id} » montre en plus « ${service} », qu’aucune exigence ne promet.`,
        at: placeOfRule(questionnaire, 'prestationsEnPlus', prestationsEnPlus.id, 'alors'),
        remedy: `retirez « ${service} », ou ajoutez une exigence : « enPlus: [${service}] »`,
        isPromisedBy: ({ enPlus }) => enPlus?.includes(service) === true,
      };
  const index = recommendations.findIndex((each) => each.id === alors);
  const { dehors, rang, aConfirmer = [] } = recommendations[index] ?? {};
  if (dehors === true)
    yield {
      message: `La recommandation « ${alors} » mène hors de l’offre sans qu’aucune exigence le dise.`,
      at: ['recommandations', index, 'dehors'],
      remedy: 'retirez « dehors », ou ajoutez « dehors: true » à l’exigence de cette situation',
      isPromisedBy: (requirement) => requirement.dehors === true,
    };
  // An offer without any aid promises none.
  if (withScheme.size > 0 && rang !== undefined && !withScheme.has(alors))
    yield {
      message: `La recommandation « ${alors} » ne propose aucune aide sans qu’aucune exigence le dise.`,
      at: ['recommandations', index],
      remedy: 'ajoutez-lui « financements », ou « sansAide: true » à l’exigence de cette situation',
      isPromisedBy: ({ sansAide }) => sansAide === true,
    };
  if (aConfirmer.length > 0)
    yield {
      message: `La recommandation « ${alors} » rappelle quoi confirmer sans qu’aucune exigence le dise.`,
      at: ['recommandations', index, 'aConfirmer'],
      remedy: 'retirez « aConfirmer », ou ajoutez « aConfirmer: true » à l’exigence de cette situation',
      isPromisedBy: (requirement) => requirement.aConfirmer === true,
    };
}

/**
 * Nothing is given that no requirement promises: the recommendation of each complete state, its first service, those shown
 * in addition, that it leads out of the offer, that a stage proposes no aid, what it recalls.
 */
export function* nothingMoreThanPromised(subject: Enumeration): Faults {
  const { questionnaire, complete } = subject;
  const about = requirementsOf(subject);
  for (const alike of Map.groupBy(complete, kindIn(questionnaire)).values()) {
    const matched = alike[0] && matchesIn(questionnaire)(alike[0]);
    const given = matched === undefined ? [] : [...givenBy(subject, matched)];
    for (const state of alike) {
      const promises = about.get(state) ?? [];
      for (const { isPromisedBy, ...fault } of given)
        if (!promises.some(isPromisedBy)) yield { ...fault, state };
    }
  }
}
