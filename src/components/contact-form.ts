import { encode } from '../diagnosis/code.ts';
import { fromFragment } from '../diagnosis/fragment.ts';
import { grouped } from '../diagnosis/typed-code.ts';
import type { FrozenVersion } from '../diagnosis/versions.ts';
import { givenAnswers, pointsToConfirm } from '../diagnosis/explain.ts';
import type { Questionnaire } from '../diagnosis/model.ts';
import { recommend } from '../diagnosis/recommend.ts';
import { reportedPage } from '../contact/reported-page.ts';
import type { Purpose, Values } from '../contact/request.ts';
import type { EitherRule, FieldRule } from '../contact/validate.ts';
import type { ContactTexts } from '../schemas/index.ts';

export type Field = ContactTexts['champs'][number];

/** What a request says of each recommendation, by id. */
export type RecommendationWords = Readonly<
  Record<string, { readonly title: string; readonly opening?: string | undefined }>
>;

/** Why the address does not say what it should. */
export type PurposeProblem = 'unreadable' | 'unfinished' | undefined;

/** Why the visitor comes, read from the part of the address after `#`. */
export function readPurpose(
  questionnaire: Questionnaire,
  { versions, recommendations }: { versions: readonly FrozenVersion[]; recommendations: RecommendationWords },
  hash: string,
): { purpose: Purpose; problem: PurposeProblem } {
  const none: Purpose = { kind: 'support', diagnosis: undefined };
  if (hash.length <= 1) return { purpose: none, problem: undefined };
  const page = reportedPage(hash);
  if (page !== undefined) return { purpose: { kind: 'report', page }, problem: undefined };
  const answers = fromFragment(questionnaire, hash, versions)?.answers;
  if (answers === undefined) return { purpose: none, problem: 'unreadable' };
  const outcome = recommend(questionnaire, answers);
  if (outcome === undefined) return { purpose: none, problem: 'unfinished' };
  const id = outcome.recommendation.outcome;
  const diagnosis = {
    code: grouped(encode(questionnaire, answers)),
    recommendation: recommendations[id]?.title ?? id,
    opening: recommendations[id]?.opening,
    answers: givenAnswers(questionnaire, answers).map(({ question, option }) => ({
      question: question.title,
      answer: option.label,
    })),
    points: pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []),
  };
  return { purpose: { kind: 'support', diagnosis }, problem: undefined };
}

/** The fields that a purpose asks for, with what each must hold. */
export function fieldsFor(
  texts: ContactTexts,
  purpose: Purpose,
): { shown: readonly Field[]; rules: readonly FieldRule[]; either: EitherRule | undefined } {
  const isReport = purpose.kind === 'report';
  const shown = isReport
    ? texts.champs
        .filter(({ signalement }) => signalement !== undefined)
        .map((field) => ({ ...field, libelle: field.libelleSignalement ?? field.libelle, aide: undefined }))
    : texts.champs;
  const rules = shown.map((field): FieldRule => {
    const message = texts.formats[field.id];
    const required = isReport ? field.signalement : field.obligatoire;
    return {
      id: field.id,
      required: required === 'facultatif' ? undefined : required,
      format: message === undefined ? undefined : { kind: field.saisie, message },
    };
  });
  const either = isReport ? undefined : { fields: texts.unDesDeux.champs, message: texts.unDesDeux.message };
  return { shown, rules, either };
}

/** What the visitor wrote, field by field. */
export function valuesOf(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return Object.fromEntries(entries);
}

/** The questionnaire with the words that a request quotes, and no others. */
export function wordsOfRequest({ version, questions, tables }: Questionnaire): Questionnaire {
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
      recommendation: tables.recommendation.map((line) => ({ ...line, reason: '' })),
      firstService: [],
      servicesBesides: [],
    },
  };
}
