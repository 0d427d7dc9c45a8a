import { holds, isComplete, pruneAnswers } from '../engine/answers.ts';
import { pointsToConfirm } from '../engine/explain.ts';
import type { Answers, Requirement } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

function inShort(requirement: Requirement): string {
  return Object.entries(requirement.when)
    .map(([question, accepted]) => `${question} : ${accepted.join(' ou ')}`)
    .join(', ');
}

/** The way in which a state violates a requirement, if it does. */
function wrongIn(
  { questionnaire, withStandingPoint, withScheme }: Enumeration,
  requirement: Requirement,
  state: Answers,
): string | undefined {
  const matched = recommend(questionnaire, state);
  const { recommendations, point, firstService, extraServices, standingPoint, noScheme } = requirement;
  if (matched === undefined) return 'ne mène à aucune recommandation';
  const reached = matched.recommendation.outcome;
  if (recommendations !== undefined && !recommendations.includes(reached)) return `mène à « ${reached} »`;
  if (point === true && pointsToConfirm(questionnaire, state).length === 0)
    return 'ne laisse aucun point à confirmer';
  if (firstService !== undefined && matched.firstService?.outcome !== firstService) {
    return `ne place pas « ${firstService} » en premier`;
  }
  if (standingPoint === true && !withStandingPoint.has(reached)) {
    return `mène à « ${reached} », qui ne rappelle rien à confirmer`;
  }
  if (noScheme === true && withScheme.has(reached)) return `mène à « ${reached} », qui propose une aide`;
  const shown = matched.extraServices?.outcome ?? [];
  return extraServices?.every((id) => shown.includes(id)) === false
    ? `ne montre pas ${extraServices.join(', ')} en plus`
    : undefined;
}

/** Property 11, bearings: each requirement is met in every complete state concerned. */
export function requirementsHold(subject: Enumeration): Violation[] {
  return subject.requirements.flatMap((requirement) => {
    const concerned = subject.complete.filter((state) => holds(requirement.when, state));
    if (concerned.length === 0) {
      return [violation(11, `L’exigence (${inShort(requirement)}) ne concerne aucune situation.`)];
    }
    return concerned.flatMap((state) => {
      const found = wrongIn(subject, requirement, state);
      if (found === undefined) return [];
      const message = `L’exigence (${inShort(requirement)}) n’est pas tenue : la situation ${found}.`;
      return [violation(11, message, state)];
    });
  });
}

/** Property 11, examples: each gives what it announces, and each rule of the main table has one. */
export function examplesPass({ questionnaire, examples }: Enumeration): Violation[] {
  const shown = new Set<string>();
  const violations = examples.flatMap(({ name, answers, expected }): Violation[] => {
    const isWhole =
      pruneAnswers(questionnaire, answers).dropped.length === 0 && isComplete(questionnaire, answers);
    const rule = recommend(questionnaire, answers)?.recommendation;
    if (!isWhole || rule === undefined) {
      const message = `L’exemple « ${name} » n’a pas toutes ses réponses, ou en a de trop.`;
      return [violation(11, message, answers)];
    }
    shown.add(rule.id);
    if (rule.outcome === expected) return [];
    const message = `L’exemple « ${name} » attend « ${expected} » et obtient « ${rule.outcome} ».`;
    return [violation(11, message, answers)];
  });
  const unseen = questionnaire.tables.recommendation.filter(({ id }) => !shown.has(id));
  return [
    ...violations,
    ...unseen.map(({ id }) => violation(11, `Aucun exemple ne montre la ligne « ${id} ».`)),
  ];
}
