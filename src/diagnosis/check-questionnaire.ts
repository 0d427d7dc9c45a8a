import { checkCondition } from '../content-model/condition.ts';
import type { Report } from '../content-model/references.ts';
import { conditionOf, type Questionnaire, type Rule } from './engine/model.ts';
import { questionsNamed, questionsRead } from './verify/sentences.ts';

type Table = readonly Rule<string | readonly string[]>[];

function checkQuestions({ questions }: Questionnaire, report: Report): void {
  const once = report.uniqueChecker('Question');
  for (const [index, question] of questions.entries()) {
    const path = ['questions', index];
    const earlier = questions.slice(0, index);
    const onceInQuestion = report.uniqueChecker('Option');
    once(question.id, [...path, 'id']);
    for (const [line, condition] of question.askedWhen.entries()) {
      checkCondition(condition, earlier, [...path, 'posee', line], report);
    }
    for (const [at, option] of question.options.entries()) {
      const place = [...path, 'options', at];
      onceInQuestion(option.id, [...place, 'id']);
      // « Puisque » would lose its e: a clause that starts with a vowel cannot follow it.
      if (/^[aeiouyàâéèêëîïôùûh]/i.test(option.clause)) {
        const remedy = 'commencez-la par « vous », « votre », « le »…';
        report.add(
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
  const once = report.uniqueChecker('Ligne');
  for (const [index, rule] of rules.entries()) {
    const path = ['tableaux', name, index];
    once(rule.id, [...path, 'id']);
    const condition = conditionOf(rule);
    checkCondition(condition, questionnaire.questions, [...path, rule.when ? 'si' : 'attendu'], report);
    for (const outcome of [rule.outcome].flat()) {
      if (outcomes.ids.includes(outcome)) continue;
      const remedy = `écrivez une de celles-ci : ${outcomes.ids.join(', ')}`;
      report.add([...path, 'alors'], `${outcomes.what} inconnue : « ${outcome} ».`, remedy);
    }
    const read = questionsRead(rule).join(', ');
    const named = questionsNamed(rule).join(', ');
    if (read !== named) {
      const remedy = `nommez dans le motif, entre accolades, exactement : ${read || 'aucune question'}`;
      report.add(
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
    report.add(
      ['tableaux', 'recommandation', index],
      `La ligne « ${rule.id} » n’est pas à sa place.`,
      'chaque ligne a « si », sauf la dernière, qui a « attendu »',
    );
  }
}
