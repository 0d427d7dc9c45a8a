import type { Told } from '../recommendation-schema.ts';
import { holds } from './answers.ts';
import type { Answers, Condition } from './model.ts';

/** What to do: words that stand out, the rest of the sentence, a page of the site that serves it. */
export type ActWords = Pick<Told, 'faire' | 'detail' | 'lien'>;

/** The conditions of the other words of each act: what a page without the words needs to choose. */
export type ActConditions = readonly (readonly Condition[])[];

/** The conditions of acts. */
export function conditionsOf(acts: readonly Told[]): ActConditions {
  return acts.map(({ selon = [] }) => selon.map(({ si }) => si));
}

/** For each act, the place of the words that these answers call for; -1 where the act's own serve. */
export function wordsChosen(acts: ActConditions, answers: Answers): number[] {
  return acts.map((conditions) => conditions.findIndex((when) => holds(when, answers)));
}
