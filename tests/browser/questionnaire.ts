import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { pointsToConfirm } from '../../src/diagnosis/engine/explain.ts';
import type { Answers } from '../../src/diagnosis/engine/model.ts';
import { recommendedId } from '../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../src/diagnosis/engine/states.ts';

const { content } = checkContent(readFolder(contentFolder));

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('The content has faults: build first');
  return item;
}

/** The content that the built site was made from, for what a test must know without typing it again. */
export const { questionnaire, recommandations, exemples } = first(content.diagnosis).value;
/** A complete self-diagnosis, of a commune. */
export const example = first(exemples);
/** What is to be confirmed of an answer or, whatever the answers, of what they lead to. */
export function pointsOf(answers: Answers): string[] {
  const reached = recommendedId(questionnaire, answers);
  return [
    ...(recommandations.find(({ id }) => id === reached)?.aConfirmer ?? []),
    ...pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []),
  ];
}

/** The answers that lead to a recommendation and leave most to confirm. */
export function fullestAnswers(id: string): Answers {
  const length = (answers: Answers) => JSON.stringify(pointsOf(answers)).length;
  const [fullest = {}] = completeStates(questionnaire)
    .filter((answers) => recommendedId(questionnaire, answers) === id)
    .toSorted((one, other) => length(other) - length(one));
  return fullest;
}
/** The title of what it leads to. */
export const exampleTitle = recommandations.find(({ id }) => id === example.attendu)?.titre ?? '';
export const contactTexts = first(content.contact).value;
export const frequentQuestions = first(content.frequentQuestions).value.questions;
/** The title of a page of texts. */
export function titleOf(page: string): string {
  return content.pages.find(({ id }) => id === page)?.value.title ?? '';
}
export const siteDetails = first(content.site).value;
export const offer = first(content.offer).value;
export const accessibility = first(content.accessibility).value;
const financingPlan = first(content.financingPlan).value;
/** The way of a project: its steps and its sentences. */
export const wayContent = first(content.way).value;
/** The blanks of models, and the sentences of the page that fills them. */
export const papersContent = first(content.papers).value;
/** The lines of the plan that an aid may fill. */
export const planResources = financingPlan.ressources;
export const planRules = financingPlan.regles;
export const { levels, guides, schemes } = content;
