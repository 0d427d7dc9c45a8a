import { expect } from 'vitest';
import type { Faults, Violation } from '../../../src/diagnosis/verify/subject.ts';

/** A finding, once it is seen to say what is wrong in a sentence, where, and what to write instead. */
function whole(found: Violation): Violation {
  expect(found.message).toMatch(/^[«\p{Lu}].{20,}\.$/su);
  expect(found.remedy).toMatch(/^\p{Ll}.{15,}[\p{L}»)]$/su);
  expect(found.at).not.toEqual([]);
  for (const key of found.at) expect(typeof key === 'number' ? key >= 0 : key !== '', `${key}`).toBe(true);
  return found;
}

/** A check whose every finding is seen to be whole. */
export function wholeBy<Given extends unknown[]>(check: (...given: Given) => Faults) {
  return (...given: Given) => [...check(...given)].map(whole);
}

/** A finding without its place and its remedy. */
function said({ message, state }: Violation) {
  return state === undefined ? { message } : { message, state };
}

/** A check that says what is broken, and by which state. */
export function saidBy<Given extends unknown[]>(check: (...given: Given) => Faults) {
  const checked = wholeBy(check);
  return (...given: Given) => checked(...given).map(said);
}
