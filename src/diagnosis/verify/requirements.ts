import { holds, isComplete, pruneAnswers } from '../engine/answers.ts';
import { pointsToConfirm } from '../engine/explain.ts';
import type { Answers, Requirement } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import type { Enumeration, Violation } from './subject.ts';

function inShort(requirement: Requirement): string {
  return Object.entries(requirement.when)
    .map(([question, accepted]) => `${question} : ${accepted.join(' ou ')}`)
    .join(', ');
}

/** The way in which a state violates a requirement, if it does. */
function violationOf(
  { questionnaire }: Enumeration,
  requirement: Requirement,
  state: Answers,
): string | undefined {
  const matched = recommend(questionnaire, state);
  const { recommendations, point, firstService, extraServices } = requirement;
  if (matched === undefined) return 'ne mène à aucune recommandation';
  const reached = matched.recommendation.outcome;
  if (recommendations !== undefined && !recommendations.includes(reached)) return `mène à « ${reached} »`;
  if (point === true && pointsToConfirm(questionnaire, state).length === 0)
    return 'ne laisse aucun point à confirmer';
  if (firstService !== undefined && matched.firstService?.outcome !== firstService) {
    return `ne place pas « ${firstService} » en premier`;
  }
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
      return [
        { property: 11, message: `L’exigence (${inShort(requirement)}) ne concerne aucune situation.` },
      ];
    }
    return concerned.flatMap((state) => {
      const found = violationOf(subject, requirement, state);
      if (found === undefined) return [];
      return [
        {
          property: 11,
          message: `L’exigence (${inShort(requirement)}) n’est pas tenue : la situation ${found}.`,
          state,
        },
      ];
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
      return [
        {
          property: 11,
          message: `L’exemple « ${name} » n’a pas toutes ses réponses, ou en a de trop.`,
          state: answers,
        },
      ];
    }
    shown.add(rule.id);
    if (rule.outcome === expected) return [];
    const message = `L’exemple « ${name} » attend « ${expected} » et obtient « ${rule.outcome} ».`;
    return [{ property: 11, message, state: answers }];
  });
  const unseen = questionnaire.tables.recommendation.filter(({ id }) => !shown.has(id));
  return [
    ...violations,
    ...unseen.map(({ id }) => ({ property: 11, message: `Aucun exemple ne montre la ligne « ${id} ».` })),
  ];
}
