import type { Violation } from '../../../src/diagnosis/verify/subject.ts';

/** A violation without the place and the remedy, which `every-property.test.ts` holds for each property. */
export function said({ property, message, state }: Violation) {
  return state === undefined ? { property, message } : { property, message, state };
}

/** A check that says what is broken, and by which state. */
export function saidBy<Given extends unknown[]>(check: (...given: Given) => readonly Violation[]) {
  return (...given: Given) => check(...given).map(said);
}
