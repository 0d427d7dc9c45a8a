import { conditionOf, type Condition, type Questionnaire, type Rule } from './engine/model.ts';

/** Reports a fault at a path of keys of the file. */
export type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void;
type Table = readonly Rule<string | readonly string[]>[];

/** The questions that a reason names in braces. */
function placeholders(reason: string): string[] {
  return [...reason.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Every id of a condition exists, among the questions given. */
export function checkCondition(
  condition: Condition,
  questions: Questionnaire['questions'],
  path: readonly PropertyKey[],
  report: Report,
): void {
  for (const [id, options] of Object.entries(condition)) {
    const question = questions.find((candidate) => candidate.id === id);
    if (question === undefined) {
      const known = questions.map((candidate) => candidate.id).join(', ') || 'aucune avant elle';
      report([...path, id], `Question inconnue ici : « ${id} ».`, `écrivez une de celles-ci : ${known}`);
      continue;
    }
    for (const option of options) {
      if (question.options.some((candidate) => candidate.id === option)) continue;
      const known = question.options.map((candidate) => candidate.id).join(', ');
      report(
        [...path, id],
        `Option inconnue de « ${id} » : « ${option} ».`,
        `écrivez une de celles-ci : ${known}`,
      );
    }
  }
}

function checkQuestions({ questions }: Questionnaire, report: Report): void {
  for (const [index, question] of questions.entries()) {
    const path = ['questions', index];
    const earlier = questions.slice(0, index);
    if (earlier.some((other) => other.id === question.id)) {
      report(
        [...path, 'id'],
        `Question en double : « ${question.id} ».`,
        'changez l’un des deux identifiants',
      );
    }
    for (const [line, condition] of question.askedWhen.entries()) {
      checkCondition(condition, earlier, [...path, 'posee', line], report);
    }
    for (const [at, option] of question.options.entries()) {
      const place = [...path, 'options', at];
      if (question.options.findIndex((other) => other.id === option.id) < at) {
        report(
          [...place, 'id'],
          `Option en double : « ${option.id} ».`,
          'changez l’un des deux identifiants',
        );
      }
      // « Puisque » would lose its e: a clause that starts with a vowel cannot follow it.
      if (/^[aeiouyàâéèêëîïôùûh]/i.test(option.clause)) {
        const remedy = 'commencez-la par « vous », « votre », « le »…';
        report(
          [...place, 'clause'],
          `La clause « ${option.clause} » ne peut pas suivre « puisque ».`,
          remedy,
        );
      }
    }
  }
}

function checkTable(
  name: string,
  rules: Table,
  outcomes: { readonly what: string; readonly ids: readonly string[] },
  questionnaire: Questionnaire,
  report: Report,
): void {
  for (const [index, rule] of rules.entries()) {
    const path = ['tableaux', name, index];
    if (rules.findIndex((other) => other.id === rule.id) < index) {
      report([...path, 'id'], `Ligne en double : « ${rule.id} ».`, 'changez l’un des deux identifiants');
    }
    const condition = conditionOf(rule);
    checkCondition(condition, questionnaire.questions, [...path, rule.when ? 'si' : 'attendu'], report);
    for (const outcome of [rule.outcome].flat()) {
      if (outcomes.ids.includes(outcome)) continue;
      const remedy = `écrivez une de celles-ci : ${outcomes.ids.join(', ')}`;
      report([...path, 'alors'], `${outcomes.what} inconnue : « ${outcome} ».`, remedy);
    }
    const read = Object.keys(condition).toSorted().join(', ');
    const named = placeholders(rule.reason).toSorted().join(', ');
    if (read !== named) {
      const remedy = `nommez dans le motif, entre accolades, exactement : ${read || 'aucune question'}`;
      report(
        [...path, 'motif'],
        `Le motif ne nomme pas les questions que lit la règle (${named || 'aucune'}).`,
        remedy,
      );
    }
  }
}

/**
 * What the schema cannot see of a questionnaire: ids that do not exist or come twice, a question that
 * reads a later one, a reason that does not name what its rule reads.
 *
 * @param known the recommendations and services that the tables may lead to
 */
export function checkQuestionnaire(
  questionnaire: Questionnaire,
  known: { readonly recommendations: readonly string[]; readonly services: readonly string[] },
  report: Report,
): void {
  const recommendations = { what: 'Recommandation', ids: known.recommendations };
  const services = { what: 'Prestation', ids: known.services };
  const { recommendation, firstService, extraServices } = questionnaire.tables;
  checkQuestions(questionnaire, report);
  checkTable('recommandation', recommendation, recommendations, questionnaire, report);
  checkTable('premierePrestation', firstService, services, questionnaire, report);
  checkTable('prestationsEnPlus', extraServices, services, questionnaire, report);
  for (const [index, rule] of recommendation.entries()) {
    const isLast = index === recommendation.length - 1;
    if (isLast === (rule.when === undefined) && isLast === (rule.expected !== undefined)) continue;
    report(
      ['tableaux', 'recommandation', index],
      `La ligne « ${rule.id} » n’est pas à sa place.`,
      'chaque ligne a « si », sauf la dernière, qui a « attendu »',
    );
  }
}
