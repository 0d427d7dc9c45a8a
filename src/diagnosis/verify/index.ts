import { changesAreFaithful } from './answer-changes.ts';
import { codesHold } from './codes.ts';
import { linesMatter, optionsDiffer } from './options.ts';
import { advanceNeverLowers, doubtIsSafe } from './order.ts';
import { linesLead, pathsEnd } from './paths.ts';
import { examplesShow, promisesHold } from './requirements.ts';
import { sentencesFit } from './sentences.ts';
import { servicesAreBrought } from './services.ts';
import { enumerate, type Enumeration, type Subject, type Violation } from './subject.ts';
import { pagesAgree } from './without-script.ts';

export type { Subject, Violation } from './subject.ts';

type Check = (enumeration: Enumeration) => readonly Violation[];

/** The checks of each property. The later ones rely on the earlier: paths end, lines lead. */
export const CHECKS: ReadonlyMap<number, Check> = new Map<number, Check>([
  [1, pathsEnd],
  [2, linesLead],
  [3, (all) => [...optionsDiffer(all), ...linesMatter(all)]],
  [4, advanceNeverLowers],
  [5, doubtIsSafe],
  [6, servicesAreBrought],
  [7, codesHold],
  [8, changesAreFaithful],
  [9, pagesAgree],
  [10, sentencesFit],
  [11, (all) => [...promisesHold(all), ...examplesShow(all)]],
]);

/**
 * Proves the properties of a self-diagnosis over every one of its states.
 *
 * @returns the properties broken, with a state that breaks each; nothing when all hold
 */
export function verify(subject: Subject): Violation[] {
  const enumeration = enumerate(subject);
  return [...CHECKS.values()].flatMap((check) => check(enumeration));
}
