import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { sampleContent } from '../edited-content.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/** A questionnaire that no editor changes: for tests that name its questions and its answers. */
export const { questionnaire, recommendations, states, completeStates, partialStates, variedStates } =
  readQuestionnaire(sampleContent);

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
