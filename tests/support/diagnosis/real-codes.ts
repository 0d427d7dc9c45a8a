import { decode, encode } from '../../../src/diagnosis/codes/code.ts';
import { alphabet } from '../../../src/diagnosis/codes/sound-code.ts';
import { questionnaire, states } from './real-questionnaire.ts';

/** The characters of a code, in the order of their values. */
export const characters = [...alphabet];

/** The code of every state of the site. */
export function codes(): string[] {
  return states().map((state) => encode(questionnaire, state));
}

/** Those of these codes that are accepted. */
export function accepted(tried: readonly string[]): string[] {
  return tried.filter((code) => decode(questionnaire, code) !== undefined);
}
