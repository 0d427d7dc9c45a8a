import { giveAnswer } from '../engine/answers.ts';
import type { Questionnaire, QuestionnaireLogic } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import { effectOf, violation, type Enumeration, type Violation } from './subject.ts';

/** The limit of the specification. */
export const MOST_QUESTIONS = 6;

/** Property 1: every path ends, after at most six questions. */
export function pathsEnd({ complete }: Enumeration): Violation[] {
  const limit = `plus de ${MOST_QUESTIONS} questions sont posées`;
  return complete
    .filter((answers) => Object.keys(answers).length > MOST_QUESTIONS)
    .map((state) => violation(1, `Un parcours est trop long : ${limit}.`, state));
}

/** Property 2: the last rule takes only what it expects, and every recommendation is reached. */
export function rulesReachAll({ questionnaire, recommendations, complete }: Enumeration): Violation[] {
  const violations: Violation[] = [];
  const reached = new Set<string>();
  for (const state of complete) {
    const rule = recommend(questionnaire, state)?.recommendation;
    if (rule === undefined) {
      violations.push(violation(2, 'Aucune ligne du tableau ne convient.', state));
      continue;
    }
    reached.add(rule.outcome);
    for (const [question, accepted] of Object.entries(rule.when === undefined ? (rule.expected ?? {}) : {})) {
      if (accepted.includes(state[question] ?? '')) continue;
      const message = `La dernière ligne, « ${rule.id} », reçoit une situation qu’elle n’attend pas.`;
      violations.push(violation(2, message, state));
      break;
    }
  }
  for (const { id } of recommendations) {
    if (reached.has(id)) continue;
    violations.push(violation(2, `Aucune situation ne mène à la recommandation « ${id} ».`));
  }
  return violations;
}

/** Whether two options of a question lead to the same effect in every state that holds the first. */
function interchangeable(
  { questionnaire, complete }: Enumeration,
  question: string,
  one: string,
  other: string,
): boolean {
  const holders = complete.filter((state) => state[question] === one);
  return holders.every((state) => {
    const swapped = giveAnswer(questionnaire, state, question, other);
    // A question opened or closed is a difference, whatever it leads to.
    if (Object.keys(swapped.answers).length !== Object.keys(state).length) return false;
    return effectOf(questionnaire, swapped.answers) === effectOf(questionnaire, state);
  });
}

/** Property 3, options: no two are interchangeable everywhere, so every question matters somewhere. */
export function noDuplicateOption(subject: Enumeration): Violation[] {
  return subject.questionnaire.questions.flatMap(({ id, title, options }) =>
    options.flatMap((one, index) =>
      options
        .slice(index + 1)
        .filter((other) => interchangeable(subject, id, one.id, other.id))
        .map((other) => {
          const both = `« ${one.label} » et « ${other.label} »`;
          return violation(3, `À la question « ${title} », les réponses ${both} ont partout le même effet.`);
        }),
    ),
  );
}

/** A questionnaire whose table lacks one rule. */
function without(
  questionnaire: Questionnaire,
  table: keyof QuestionnaireLogic['tables'],
  id: string,
): Questionnaire {
  const { tables } = questionnaire;
  return { ...questionnaire, tables: { ...tables, [table]: tables[table].filter((rule) => rule.id !== id) } };
}

/** Property 3, rules: removing any one changes the effect of some state. */
export function noRedundantRule({ questionnaire, complete }: Enumeration): Violation[] {
  const before = complete.map((state) => effectOf(questionnaire, state));
  const names = ['recommendation', 'firstService', 'extraServices'] as const;
  return names.flatMap((table) =>
    questionnaire.tables[table]
      .filter(({ id }) => {
        const shorter = without(questionnaire, table, id);
        return complete.every((state, index) => effectOf(shorter, state) === before[index]);
      })
      .map(({ id }) => violation(3, `La ligne « ${id} » ne change rien : aucune situation n’en dépend.`)),
  );
}

/** Property 6: every service is offered in some state; a first service stands in its own list. */
export function allServicesOffered({
  questionnaire,
  services,
  everyService,
  complete,
}: Enumeration): Violation[] {
  const offered = new Set<string>();
  const violations: Violation[] = [];
  for (const state of complete) {
    const matched = recommend(questionnaire, state);
    const own = services.get(matched?.recommendation.outcome ?? '') ?? [];
    for (const id of own) offered.add(id);
    const first = matched?.firstService;
    if (first !== undefined && !own.includes(first.outcome)) {
      const message = `La ligne « ${first.id} » place en premier une prestation que la recommandation n’apporte pas.`;
      violations.push(violation(6, message, state));
    }
    for (const id of matched?.extraServices?.outcome ?? []) {
      if (!own.includes(id)) continue;
      const message = `La ligne « ${matched?.extraServices?.id} » montre en plus une prestation déjà apportée.`;
      violations.push(violation(6, message, state));
    }
  }
  const lost = everyService.filter((id) => !offered.has(id));
  return [
    ...violations,
    ...lost.map((id) => violation(6, `Aucune situation n’apporte la prestation « ${id} ».`)),
  ];
}
