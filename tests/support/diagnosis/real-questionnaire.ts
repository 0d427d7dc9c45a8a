import { realContent } from '../edited-content.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/** The questionnaire of the site: for what must hold of any. */
export const { questionnaire, recommendations, states, completeStates, partialStates, variedStates } =
  readQuestionnaire(realContent);
