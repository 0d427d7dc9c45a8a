import type { Answers, QuestionId, RuleLogic, ServiceId } from './model.ts';

/** The name of a way: the answers shown, which fix the recommendation. */
export function wayKey(shown: readonly QuestionId[], answers: Answers): string {
  return shown.map((question) => `${question}-${answers[question] ?? ''}`).join('--');
}

/** The name of a way that its first service alone tells from another. */
export function keyWithFirst(key: string, firstService: RuleLogic<ServiceId> | undefined): string {
  return `${key}---${firstService?.id ?? ''}`;
}
