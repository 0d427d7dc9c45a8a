import { changesAreFaithful } from './answer-changes.ts';
import { codesHold } from './codes.ts';
import { linesMatter, optionsDiffer } from './options.ts';
import { advanceNeverLowers, doubtIsSafe } from './order.ts';
import { linesLead, pathsEnd } from './paths.ts';
import { examplesShow, promisesHold } from './requirements.ts';
import { sentencesFit } from './sentences.ts';
import { servicesAreBrought } from './services.ts';
import { enumerate, type Subject, type Violation } from './subject.ts';
import { pagesAgree } from './without-script.ts';

export type { Subject, Violation } from './subject.ts';

/** The checks, in the order of the properties. The later ones rely on the earlier: paths end, lines lead. */
const CHECKS = [
  pathsEnd,
  linesLead,
  optionsDiffer,
  linesMatter,
  advanceNeverLowers,
  doubtIsSafe,
  servicesAreBrought,
  codesHold,
  changesAreFaithful,
  pagesAgree,
  sentencesFit,
  promisesHold,
  examplesShow,
] as const;

/**
 * Proves the properties of a self-diagnosis over every one of its states.
 *
 * @returns the properties broken, with a state that breaks each; nothing when all hold
 */
export function verify(subject: Subject): Violation[] {
  const enumeration = enumerate(subject);
  return CHECKS.flatMap((check) => check(enumeration));
}
