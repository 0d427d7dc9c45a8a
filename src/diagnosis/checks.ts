import { checkQuestions } from './check-questions.ts';
import { checkRecommendations } from './check-recommendations.ts';
import { checkFrozenTexts } from './check-versions.ts';
import { LAST_VERSION } from './codes/code.ts';
import { conditionOf, type Questionnaire, type Rule } from './engine/model.ts';
import type { Content, Diagnosis } from '../collections.ts';
import { checkCondition } from '../content-model/condition.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { reportOn, type Report } from '../content-model/references.ts';

function checkTable(
  name: string,
  rules: readonly Rule<string | readonly string[]>[],
  questionnaire: Questionnaire,
  report: Report,
): void {
  for (const [index, rule] of rules.entries()) {
    const path = ['tableaux', name, index];
    const condition = conditionOf(rule);
    checkCondition(condition, questionnaire.questions, [...path, rule.when ? 'si' : 'attendu'], report);
    const read = Object.keys(condition).toSorted().join(', ');
    const named = [...rule.reason.matchAll(/\{([^}]*)\}/g)]
      .map(([, asked]) => asked)
      .toSorted()
      .join(', ');
    if (read !== named) {
      const remedy = `nommez dans le motif, entre accolades, exactement : ${read || 'aucune question'}`;
      report.add(
        [...path, 'motif'],
        `La règle lit ${read || 'aucune question'}, et son motif ${named === '' ? 'n’en nomme aucune' : `nomme ${named}`}.`,
        remedy,
      );
    }
  }
}

/**
 * What the schema cannot see of a questionnaire: a question that
 * reads a later one, a reason that does not name what its rule reads.
 */
function checkQuestionnaire({ value }: Entry<Diagnosis>, report: Report): void {
  const { questionnaire } = value;
  const { recommendation, firstService, extraServices } = questionnaire.tables;
  if (questionnaire.version > LAST_VERSION) {
    const message = `Un code ne sait pas dire la version ${questionnaire.version} : ${LAST_VERSION} au plus.`;
    report.add(['version'], message, 'remettez le numéro de la dernière version de versions.yaml');
  }
  checkQuestions(questionnaire, report);
  checkTable('recommandation', recommendation, questionnaire, report);
  checkTable('premierePrestation', firstService, questionnaire, report);
  checkTable('prestationsEnPlus', extraServices, questionnaire, report);
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

/** Situations answered apart, requirements and examples name what exists, and a requirement requires something. */
function checkSituations({ value }: Entry<Diagnosis>, report: Report): void {
  const { cas, requirements, examples, questionnaire, recommendations } = value;
  const { questions } = questionnaire;
  for (const [index, { si }] of cas.situations.entries())
    checkCondition(si, questions, ['cas', 'situations', index, 'si'], report);
  for (const [index, { when, ...promised }] of requirements.entries()) {
    checkCondition(when, questions, ['exigences', index, 'si'], report);
    if (Object.values(promised).some((promise) => promise !== undefined)) continue;
    const remedy = 'ajoutez par exemple « recommandations: […] », ou retirez cette exigence';
    report.add(['exigences', index], 'Cette exigence ne demande rien.', remedy);
  }
  for (const [index, { answers }] of examples.entries()) {
    const given = Object.entries(answers).map(([question, option]) => [question, [option]] as const);
    checkCondition(Object.fromEntries(given), questions, ['exemples', index, 'reponses'], report);
  }
  // The proof that advancing never lowers would be empty.
  const ranks = new Set(recommendations.flatMap(({ rank }) => rank ?? []));
  if (ranks.size < 2 || questions.some(({ options }) => options.some(({ rank }) => rank !== undefined)))
    return;
  const message = 'Aucune question ne range ses réponses du projet le moins avancé au plus avancé.';
  const remedy = 'remettez « rang: 1 », « rang: 2 »… aux réponses de la question sur l’avancement';
  report.add(['questions'], message, remedy);
}

/** Every service is brought by a recommendation: a level or a variant that none names would be lost. */
function checkCoverage({ value }: Entry<Diagnosis>, content: Content, report: Report): void {
  for (const { id, value: level } of content.levels) {
    const recommended = value.recommendations.filter((recommendation) => recommendation.level === id);
    const remedy = 'ajoutez une recommandation qui le nomme, avec « niveau » et « variantes »';
    if (recommended.length === 0) {
      report.add(['recommandations'], `Aucune recommandation n’apporte le niveau « ${id} ».`, remedy);
    }
    for (const variant of level.variants) {
      if (recommended.some((recommendation) => recommendation.variants.includes(variant.id))) continue;
      report.add(
        ['recommandations'],
        `Aucune recommandation n’apporte « ${id} », « ${variant.id} ».`,
        remedy,
      );
    }
  }
}

/** What the schemas cannot see of the self-diagnosis and of what its recommendations bring. */
export function checkDiagnosis(content: Content): Problem[] {
  return content.diagnosis.flatMap((entry) => {
    const report = reportOn(entry);
    checkQuestionnaire(entry, report);
    checkSituations(entry, report);
    checkCoverage(entry, content, report);
    checkRecommendations(entry.value, content, report);
    return report.problems.length > 0 ? report.problems : checkFrozenTexts(content);
  });
}
