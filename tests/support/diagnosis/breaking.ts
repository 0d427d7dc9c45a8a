import type { Questionnaire } from '../../../src/diagnosis/engine/model.ts';
import { questionnaire } from './sample-questionnaire.ts';
import type { Edited } from './real-subject.ts';

/** One way of breaking a property in the data of the sample content. */
export interface Break {
  readonly property: number;
  readonly fault: string;
  readonly edit: (diagnosis: Edited) => Edited;
  /** What the message must say: the thing at fault is named in it. */
  readonly said: string;
  readonly withState: boolean;
}

/** An edit of the questionnaire alone. */
export function rules(edit: (questionnaire: Questionnaire) => Questionnaire): Break['edit'] {
  return (diagnosis) => ({ ...diagnosis, questionnaire: edit(diagnosis.questionnaire) });
}

function question(id: string) {
  const found = questionnaire.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`nothing asks the question ${id}`);
  return found;
}

/** The title of a question. */
export function title(id: string): string {
  return `« ${question(id).title} »`;
}

/** The words of an option. */
export function label(of: string, id: string): string {
  const found = question(of).options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`the question ${of} has no option ${id}`);
  return `« ${found.label} »`;
}
