import { conditionsOf, wordsChosen, type ActWords } from '../../../src/diagnosis/engine/acts.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import type { Told } from '../../../src/diagnosis/recommendation-schema.ts';

/** The words of each act for these answers. */
export function actsFor(acts: readonly Told[], answers: Answers): ActWords[] {
  const chosen = wordsChosen(conditionsOf(acts), answers);
  return acts.map((one, index) => one.selon?.[chosen[index] ?? -1] ?? one);
}
