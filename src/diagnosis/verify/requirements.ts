import { holds, isComplete, settle } from '../engine/answers.ts';
import { pointsToConfirm } from '../engine/explain.ts';
import type { Answers, Requirement } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import type { Enumeration, Violation } from './subject.ts';

function inShort(requirement: Requirement): string {
  return Object.entries(requirement.when)
    .map(([question, accepted]) => `${question} : ${accepted.join(' ou ')}`)
    .join(', ');
}

/** What a state lacks of a promise; nothing if it keeps it. */
function breach(
  { questionnaire }: Enumeration,
  requirement: Requirement,
  state: Answers,
): string | undefined {
  const outcome = recommend(questionnaire, state);
  const { recommendations, point, firstService, besides } = requirement;
  if (outcome === undefined) return 'ne mène à aucune recommandation';
  const reached = outcome.recommendation.outcome;
  if (recommendations !== undefined && !recommendations.includes(reached)) return `mène à « ${reached} »`;
  if (point === true && pointsToConfirm(questionnaire, state).length === 0)
    return 'ne laisse aucun point à confirmer';
  if (firstService !== undefined && outcome.firstService?.outcome !== firstService) {
    return `ne place pas « ${firstService} » en premier`;
  }
  const shown = outcome.servicesBesides?.outcome ?? [];
  return besides?.every((id) => shown.includes(id)) === false
    ? `ne montre pas ${besides.join(', ')} en plus`
    : undefined;
}

/** Property 11, bearings: what the self-diagnosis promises holds in every complete state concerned. */
export function promisesHold(subject: Enumeration): Violation[] {
  return subject.requirements.flatMap((requirement) => {
    const concerned = subject.complete.filter((state) => holds(requirement.when, state));
    if (concerned.length === 0) {
      return [
        { property: 11, message: `L’exigence (${inShort(requirement)}) ne concerne aucune situation.` },
      ];
    }
    return concerned.flatMap((state) => {
      const found = breach(subject, requirement, state);
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

/** Property 11, examples: each gives what it announces, and each line of the main table has one. */
export function examplesShow({ questionnaire, examples }: Enumeration): Violation[] {
  const shown = new Set<string>();
  const violations = examples.flatMap(({ name, answers, expected }): Violation[] => {
    const isWhole = settle(questionnaire, answers).dropped.length === 0 && isComplete(questionnaire, answers);
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
