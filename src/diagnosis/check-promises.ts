import type { Diagnosis } from '../collections.ts';
import { checkCondition } from '../content-model/condition.ts';
import type { Report } from '../content-model/references.ts';

/** Whether recommendations are compared while no answers are: the proof that advancing never lowers would be empty. */
function checkOrder({ questionnaire, recommendations }: Diagnosis, report: Report): void {
  const ranks = new Set(recommendations.flatMap(({ rank }) => rank ?? []));
  const isOrdered = questionnaire.questions.some(({ options }) =>
    options.some(({ rank }) => rank !== undefined),
  );
  if (ranks.size < 2 || isOrdered) return;
  report.add(
    ['questions'],
    'Aucune question ne range ses réponses du projet le moins avancé au plus avancé.',
    'remettez « rang: 1 », « rang: 2 »… aux réponses de la question sur l’avancement',
  );
}

/** Requirements and examples name what exists, and a requirement requires something. */
export function checkPromises(value: Diagnosis, report: Report): void {
  const { questions } = value.questionnaire;
  for (const [index, { when, ...promised }] of value.requirements.entries()) {
    const path = ['exigences', index];
    checkCondition(when, questions, [...path, 'si'], report);
    if (Object.values(promised).every((promise) => promise === undefined)) {
      const remedy = 'ajoutez par exemple « recommandations: […] », ou retirez cette exigence';
      report.add(path, 'Cette exigence ne demande rien.', remedy);
    }
  }
  for (const [index, { answers }] of value.examples.entries()) {
    const condition = Object.fromEntries(
      Object.entries(answers).map(([question, option]) => [question, [option]]),
    );
    checkCondition(condition, questions, ['exemples', index, 'reponses'], report);
  }
  checkOrder(value, report);
}
