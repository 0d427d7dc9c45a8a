import { checkContent } from '../../../src/checks.ts';
import { contentFolder } from '../../../src/content-model/content-folder.ts';
import { readFolder } from '../../../src/content-model/content-files.ts';
import { formatProblems } from '../../../src/content-model/problem.ts';
import { nextQuestion } from '../../../src/diagnosis/engine/answers.ts';
import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { allStates } from '../../../src/diagnosis/engine/states.ts';

const checked = checkContent(readFolder(contentFolder));
/** The content of the site, read and checked as the build does. */
export const { content } = checked;
const [entry] = content.diagnosis;
if (entry === undefined || checked.problems.length > 0) throw new Error(formatProblems(checked.problems));

/** Its questionnaire. */
export const { questionnaire } = entry.value;

/** What the content says of each recommendation. */
export const { recommendations } = entry.value;

/** Computes a value when it is first asked for: what runs while a file loads, mutation testing cannot trace. */
export function once<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}

/** Every state that answering question after question reaches. */
export const states = once(() => [...allStates(questionnaire)]);

/** The states in which every question asked has its answer. */
export const completeStates = once(() =>
  states().filter((state) => nextQuestion(questionnaire, state) === undefined),
);

/** The states in which a question still waits. */
export const partialStates = once(() =>
  states().filter((state) => nextQuestion(questionnaire, state) !== undefined),
);

/** The answers without some of them. */
export function without(answers: Answers, ...questions: string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.includes(id)));
}

/** A project ready for its last stage, carried by a commune without contractor: six answers. */
export const readyProject = {
  porteur: 'commune-ou-groupement',
  projet: 'tiers-lieu',
  batiment: 'public-existant',
  prestataire: 'sans-prestataire',
  avancement: 'juge-opportun',
  priorite: 'subventions',
};
