import { checkQuestionnaire } from './check-questionnaire.ts';
import type { Content, Diagnosis, Level } from '../collections.ts';
import { checkCondition } from '../content-model/condition.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { checkKnown, reportOn, type Report } from '../content-model/references.ts';

function checkRecommendations({ value }: Entry<Diagnosis>, content: Content, report: Report): void {
  const known = {
    guides: content.guides.map((guide) => guide.id),
    financements: content.schemes.map((scheme) => scheme.id),
  };
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
    for (const [key, ids] of [
      ['guides', recommendation.guides],
      ['financements', recommendation.schemes],
    ] as const) {
      for (const id of ids.filter((candidate) => !known[key].includes(candidate))) {
        report.add(
          [...path, key],
          `Page inconnue : « ${id} ».`,
          `écrivez une de celles-ci : ${known[key].join(', ')}`,
        );
      }
    }
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

function servicesOf({ services, variants }: Level): string[] {
  return [...services, ...variants.flatMap((variant) => variant.services)].map((service) => service.id);
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
    const known = {
      recommendations: entry.value.recommendations.map((recommendation) => recommendation.id),
      services: content.levels.flatMap((level) => servicesOf(level.value)),
    };
    checkQuestionnaire(entry.value.questionnaire, known, report);
    checkRequirements(entry, report);
    checkRecommendations(entry, content, report);
    checkCoverage(entry, content, report);
    return report.problems;
  });
  return [...inTables, ...checkCallSheet(content)];
}
