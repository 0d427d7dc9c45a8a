import { readDiagnosis } from './read-diagnosis.ts';
import { withStates } from './with-states.ts';

/** The questionnaire of the site: for what must hold of any. */
export const { questionnaire, recommendations, states, completeStates, partialStates, variedStates } =
  withStates(readDiagnosis('real'));
