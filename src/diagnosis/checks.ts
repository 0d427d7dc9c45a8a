import { hasShapeOf } from './codes/versions.ts';
import { conditionOf, type Questionnaire, type Rule } from './engine/model.ts';
import { eligibilityOf } from './engine/eligibility.ts';
import { questionsNamed, questionsRead } from './verify/sentences.ts';
import type { Content, Diagnosis } from '../collections.ts';
import { checkCondition } from '../content-model/condition.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { checkKnown, reportOn, type Report } from '../content-model/references.ts';
import { everyServiceOf } from '../offer/variant.ts';

/** Reports the ids that are not among those known. */
function checkIds(
  what: string,
  ids: readonly string[],
  known: readonly string[],
  path: readonly PropertyKey[],
  report: Report,
): void {
  for (const id of ids.filter((candidate) => !known.includes(candidate))) {
    report.add(path, `${what} : « ${id} ».`, `écrivez une de celles-ci : ${known.join(', ')}`);
  }
}

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
  rules: readonly Rule<string | readonly string[]>[],
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
    checkIds(outcomes.what, [rule.outcome].flat(), outcomes.ids, [...path, 'alors'], report);
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
 */
function checkQuestionnaire({ value }: Entry<Diagnosis>, { levels }: Content, report: Report): void {
  const { questionnaire } = value;
  const recommendations = {
    what: 'Recommandation inconnue',
    ids: value.recommendations.map(({ id }) => id),
  };
  const services = {
    what: 'Prestation inconnue',
    ids: levels.flatMap((level) => everyServiceOf(level.value).map(({ id }) => id)),
  };
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

function checkRecommendations({ value }: Entry<Diagnosis>, content: Content, report: Report): void {
  const guides = content.guides.map((guide) => guide.id);
  const schemes = content.schemes.map((scheme) => scheme.id);
  for (const [index, recommendation] of value.recommendations.entries()) {
    const path = ['recommandations', index];
    if (!value.questionnaire.tables.recommendation.some((rule) => rule.outcome === recommendation.id)) {
      report.add(
        path,
        `Aucune règle ne mène à « ${recommendation.id} ».`,
        'ajoutez une ligne au tableau « recommandation »',
      );
    }
    const level = content.levels.find((candidate) => candidate.id === recommendation.level);
    if (recommendation.level !== undefined && level === undefined) {
      const remedy = `écrivez un de ceux-ci : ${content.levels.map((candidate) => candidate.id).join(', ')}`;
      report.add([...path, 'niveau'], `Niveau inconnu : « ${recommendation.level} ».`, remedy);
    }
    const variants = level?.value.variants.map((variant) => variant.id) ?? [];
    for (const variant of recommendation.variants.filter((candidate) => !variants.includes(candidate))) {
      const remedy = `écrivez une de celles du niveau : ${variants.join(', ') || 'il n’en a pas'}`;
      report.add([...path, 'variantes'], `Variante inconnue : « ${variant} ».`, remedy);
    }
    checkIds('Page inconnue', recommendation.guides, guides, [...path, 'guides'], report);
    checkIds('Page inconnue', recommendation.schemes, schemes, [...path, 'financements'], report);
  }
}

/** Requirements and examples name questions and options that exist. */
function checkRequirements({ value }: Entry<Diagnosis>, report: Report): void {
  const { questions } = value.questionnaire;
  for (const [index, { when }] of value.requirements.entries()) {
    checkCondition(when, questions, ['exigences', index, 'si'], report);
  }
  for (const [index, { answers }] of value.examples.entries()) {
    const condition = Object.fromEntries(
      Object.entries(answers).map(([question, option]) => [question, [option]]),
    );
    checkCondition(condition, questions, ['exemples', index, 'reponses'], report);
  }
}

/** Situations answered apart are situations that may be. */
function checkCases(
  { value: { cases, questionnaire, recommendations } }: Entry<Diagnosis>,
  report: Report,
): void {
  for (const [index, { when }] of (cases?.situations ?? []).entries()) {
    const path = ['cas', 'situations', index, 'si'];
    checkCondition(when, questionnaire.questions, path, report);
    // The rules answer once all else is well.
    if (report.problems.length > 0 || eligibilityOf(questionnaire, recommendations, when) !== undefined)
      continue;
    report.add(path, 'Aucune situation ne réunit ces réponses.', 'retirez-en une');
  }
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

/** The call sheet serves a service that a level brings. */
function checkCallSheet({ interface: texts, levels }: Content): Problem[] {
  const services = levels.flatMap(({ value }) => value.services.map(({ id }) => id));
  return texts.flatMap(({ value: { appel }, path: file, lineOf }) => {
    const place = { file, line: lineOf(['appel', 'prestation']) };
    return appel === undefined ? [] : checkKnown('Prestation inconnue', appel.prestation, services, place);
  });
}

/** What the schemas cannot see of the self-diagnosis and of what its recommendations bring. */
export function checkDiagnosis(content: Content): Problem[] {
  const inTables = content.diagnosis.flatMap((entry) => {
    const report = reportOn(entry);
    checkQuestionnaire(entry, content, report);
    checkRequirements(entry, report);
    checkCases(entry, report);
    checkRecommendations(entry, content, report);
    checkCoverage(entry, content, report);
    return report.problems;
  });
  return [...inTables, ...checkCallSheet(content)];
}

/**
 * Printed codes open for ever only if each set of questions and options has its own version: a change
 * without a new version stops the build and names the command that records one.
 */
export function checkVersions({ diagnosis, versions }: Content): Problem[] {
  return diagnosis.flatMap((entry): Problem[] => {
    const report = reportOn(entry);
    const { questionnaire } = entry.value;
    const { version } = questionnaire;
    const published = versions.flatMap(({ value }) => value);
    const frozen = published.find((each) => each.version === version);
    const remedy = 'lancez npm run questionnaire:version -- "Ce qui change"';
    if (frozen === undefined || published.at(-1) !== frozen) {
      report.add(
        ['version'],
        `La version ${version} du questionnaire n’est pas la dernière enregistrée.`,
        remedy,
      );
    } else if (!hasShapeOf(questionnaire, frozen)) {
      report.add(
        ['version'],
        `Les questions ou les options ont changé depuis la version ${version}.`,
        remedy,
      );
    }
    return report.problems;
  });
}
