import { holds } from '../../diagnosis/engine/answers.ts';
import { encode, formatCode } from '../../diagnosis/codes/code.ts';
import { fromFragment } from '../../diagnosis/codes/fragment.ts';
import type { FrozenVersion } from '../../diagnosis/codes/versions.ts';
import { givenAnswers, pointsToConfirm } from '../../diagnosis/engine/explain.ts';
import type { Answers, Questionnaire, QuestionnaireLogic } from '../../diagnosis/engine/model.ts';
import { recommend } from '../../diagnosis/engine/recommend.ts';
import { projectInWords, type ProjectNames } from '../../funding/plan/project-in-words.ts';
import { toFragment } from '../../project/codec.ts';
import type { Project } from '../../project/project.ts';
import { reportedPage } from '../../site/reported-page.ts';
import type { FormField, ProjectSummary, Purpose } from '../request/model.ts';
import type { ContactTexts, Data, Recommendation } from '../../collections.ts';

/** Purpose of the visitor, and answers of the self-diagnosis joined, from the address. */
export interface ContactContext {
  readonly purpose: Purpose;
  readonly answers: Answers;
  /** Fault of the code in the address. */
  readonly problem: 'unreadable' | 'unfinished' | undefined;
}

/** Data needed to read the code of an address. */
export interface DiagnosisData {
  readonly questionnaire: QuestionnaireLogic & Pick<Questionnaire, 'questions'>;
  readonly versions: readonly FrozenVersion[];
  /** Words of a request on each recommendation, by id, with the points to confirm whatever the answers. */
  readonly recommendations: Readonly<
    Record<string, Pick<Recommendation, 'titre' | 'demande' | 'aConfirmer'>>
  >;
  /** Address of the page that reopens a code. */
  readonly recall: string;
}

/** What the page of the request is made of. */
export interface ContactProps {
  readonly texts: ContactTexts;
  readonly diagnosis: DiagnosisData;
  readonly names: ProjectNames;
  readonly links: Readonly<Record<'diagnosis' | 'personalData', string>>;
  /** What channels need; a detail that is absent leaves its channel out. */
  readonly site: Pick<Data<'site'>, 'canaux' | 'telephone' | 'courriel' | 'formulaire'> & {
    /** Who receives the letter, one a line. */
    readonly recipient: readonly string[];
  };
}

/** Context of an address without fragment. */
export const emptyContext: ContactContext = {
  purpose: { kind: 'support', diagnosis: undefined },
  answers: {},
  problem: undefined,
};

/** Context read from the fragment of the address. */
export function readContext(
  { questionnaire, versions, recommendations, recall }: DiagnosisData,
  hash: string,
): ContactContext {
  if (hash.length <= 1) return emptyContext;
  const page = reportedPage(hash);
  if (page !== undefined) return { ...emptyContext, purpose: { kind: 'report', page } };
  const answers = fromFragment(questionnaire, hash, versions)?.answers;
  if (answers === undefined) return { ...emptyContext, problem: 'unreadable' };
  const outcome = recommend(questionnaire, answers);
  if (outcome === undefined) return { ...emptyContext, problem: 'unfinished' };
  const id = outcome.recommandation.alors;
  const code = encode(questionnaire, answers);
  const diagnosis = {
    code: formatCode(code),
    address: `${recall}#${code}`,
    recommendation: recommendations[id]?.titre ?? id,
    opening: recommendations[id]?.demande,
    answers: givenAnswers(questionnaire, answers).map(({ question, option }) => ({
      question: question.titre,
      answer: option.texte,
    })),
    points: [
      ...(recommendations[id]?.aConfirmer ?? []),
      ...pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []),
    ],
  };
  return {
    purpose: { kind: 'support', diagnosis },
    answers,
    problem: undefined,
  };
}

/** Fields of a report, in its words. */
function fieldsOfReport({ champs }: Pick<ContactTexts, 'champs'>): FormField[] {
  return champs
    .filter(({ signalement }) => signalement !== undefined)
    .map((field) => ({
      ...field,
      libelle: field.libelleSignalement ?? field.libelle,
      aide: undefined,
      obligatoire: field.signalement === 'facultatif' ? undefined : field.signalement,
    }));
}

/** Fields of a request, as changed by the answers of the self-diagnosis. */
function fieldsOfSupport({ champs }: Pick<ContactTexts, 'champs'>, answers: Answers): FormField[] {
  return champs
    .filter(({ si }) => si === undefined || holds(si, answers))
    .map((field) => {
      const change = field.selon?.find(({ si }) => holds(si, answers));
      return {
        ...field,
        libelle: change?.libelle ?? field.libelle,
        aide: change?.aide ?? field.aide,
        saisie: change?.saisie ?? field.saisie,
        obligatoire: change?.obligatoire ?? field.obligatoire,
        nomme: change?.nomme,
      };
    });
}

/** Fields to show in a context. */
export function fieldsFor(
  texts: Pick<ContactTexts, 'champs'>,
  { purpose, answers }: ContactContext,
): readonly FormField[] {
  return purpose.kind === 'report' ? fieldsOfReport(texts) : fieldsOfSupport(texts, answers);
}

/**
 * What a request says of the project, and the link that opens it for the Mission: nothing in the report of a page, nor where
 * who writes is not the commune, which its form then names.
 *
 * @param recall whole address of the page that reopens a project
 * @param today as 2027-01-12
 */
export function summaryOf(
  { texts, names }: Pick<ContactProps, 'texts' | 'names'>,
  context: ContactContext,
  project: Project,
  recall: string,
  today: string,
): ProjectSummary | undefined {
  const { purpose } = context;
  if (purpose.kind === 'report' || fieldsFor(texts, context).some(({ nomme }) => nomme)) return undefined;
  const { building, stage, plan } = projectInWords(names, project, today);
  const lines = [building && `Bâtiment\u00A0: ${building}`, stage && `Étape\u00A0: ${stage}`].filter(Boolean);
  const code = purpose.diagnosis?.address.replace(/.*#/, '') ?? project.code;
  if (purpose.diagnosis === undefined && lines.length + plan.length === 0) return undefined;
  const linkTo = (said: Project) => `${recall}#${toFragment({ ...said, code })}`;
  return {
    lines,
    plan,
    address: linkTo(project),
    withoutPlan: linkTo({ ...project, lines: undefined, eligible: undefined, signed: undefined }),
  };
}
