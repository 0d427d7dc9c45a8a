import { checkContent } from '../../../src/checks.ts';
import type { ContentFile } from '../../../src/content-model/content-files.ts';
import { formatProblems } from '../../../src/content-model/problem.ts';
import { nextQuestion } from '../../../src/diagnosis/engine/answers.ts';
import { allStates } from '../../../src/diagnosis/engine/states.ts';

/** Computes a value when it is first asked for: what runs while a file loads, mutation testing cannot trace. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** The questionnaire of a content, read and checked as the build does, with the states that answering reaches. */
export function readQuestionnaire(files: readonly ContentFile[]) {
  const { content, problems } = checkContent(files);
  const [entry] = content.diagnosis;
  if (entry === undefined || problems.length > 0) throw new Error(formatProblems(problems));
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
