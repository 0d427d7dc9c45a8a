import { once } from '../../../src/content-model/memoize.ts';
import { isComplete } from '../../../src/diagnosis/engine/answers.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { allStates, standingFor, unlikeStates } from '../../../src/diagnosis/engine/states.ts';
import type { readDiagnosis } from './read-diagnosis.ts';

/**
 * A questionnaire with the states that answering reaches: computed when first asked for, since mutation testing cannot
 * trace what runs while a file loads.
 */
export function withStates({ questionnaire, recommandations }: ReturnType<typeof readDiagnosis>) {
  const states = once(() => allStates(questionnaire));
  const variedStates = once(() =>
    unlikeStates(questionnaire).flatMap((state) => [
      state,
      ...questionnaire.questions.flatMap(({ id, options }) => {
        const others = options.map((option) => ({ ...state, [id]: option.id }));
        const isAlike = (other: Answers) => standingFor(questionnaire, other)[id] === state[id];
        return state[id] === undefined
          ? []
          : others.filter((other) => other[id] !== state[id] && isAlike(other));
      }),
    ]),
  );
  return {
    questionnaire,
    /** What the content says of each recommendation. */
    recommendations: recommandations,
    /** Every state that answering question after question reaches. */
    states,
    /** The states in which every question asked has its answer. */
    completeStates: once(() => states().filter((state) => isComplete(questionnaire, state))),
    /** One complete state of each kind for the rules, and each again with each other answer that they take alike. */
    variedStates,
    /** The states in which a question still waits. */
    partialStates: once(() => states().filter((state) => !isComplete(questionnaire, state))),
  };
}
