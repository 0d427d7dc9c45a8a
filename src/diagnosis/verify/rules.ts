import { giveAnswer } from '../engine/answers.ts';
import type { Answers, Questionnaire } from '../engine/model.ts';
import { placeOfOption, placeOfQuestion, placeOfRule, tableNames, type TableName } from './places.ts';
import { effectOf, matchesIn, ofEachKind, violation, type Enumeration, type Violation } from './subject.ts';

/** The limit of the specification. */
export const MOST_QUESTIONS = 7;

/** Property 1: every path ends, after at most seven questions. */
export function pathsEnd({ questionnaire, complete }: Enumeration): Violation[] {
  return complete
    .filter((answers) => Object.keys(answers).length > MOST_QUESTIONS)
    .map((state) => {
      const asked = Object.keys(state);
      return violation(1, `Un parcours est trop long : plus de ${MOST_QUESTIONS} questions sont posées.`, {
        at: placeOfQuestion(questionnaire, asked.at(-1) ?? '', 'posee'),
        remedy: `resserrez « posee » d’une de ces questions : ${asked.join(', ')}`,
        state,
      });
    });
}

/** Property 2: the last rule takes only what it expects, and every recommendation is reached. */
export function rulesReachAll({ questionnaire, recommendations, complete }: Enumeration): Violation[] {
  const violations: Violation[] = [];
  const reached = new Set<string>();
  for (const state of complete) {
    const rule = matchesIn(questionnaire)(state)?.recommendation;
    if (rule === undefined) {
      const at = ['tableaux', 'recommandation'];
      const remedy = 'terminez le tableau par une ligne sans « si », qui prend ce que les autres laissent';
      violations.push(violation(2, 'Aucune ligne du tableau ne convient.', { at, remedy, state }));
      continue;
    }
    reached.add(rule.outcome);
    for (const [question, accepted] of Object.entries(rule.when === undefined ? (rule.expected ?? {}) : {})) {
      const given = state[question];
      if (accepted.includes(given ?? '')) continue;
      const message = `La dernière ligne, « ${rule.id} », reçoit une situation qu’elle n’attend pas.`;
      const at = placeOfRule(questionnaire, 'recommendation', rule.id, 'attendu');
      const answer = given === undefined ? `aucune réponse à « ${question} »` : `« ${question}: ${given} »`;
      const remedy = `écrivez au-dessus une ligne qui prend cette situation (${answer}), ou élargissez « attendu »`;
      violations.push(violation(2, message, { at, remedy, state }));
      break;
    }
  }
  for (const [index, { id }] of recommendations.entries()) {
    if (reached.has(id)) continue;
    const message = `Aucune situation ne mène à la recommandation « ${id} ».`;
    const remedy = 'ajoutez ou élargissez une ligne du tableau qui y mène, ou retirez la recommandation';
    violations.push(violation(2, message, { at: ['recommandations', index, 'id'], remedy }));
  }
  return violations;
}

/** Whether another option of a question leads to the same effect in every state that holds the first. */
function interchangeable(
  { questionnaire }: Enumeration,
  question: string,
  holders: readonly Answers[],
  other: string,
): boolean {
  return holders.every((state) => {
    const swapped = giveAnswer(questionnaire, state, question, other);
    // A question opened or closed is a difference, whatever it leads to.
    if (Object.keys(swapped.answers).length !== Object.keys(state).length) return false;
    return effectOf(questionnaire, swapped.answers) === effectOf(questionnaire, state);
  });
}

/** Property 3, options: no two are interchangeable everywhere, so every question matters somewhere. */
export function noDuplicateOption(subject: Enumeration): Violation[] {
  return subject.questionnaire.questions.flatMap(({ id, title, options }) => {
    const holders = Map.groupBy(subject.complete, (state) => state[id]);
    return options.flatMap((one, index) =>
      options
        .slice(index + 1)
        .filter((other) => interchangeable(subject, id, holders.get(one.id) ?? [], other.id))
        .map((other) => {
          const both = `« ${one.label} » et « ${other.label} »`;
          const message = `À la question « ${title} », les réponses ${both} ont partout le même effet.`;
          const at = placeOfOption(subject.questionnaire, id, other.id);
          const remedy = `donnez à l’une des deux une règle ou un « point » à elle, ou retirez « ${other.id} »`;
          return violation(3, message, { at, remedy });
        }),
    );
  });
}

/** A questionnaire whose table lacks one rule. */
function without(questionnaire: Questionnaire, table: TableName, id: string): Questionnaire {
  const { tables } = questionnaire;
  return { ...questionnaire, tables: { ...tables, [table]: tables[table].filter((rule) => rule.id !== id) } };
}

/** Property 3, rules: removing any one changes the effect of some state. */
export function noRedundantRule({ questionnaire, complete }: Enumeration): Violation[] {
  // A rule taken away changes alike those that the rules take alike.
  const kinds = ofEachKind(questionnaire, complete);
  const before = kinds.map((state) => effectOf(questionnaire, state));
  return tableNames.flatMap((table) =>
    questionnaire.tables[table]
      .filter(({ id }) => {
        const shorter = without(questionnaire, table, id);
        return kinds.every((state, index) => effectOf(shorter, state) === before[index]);
      })
      .map(({ id }) => {
        const at = placeOfRule(questionnaire, table, id);
        const remedy = 'retirez-la, ou placez-la au-dessus de la ligne qui prend ses situations';
        const message = `La ligne « ${id} » ne change rien : aucune situation n’en dépend.`;
        return violation(3, message, { at, remedy });
      }),
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
    const matched = matchesIn(questionnaire)(state);
    if (matched === undefined) continue;
    const { recommendation, firstService: first, extraServices: extra } = matched;
    const own = services.get(recommendation.outcome) ?? [];
    for (const id of own) offered.add(id);
    if (first !== undefined && !own.includes(first.outcome)) {
      const message = `La ligne « ${first.id} » place en premier une prestation que la recommandation n’apporte pas.`;
      const at = placeOfRule(questionnaire, 'firstService', first.id, 'alors');
      const remedy = `écrivez une prestation de « ${recommendation.outcome} » (${own.join(', ') || 'elle n’en a pas'}), ou resserrez « si »`;
      violations.push(violation(6, message, { at, remedy, state }));
    }
    for (const id of extra?.outcome ?? []) {
      if (extra === undefined || !own.includes(id)) continue;
      const message = `La ligne « ${extra.id} » montre en plus une prestation déjà apportée.`;
      const at = placeOfRule(questionnaire, 'extraServices', extra.id, 'alors');
      const remedy = `retirez « ${id} », ou resserrez « si » : « ${recommendation.outcome} » l’apporte déjà`;
      violations.push(violation(6, message, { at, remedy, state }));
    }
  }
  const lost = everyService.filter((id) => !offered.has(id));
  return [
    ...violations,
    ...lost.map((id) =>
      violation(6, `Aucune situation n’apporte la prestation « ${id} ».`, {
        at: ['recommandations'],
        remedy: 'nommez son niveau et sa variante dans une recommandation, sous « niveau » et « variantes »',
      }),
    ),
  ];
}
