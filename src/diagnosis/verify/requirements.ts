import { isComplete, pruneAnswers } from '../engine/answers.ts';
import type { Answers, Requirement } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import { placeOfRule } from './places.ts';
import {
  concernedBy,
  inShort,
  kindIn,
  leavesPoint,
  matchesIn,
  violation,
  type Enumeration,
  type Violation,
} from './subject.ts';

/** The way in which the rules violate a requirement in a state, if they do. */
function wrongIn(
  { questionnaire, recommendations: all, withStandingPoint, withScheme }: Enumeration,
  requirement: Requirement,
  state: Answers,
): string | undefined {
  const matched = matchesIn(questionnaire)(state);
  const { recommendations, firstService, extraServices, standingPoint, noScheme, outside } = requirement;
  if (matched === undefined) return 'ne mène à aucune recommandation';
  const reached = matched.recommendation.outcome;
  if (recommendations !== undefined && !recommendations.includes(reached)) return `mène à « ${reached} »`;
  if (firstService !== undefined && matched.firstService?.outcome !== firstService) {
    return `ne place pas « ${firstService} » en premier`;
  }
  if (standingPoint === true && !withStandingPoint.has(reached)) {
    return `mène à « ${reached} », qui ne rappelle rien à confirmer`;
  }
  if (noScheme === true && withScheme.has(reached)) return `mène à « ${reached} », qui propose une aide`;
  if (outside === true && all.find(({ id }) => id === reached)?.outside !== true) {
    return `mène à « ${reached} », qui n’est pas « dehors »`;
  }
  const shown = matched.extraServices?.outcome ?? [];
  return extraServices?.every((id) => shown.includes(id)) === false
    ? `ne montre pas ${extraServices.join(', ')} en plus`
    : undefined;
}

/** Property 11, bearings: each requirement is met in every complete state concerned. */
export function requirementsHold(subject: Enumeration): Violation[] {
  const { requirements, questionnaire } = subject;
  return requirements.flatMap((requirement, index) => {
    const at = ['exigences', index];
    const concerned = concernedBy(subject).get(requirement) ?? [];
    if (concerned.length === 0) {
      const remedy = 'retirez une réponse de son « si » : aucune situation ne les réunit';
      return [
        violation(11, `L’exigence (${inShort(requirement.when)}) ne concerne aucune situation.`, {
          at,
          remedy,
        }),
      ];
    }
    const leaves = leavesPoint(questionnaire);
    const wrong = [...Map.groupBy(concerned, kindIn(questionnaire)).values()].flatMap((alike) => {
      const [first] = alike;
      const found = first && wrongIn(subject, requirement, first);
      if (found !== undefined) return alike.map((state) => ({ state, found }));
      if (requirement.point !== true) return [];
      const silent = alike.filter((state) => !leaves(state));
      return silent.map((state) => ({ state, found: 'ne laisse aucun point à confirmer' }));
    });
    return wrong.map(({ state, found }) => {
      const message = `L’exigence (${inShort(requirement.when)}) n’est pas tenue : la situation ${found}.`;
      const rule = matchesIn(questionnaire)(state)?.recommendation.id;
      const lacking = found.includes('dehors')
        ? 'dehors'
        : found.includes('ne rappelle rien')
          ? 'aConfirmer'
          : '';
      const remedy =
        lacking !== ''
          ? `remettez « ${lacking} » à cette recommandation, ou corrigez l’exigence si la promesse a changé`
          : `corrigez ce qui mène ailleurs (ici la ligne « ${rule} » du tableau), ou l’exigence si la promesse a changé`;
      return violation(11, message, { at, remedy, state });
    });
  });
}

/** Property 11, examples: each gives what it announces, and each rule of the main table has one. */
export function examplesPass({ questionnaire, examples }: Enumeration): Violation[] {
  const shown = new Set<string>();
  const violations = examples.flatMap(({ name, answers, expected }, index): Violation[] => {
    const isWhole =
      pruneAnswers(questionnaire, answers).dropped.length === 0 && isComplete(questionnaire, answers);
    const rule = recommend(questionnaire, answers)?.recommendation;
    if (!isWhole || rule === undefined) {
      const message = `L’exemple « ${name} » n’a pas toutes ses réponses, ou en a de trop.`;
      const remedy = 'donnez-lui une réponse à chaque question posée, et aucune autre';
      return [violation(11, message, { at: ['exemples', index, 'reponses'], remedy, state: answers })];
    }
    shown.add(rule.id);
    if (rule.outcome === expected) return [];
    const message = `L’exemple « ${name} » attend « ${expected} » et obtient « ${rule.outcome} ».`;
    const remedy = `écrivez « attendu: ${rule.outcome} », ou corrigez la ligne « ${rule.id} » du tableau`;
    return [violation(11, message, { at: ['exemples', index, 'attendu'], remedy, state: answers })];
  });
  const unseen = questionnaire.tables.recommendation.filter(({ id }) => !shown.has(id));
  return [
    ...violations,
    ...unseen.map(({ id }) =>
      violation(11, `Aucun exemple ne montre la ligne « ${id} ».`, {
        at: placeOfRule(questionnaire, 'recommendation', id),
        remedy: 'ajoutez sous « exemples » une situation qui y mène',
      }),
    ),
  ];
}
