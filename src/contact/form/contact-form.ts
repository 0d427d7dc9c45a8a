import { holds } from '../../diagnosis/engine/answers.ts';
import { encode } from '../../diagnosis/codes/code.ts';
import { fromFragment } from '../../diagnosis/codes/fragment.ts';
import { grouped } from '../../diagnosis/codes/typed-code.ts';
import type { FrozenVersion } from '../../diagnosis/codes/versions.ts';
import { givenAnswers, pointsToConfirm } from '../../diagnosis/engine/explain.ts';
import type { Answers, Questionnaire } from '../../diagnosis/engine/model.ts';
import { recommend } from '../../diagnosis/engine/recommend.ts';
import { reportedPage } from '../../site/reported-page.ts';
import type { Purpose } from '../request/model.ts';
import type { EitherRule, FieldRule } from '../request/validate.ts';
import type { ContactTexts } from '../../collections.ts';

export type Field = ContactTexts['champs'][number];

/** What a request says of each recommendation, by id. */
export type RecommendationWords = Readonly<
  Record<string, { readonly title: string; readonly opening?: string | undefined }>
>;

/** Why the address does not say what it should. */
export type PurposeProblem = 'unreadable' | 'unfinished' | undefined;

/** Why the visitor comes, and the answers of the self-diagnosis that the address holds. */
export interface Visit {
  readonly purpose: Purpose;
  readonly answers: Answers;
  readonly problem: PurposeProblem;
}

/** What reading an address needs. */
export interface VisitContext {
  readonly questionnaire: Questionnaire;
  readonly versions: readonly FrozenVersion[];
  readonly recommendations: RecommendationWords;
  /** The address of the page that reopens a code. */
  readonly recall: string;
}

/** A visit of which the address says nothing. */
export const plainVisit: Visit = {
  purpose: { kind: 'support', diagnosis: undefined },
  answers: {},
  problem: undefined,
};

/** Why the visitor comes, read from the part of the address after `#`. */
export function readVisit(
  { questionnaire, versions, recommendations, recall }: VisitContext,
  hash: string,
): Visit {
  if (hash.length <= 1) return plainVisit;
  const page = reportedPage(hash);
  if (page !== undefined) return { ...plainVisit, purpose: { kind: 'report', page } };
  const answers = fromFragment(questionnaire, hash, versions)?.answers;
  if (answers === undefined) return { ...plainVisit, problem: 'unreadable' };
  const outcome = recommend(questionnaire, answers);
  if (outcome === undefined) return { ...plainVisit, problem: 'unfinished' };
  const id = outcome.recommendation.outcome;
  const code = encode(questionnaire, answers);
  const diagnosis = {
    code: grouped(code),
    address: `${recall}#${code}`,
    recommendation: recommendations[id]?.title ?? id,
    opening: recommendations[id]?.opening,
    answers: givenAnswers(questionnaire, answers).map(({ question, option }) => ({
      question: question.title,
      answer: option.label,
    })),
    points: pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []),
  };
  return { purpose: { kind: 'support', diagnosis }, answers, problem: undefined };
}

/** What the fields and their rules are made from. */
type FormTexts = Pick<ContactTexts, 'champs' | 'formats' | 'unDesDeux'>;

/** The fields of a report, in its words. */
function fieldsOfReport({ champs }: FormTexts): Field[] {
  return champs
    .filter(({ signalement }) => signalement !== undefined)
    .map((field) => ({
      ...field,
      libelle: field.libelleSignalement ?? field.libelle,
      aide: undefined,
      obligatoire: field.signalement === 'facultatif' ? undefined : field.signalement,
    }));
}

/** The fields of a request, with what the answers of the self-diagnosis change in them. */
function fieldsOfSupport({ champs }: FormTexts, answers: Answers): Field[] {
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
      };
    });
}

/** The fields that a visit asks for, with what each must hold. */
export function fieldsFor(
  texts: FormTexts,
  { purpose, answers }: Visit,
): { shown: readonly Field[]; rules: readonly FieldRule[]; either: EitherRule | undefined } {
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
