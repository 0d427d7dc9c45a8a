import { pruneAnswers } from '../../../src/diagnosis/engine/answers.ts';
import type { Upgrade } from '../../../src/diagnosis/engine/upgrade-paths.ts';
import { definiteCompletions } from '../../../src/diagnosis/engine/states.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { questionnaire, recommendations } from './real-questionnaire.ts';

/** Other answers to some questions, by question. */
export type Other = Readonly<Record<string, string>>;

/** The ranks of the levels of the offer. */
export const offerRanks = [
  ...new Set(
    recommendations.flatMap(({ level, rank }) => (level === undefined || rank === undefined ? [] : [rank])),
  ),
];

/** The rank of what a complete state is recommended. */
export function rankOf(state: Answers): number | undefined {
  const id = recommendedId(questionnaire, state);
  return recommendations.find((recommendation) => recommendation.id === id)?.rank;
}

/** The ranks reached once a state has other answers, every question opened answered in every definite way. */
export function ranksAfter(state: Answers, other: Other): (number | undefined)[] {
  const pruned = pruneAnswers(questionnaire, { ...state, ...other });
  if (pruned.dropped.some((id) => other[id] !== undefined)) return [undefined];
  return [...definiteCompletions(questionnaire, pruned.answers)].map(rankOf);
}

/** The lowest rank assured by other answers; none if one way of going on leaves the order. */
export function assured(state: Answers, other: Other): number | undefined {
  const ranks = ranksAfter(state, other).toSorted((one, next) => (one ?? -1) - (next ?? -1));
  return ranks[0];
}

/** Every choice of other definite answers to questions that may be proposed, of every size: brute force. */
export function everyOther(state: Answers): Other[] {
  const open = questionnaire.questions.filter(
    ({ id, change }) => change !== undefined && state[id] !== undefined,
  );
  let all: Other[] = [{}];
  for (const { id, options } of open) {
    const others = options.filter((option) => option.unknown !== true && option.id !== state[id]);
    all = all.concat(others.flatMap((option) => all.map((other) => ({ ...other, [id]: option.id }))));
  }
  return all.slice(1);
}

/** The answers that a change proposes. */
export function otherOf({ conditions }: Upgrade): Other {
  return Object.fromEntries(conditions.map(({ question, option }) => [question.id, option.id]));
}
