import type { Option, Question } from '../engine/model.ts';

/** The letter of an answer on the call sheet: its conditions and its points name « 2 c », the third answer of question 2. */
export function answerLetter({ options }: Question, option: Option): string {
  return String.fromCodePoint('a'.charCodeAt(0) + options.indexOf(option));
}

/** A line of a recommendation. */
interface Line {
  readonly id: string;
  readonly text: string;
}

/** Each text once, with every recommendation that it is of, as the script of a sheet looks for them. */
export function linesOnce(lines: readonly Line[]): Line[] {
  return [...Map.groupBy(lines, ({ text }) => text)].map(([text, of]) => ({
    id: of.map(({ id }) => id).join(' '),
    text,
  }));
}
