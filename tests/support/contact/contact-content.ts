import { checkContent } from '../../../src/checks.ts';
import { formatProblems } from '../../../src/content-model/problem.ts';
import {
  fieldsFor,
  readContext,
  type ContactContext,
  type DiagnosisData,
} from '../../../src/contact/form/contact-form.ts';
import { namesOf } from '../../../src/funding/plan/project-in-words.ts';
import type { NamedPlace } from '../../../src/project/territory/model.ts';
import type { DiagnosisSummary, Purpose, Values } from '../../../src/contact/request/model.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { questionnaire, recommendations } from '../diagnosis/real-questionnaire.ts';
import { realContent } from '../edited-content.ts';

const { content, problems } = checkContent(realContent);
const [contactEntry] = content.contact;
const [siteEntry] = content.site;
const [diagnosisEntry] = content.diagnosis;
const [planEntry] = content.financingPlan;
const [wayEntry] = content.way;
if (!contactEntry || !siteEntry || !diagnosisEntry || !planEntry || !wayEntry) {
  throw new Error(formatProblems(problems));
}

/** The sentences and the fields of the contact page of the site. */
export const texts = contactEntry.value;

/** The lines of the plan and the steps of the way of the site. */
export const names = namesOf(planEntry.value, wayEntry.value);

/** Details of the site. */
export const site = siteEntry.value;

/** The situations that the self-diagnosis names. */
export const { exemples } = diagnosisEntry.value;

/** Data of the contact page to read a code. */
export const diagnosisData: DiagnosisData = {
  questionnaire,
  versions: [],
  recommendations: Object.fromEntries(
    recommendations.map(({ id, titre, demande, aConfirmer }) => [id, { titre, demande, aConfirmer }]),
  ),
  recall: 'https://exemple.fr/autodiagnostic/reprendre/',
};

/** Context of somebody who comes with these answers. */
export function contextWith(answers: Answers): ContactContext {
  return readContext(diagnosisData, toFragment(questionnaire, answers));
}

/** Self-diagnosis of the first named situation whose recommendation fits. */
function diagnosisOf(fits: (diagnosis: DiagnosisSummary) => boolean): DiagnosisSummary {
  for (const { reponses: answers } of exemples) {
    const { purpose } = contextWith(answers);
    if (purpose.kind === 'support' && purpose.diagnosis && fits(purpose.diagnosis)) return purpose.diagnosis;
  }
  throw new Error('no named situation fits');
}

/** A situation that leads to a level, with points to confirm. */
export const levelDiagnosis = diagnosisOf(
  ({ opening, points }) => opening === undefined && points.length > 0,
);

/** A situation whose recommendation is not a level: the request opens with its own sentence. */
export const otherDiagnosis = diagnosisOf(({ opening }) => opening !== undefined);

export const plain: Purpose = { kind: 'support', diagnosis: undefined };
export const withLevel: Purpose = { kind: 'support', diagnosis: levelDiagnosis };
export const withOther: Purpose = { kind: 'support', diagnosis: otherDiagnosis };
export const report: Purpose = { kind: 'report', page: '/glossaire/' };

/** Every kind of purpose. */
export const purposes = [plain, withLevel, withOther, report];

/** The fields that a purpose asks for, the conditions of the content left aside. */
export function fieldsOf(purpose: Purpose) {
  return fieldsFor(texts, { purpose, answers: {}, problem: undefined });
}

/** The fields of a request without self-diagnosis. */
export const fields = fieldsOf(plain);

/** The one field of a kind. */
export function fieldThatTakes(saisie: string) {
  const found = fields.find((field) => field.saisie === saisie);
  if (found === undefined) throw new Error(`no field takes ${saisie}`);
  return found;
}

/** Every field filled in with harmless words. */
export const filled: Values = Object.fromEntries(fields.map(({ id }) => [id, `valeur de ${id}`]));

export const commune = {
  kind: 'commune',
  name: 'Canisy',
  label: 'Canisy, 50750',
  details: 'code Insee 50095, Saint-Lô Agglo',
  postcode: '50750',
  code: '50095',
  grouping: 'Saint-Lô Agglo',
  inhabitants: 1000,
} satisfies NamedPlace;

export const grouping = {
  kind: 'grouping',
  name: 'Communauté d’agglomération du Cotentin',
  label: 'Communauté d’agglomération du Cotentin',
  department: '50',
  siren: '200067205',
} satisfies NamedPlace;
