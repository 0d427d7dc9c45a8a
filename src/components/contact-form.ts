import { toFragment, fromFragment } from '../diagnosis/fragment.ts';
import { givenAnswers, pointsToConfirm } from '../diagnosis/explain.ts';
import type { Questionnaire } from '../diagnosis/model.ts';
import { recommend } from '../diagnosis/recommend.ts';
import { reportedPage } from '../contact/reported-page.ts';
import type { Purpose, Values } from '../contact/request.ts';
import type { EitherRule, FieldRule } from '../contact/validate.ts';
import type { ContactTexts } from '../schemas/index.ts';

export type Field = ContactTexts['champs'][number];

/** The word that marks a field as optional in a report. */
const OPTIONAL = 'facultatif';

/**
 * Why the visitor comes, read from the part of the address after `#`.
 *
 * @returns nothing if it holds something that cannot be read
 */
export function purposeOf(
  questionnaire: Questionnaire,
  titles: Readonly<Record<string, string>>,
  hash: string,
): Purpose | undefined {
  if (hash.length <= 1) return { kind: 'support', diagnosis: undefined };
  const page = reportedPage(hash);
  if (page !== undefined) return { kind: 'report', page };
  const answers = fromFragment(questionnaire, hash)?.answers;
  const outcome = answers === undefined ? undefined : recommend(questionnaire, answers);
  if (answers === undefined || outcome === undefined) return undefined;
  const id = outcome.recommendation.outcome;
  return {
    kind: 'support',
    diagnosis: {
      code: toFragment(questionnaire, answers).slice(1),
      recommendation: titles[id] ?? id,
      answers: givenAnswers(questionnaire, answers).map(({ question, option }) => ({
        question: question.title,
        answer: option.label,
      })),
      points: pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []),
    },
  };
}

/** The fields that a purpose asks for, with what each must hold. */
export function fieldsFor(
  texts: ContactTexts,
  purpose: Purpose,
): { shown: readonly Field[]; rules: readonly FieldRule[]; either: EitherRule | undefined } {
  const isReport = purpose.kind === 'report';
  const shown = isReport ? texts.champs.filter(({ signalement }) => signalement !== undefined) : texts.champs;
  const rules = shown.map((field): FieldRule => {
    const message = texts.formats[field.id];
    const required = isReport ? field.signalement : field.obligatoire;
    return {
      id: field.id,
      required: required === OPTIONAL ? undefined : required,
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
