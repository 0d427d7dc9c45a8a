import type { Questionnaire } from '../../../src/diagnosis/engine/model.ts';
import { real, type Edited } from './real-subject.ts';

/** One way of breaking a property in the data of the site. */
export interface Break {
  readonly property: number;
  readonly fault: string;
  readonly edit: (diagnosis: Edited) => Edited;
  /** What the message must say: the thing at fault is named in it. */
  readonly message: string;
  readonly withState: boolean;
}

/** An edit of the questionnaire alone. */
export function inQuestionnaire(edit: (questionnaire: Questionnaire) => Questionnaire): Break['edit'] {
  return (diagnosis) => ({ ...diagnosis, questionnaire: edit(diagnosis.questionnaire) });
}

function question(id: string) {
  const found = real.questionnaire.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the site asks no question ${id}`);
  return found;
}

/** The title of a question of the site, which editors may reword. */
export function title(id: string): string {
  return `« ${question(id).title} »`;
}

/** The words of an option of the site, which editors may reword. */
export function label(of: string, id: string): string {
  const found = question(of).options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`the question ${of} has no option ${id}`);
  return `« ${found.label} »`;
}
