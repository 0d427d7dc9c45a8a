/** What papers take of a self-diagnosis that is finished, in words. */
import { interpolate } from '../content-model/text/interpolate.ts';
import type { Answers, QuestionnaireLogic } from '../diagnosis/engine/model.ts';
import { recommend } from '../diagnosis/engine/recommend.ts';
import type { DiagnosisWords, Origin } from './model.ts';
import type { PapersTexts } from './texts.ts';

export interface Diagnosis extends DiagnosisWords {
  readonly questionnaire: QuestionnaireLogic;
}

/** What comes of the self-diagnosis. */
export type DiagnosisOrigin = Extract<Origin, { kind: 'answer' | 'recommendation' | 'services' }>;

/** A value of these answers; empty while a question asked has none, and of what a recommendation does not lead to. */
export function diagnosisValue(
  from: DiagnosisOrigin,
  answers: Answers,
  { questionnaire, answers: words, recommendations, services }: Diagnosis,
  texts: Pick<PapersTexts, 'variante'>,
): string {
  const matched = recommend(questionnaire, answers);
  if (matched === undefined) return '';
  if (from.kind === 'answer') return words[from.question]?.[answers[from.question] ?? ''] ?? '';
  const reached = recommendations[matched.recommendation.outcome];
  if (from.kind === 'recommendation' || reached === undefined) return reached?.title ?? '';
  const first = matched.firstService?.outcome;
  return [...reached.services, { variant: undefined, ids: matched.extraServices?.outcome ?? [] }]
    .flatMap(({ variant, ids }) => [
      ...(variant === undefined ? [] : [interpolate(texts.variante, { variante: variant })]),
      ...ids
        .filter((id) => id === first)
        .concat(ids.filter((id) => id !== first))
        .map((id) => services[id]),
    ])
    .join('\n');
}
