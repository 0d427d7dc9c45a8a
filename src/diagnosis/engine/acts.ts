import { holds } from './answers.ts';
import type { Answers, Condition } from './model.ts';

/** What to do: words that stand out, then the rest of the sentence. */
export interface ActWords {
  readonly action: string;
  readonly detail?: string | undefined;
  /** A page of the site that serves this act. */
  readonly link?: { readonly label: string; readonly page: string } | undefined;
}

/** Words that some answers change: an act, or what not to sign yet. */
export interface Told extends ActWords {
  /** Other words for some answers: the first line whose condition holds wins. */
  readonly instead: readonly (ActWords & { readonly when: Condition })[];
}

/** One of the acts that a recommendation lists in order. */
export interface Act extends Told {
  /** The Mission is called here: its number and the request stand in this act. */
  readonly calls?: boolean | undefined;
}

/** The conditions of the other words of each act: what a page without the words needs to choose. */
export type ActConditions = readonly (readonly Condition[])[];

/** The conditions of acts. */
export function conditionsOf(acts: readonly Told[]): ActConditions {
  return acts.map(({ instead }) => instead.map(({ when }) => when));
}

/** For each act, the place of the words that these answers call for; -1 where the act's own serve. */
export function wordsChosen(acts: ActConditions, answers: Answers): number[] {
  return acts.map((conditions) => conditions.findIndex((when) => holds(when, answers)));
}

/** The words of each act for these answers. */
export function actsFor(acts: readonly Told[], answers: Answers): ActWords[] {
  const chosen = wordsChosen(conditionsOf(acts), answers);
  return acts.map((act, index) => act.instead[chosen[index] ?? -1] ?? act);
}
