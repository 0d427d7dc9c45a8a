import { threeActsForEachSituation } from './acts.ts';
import { everyAnswerCitedServes } from './answers-cited.ts';
import { changesAreFaithful, codesRoundTrip, staticPagesMatch } from './answers-kept.ts';
import { advanceNeverLowers, doubtIsSafe, ranksAreWhole } from './order.ts';
import { nothingMoreThanPromised } from './promised.ts';
import { examplesPass, requirementsHold } from './requirements.ts';
import { allServicesOffered, noDuplicateOption, noRedundantRule, pathsEnd, rulesReachAll } from './rules.ts';
import { enumerate, type Enumeration, type Subject, type Violation } from './subject.ts';
import { questionsAreWorthAsking } from './worth-asking.ts';

type Check = (enumeration: Enumeration) => readonly Violation[];

/** What is proved, by its number in the specification: its plain name, and how it is checked. */
interface Property {
  readonly name: string;
  readonly checks: readonly Check[];
}

/** The later properties rely on the earlier: paths end, rules reach all. */
export const PROPERTIES: ReadonlyMap<number, Property> = new Map<number, Property>([
  [1, { name: 'sept questions au plus', checks: [pathsEnd] }],
  [2, { name: 'chaque situation a sa recommandation', checks: [rulesReachAll] }],
  [3, { name: 'rien en double', checks: [noDuplicateOption, noRedundantRule] }],
  [4, { name: 'avancer ne fait jamais reculer', checks: [advanceNeverLowers, ranksAreWhole] }],
  [5, { name: 'le doute est sans risque', checks: [doubtIsSafe] }],
  [6, { name: 'chaque prestation est proposée', checks: [allServicesOffered] }],
  [7, { name: 'un code redonne ses réponses', checks: [codesRoundTrip] }],
  [8, { name: 'changer une réponse garde les autres', checks: [changesAreFaithful] }],
  [9, { name: 'la même chose sans JavaScript', checks: [staticPagesMatch] }],
  [11, { name: 'exigences et exemples tenus', checks: [requirementsHold, examplesPass] }],
  [12, { name: 'trois actes, dont un appel', checks: [threeActsForEachSituation] }],
  [14, { name: 'chaque réponse citée sert', checks: [everyAnswerCitedServes] }],
  [15, { name: 'rien de plus que promis', checks: [nothingMoreThanPromised] }],
  [16, { name: 'une question posée peut décider', checks: [questionsAreWorthAsking] }],
]);

/**
 * Proves the properties of a self-diagnosis over every one of its states.
 *
 * @returns the properties broken, with a state that breaks each; nothing when all hold
 */
export function verify(subject: Subject): Violation[] {
  const enumeration = enumerate(subject);
  return [...PROPERTIES.values()].flatMap(({ checks }) => checks.flatMap((check) => check(enumeration)));
}
