import { checkContent } from '../../../src/checks.ts';
import type { ContentFile } from '../../../src/content-model/content-files.ts';
import { once } from '../../../src/content-model/memoize.ts';
import { formatProblems } from '../../../src/content-model/problem.ts';
import { nextQuestion } from '../../../src/diagnosis/engine/answers.ts';
import { allStates } from '../../../src/diagnosis/engine/states.ts';

/** A content, read and checked as the build does. */
export function soundContent(files: readonly ContentFile[]) {
  const { content, problems } = checkContent(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return content;
}

/**
 * The questionnaire of a content, with the states that answering reaches: computed when first asked for, since
 * mutation testing cannot trace what runs while a file loads.
 */
export function readQuestionnaire(files: readonly ContentFile[]) {
  const [entry] = soundContent(files).diagnosis;
  if (entry === undefined) throw new Error('the content has no self-diagnosis');
  const { questionnaire, recommendations } = entry.value;
  const states = once(() => [...allStates(questionnaire)]);
  return {
    questionnaire,
    /** What the content says of each recommendation. */
    recommendations,
    /** Every state that answering question after question reaches. */
    states,
    /** The states in which every question asked has its answer. */
    completeStates: once(() => states().filter((state) => nextQuestion(questionnaire, state) === undefined)),
    /** The states in which a question still waits. */
    partialStates: once(() => states().filter((state) => nextQuestion(questionnaire, state) !== undefined)),
  };
}
