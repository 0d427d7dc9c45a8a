import type { Answers, QuestionId, RuleLogic, ServiceId } from './model.ts';

/** The name of a way: the answers that tell it, which fix the recommendation. */
export function wayKey(telling: readonly QuestionId[], answers: Answers): string {
  return telling.map((question) => `${question}-${answers[question] ?? ''}`).join('--');
}

/** The name of a way that its first service alone tells from another. */
export function keyWithFirst(key: string, firstService: RuleLogic<ServiceId> | undefined): string {
  return `${key}---${firstService?.id ?? ''}`;
}
