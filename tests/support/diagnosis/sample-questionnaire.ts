import type { Answers } from '../../../src/diagnosis/engine/model.ts';
import { readDiagnosis } from './read-diagnosis.ts';
import { withStates } from './with-states.ts';

/** A questionnaire that no editor changes: for tests that name its questions and its answers. */
export const { questionnaire, recommendations, states, completeStates, partialStates, variedStates } =
  withStates(readDiagnosis('sample'));

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
