import { changesAreFaithful } from './answer-changes.ts';
import { codesRoundTrip } from './codes.ts';
import { noRedundantRule, noDuplicateOption } from './options.ts';
import { advanceNeverLowers, doubtIsSafe } from './order.ts';
import { rulesReachAll, pathsEnd } from './paths.ts';
import { examplesPass, requirementsHold } from './requirements.ts';
import { sentencesFit } from './sentences.ts';
import { allServicesOffered } from './services.ts';
import { enumerate, type Subject, type Violation } from './subject.ts';
import { staticPagesMatch } from './without-script.ts';

export type { Subject, Violation } from './subject.ts';

/** The checks, in the order of the properties. The later ones rely on the earlier: paths end, rules reach all. */
const CHECKS = [
  pathsEnd,
  rulesReachAll,
  noDuplicateOption,
  noRedundantRule,
  advanceNeverLowers,
  doubtIsSafe,
  allServicesOffered,
  codesRoundTrip,
  changesAreFaithful,
  staticPagesMatch,
  sentencesFit,
  requirementsHold,
  examplesPass,
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
