import type { Option, Question } from '../engine/model.ts';

/** The letter of an answer on the call sheet: its conditions and its points name « 2 c », the third answer of question 2. */
export function answerLetter({ options }: Question, option: Option): string {
  return String.fromCodePoint('a'.charCodeAt(0) + options.indexOf(option));
}
