import { holds } from '../../diagnosis/engine/answers.ts';
import { encode, formatCode } from '../../diagnosis/codes/code.ts';
import { fromFragment } from '../../diagnosis/codes/fragment.ts';
import type { FrozenVersion } from '../../diagnosis/codes/versions.ts';
import { givenAnswers, pointsToConfirm } from '../../diagnosis/engine/explain.ts';
import type { Answers, Questionnaire, Rule, ServiceId } from '../../diagnosis/engine/model.ts';
import { recommend } from '../../diagnosis/engine/recommend.ts';
import { reportedPage } from '../../site/reported-page.ts';
import type { Purpose, RequestField } from '../request/model.ts';
import type { EitherRule, FieldRule } from '../request/validate.ts';
import type { ContactTexts } from '../../collections.ts';

export type FormField = ContactTexts['champs'][number] & Pick<RequestField, 'nomme'>;

/** Words of a request on each recommendation, by id. */
export type RecommendationTexts = Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly opening?: string | undefined;
      /** Points to confirm whatever the answers. */
      readonly points?: readonly string[] | undefined;
    }
  >
>;

/** Fault of the code in the address. */
export type ContextProblem = 'unreadable' | 'unfinished' | undefined;

/** Purpose of the visitor, and answers of the self-diagnosis joined, from the address. */
export interface ContactContext {
  readonly purpose: Purpose;
  readonly answers: Answers;
  /** Service that the self-diagnosis puts first, if there is one. */
  readonly firstService?: ServiceId | undefined;
  readonly problem: ContextProblem;
}

/** Data needed to read the code of an address. */
export interface DiagnosisData {
  readonly questionnaire: Questionnaire;
  readonly versions: readonly FrozenVersion[];
  readonly recommendations: RecommendationTexts;
  /** Address of the page that reopens a code. */
  readonly recall: string;
}

/** A rule without its name and its words. */
function bare<Outcome>({ when, within, outcome }: Rule<Outcome>): Rule<Outcome> {
  return { id: '', when, within, outcome, reason: '' };
}

/** Questionnaire reduced to the words that a request quotes. */
export function requestQuestionnaire({ version, questions, tables }: Questionnaire): Questionnaire {
  return {
    version,
    questions: questions.map(({ id, title, askedWhen, options }) => ({
      id,
      title,
      askedWhen,
      help: '',
      options: options.map(({ id: option, label, point }) => ({ id: option, label, point, clause: '' })),
    })),
    tables: {
      recommendation: tables.recommendation.map(bare),
      firstService: tables.firstService.map(bare),
      extraServices: [],
    },
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
  const id = outcome.recommendation.outcome;
  const code = encode(questionnaire, answers);
  const diagnosis = {
    code: formatCode(code),
    address: `${recall}#${code}`,
    recommendation: recommendations[id]?.title ?? id,
    opening: recommendations[id]?.opening,
    answers: givenAnswers(questionnaire, answers).map(({ question, option }) => ({
      question: question.title,
      answer: option.label,
    })),
    points: [
      ...(recommendations[id]?.points ?? []),
      ...pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []),
    ],
  };
  return {
    purpose: { kind: 'support', diagnosis },
    answers,
    firstService: outcome.firstService?.outcome,
    problem: undefined,
  };
}

/** Texts of the fields and of their rules. */
type FormTexts = Pick<ContactTexts, 'champs' | 'formats' | 'unDesDeux'>;

/** Fields of a report, in its words. */
function fieldsOfReport({ champs }: FormTexts): FormField[] {
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
function fieldsOfSupport({ champs }: FormTexts, answers: Answers): FormField[] {
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

/** Fields to show in a context, with their rules. */
export function fieldsFor(
  texts: FormTexts,
  { purpose, answers }: ContactContext,
): { shown: readonly FormField[]; rules: readonly FieldRule[]; either: EitherRule | undefined } {
  const isReport = purpose.kind === 'report';
  const shown = isReport ? fieldsOfReport(texts) : fieldsOfSupport(texts, answers);
  const rules = shown.map((field): FieldRule => {
    const message = texts.formats[field.id];
    return {
      id: field.id,
      required: field.obligatoire,
      format: message === undefined ? undefined : { kind: field.saisie, message },
    };
  });
  const either = isReport ? undefined : { fields: texts.unDesDeux.champs, message: texts.unDesDeux.message };
  return { shown, rules, either };
}
