import { threeActsForEachSituation } from './acts.ts';
import { changesAreFaithful, codesRoundTrip, staticPagesMatch } from './answers-kept.ts';
import { advanceNeverLowers, doubtIsSafe } from './order.ts';
import { examplesPass, requirementsHold } from './requirements.ts';
import { allServicesOffered, noDuplicateOption, noRedundantRule, pathsEnd, rulesReachAll } from './rules.ts';
import { sentencesFit } from './sentences.ts';
import { enumerate, type Enumeration, type Subject, type Violation } from './subject.ts';

type Check = (enumeration: Enumeration) => readonly Violation[];

/** The checks of each property. The later ones rely on the earlier: paths end, rules reach all. */
export const CHECKS: ReadonlyMap<number, Check> = new Map<number, Check>([
  [1, pathsEnd],
  [2, rulesReachAll],
  [3, (all) => [...noDuplicateOption(all), ...noRedundantRule(all)]],
  [4, advanceNeverLowers],
  [5, doubtIsSafe],
  [6, allServicesOffered],
  [7, codesRoundTrip],
  [8, changesAreFaithful],
  [9, staticPagesMatch],
  [10, sentencesFit],
  [11, (all) => [...requirementsHold(all), ...examplesPass(all)]],
  [12, threeActsForEachSituation],
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
