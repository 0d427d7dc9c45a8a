import { everyLineRead, threeActs } from './acts.ts';
import { everyAnswerCitedServes, everyOutcomeAllowedServes } from './answers-cited.ts';
import { changesAreFaithful, codesRoundTrip, staticPagesMatch } from './answers-kept.ts';
import { advanceNeverLowers, doubtIsSafe, ranksAreWhole } from './order.ts';
import { nothingMoreThanPromised } from './promised.ts';
import { examplesPass, requirementsHold } from './requirements.ts';
import { allServicesOffered, noDuplicateOption, noRedundantRule, pathsEnd, rulesReachAll } from './rules.ts';
import type { Enumeration, Faults } from './subject.ts';
import { questionsAreWorthAsking } from './worth-asking.ts';

/** What is proved over every state, by its plain name. The later properties rely on the earlier: paths end, rules reach all. */
export const properties: Readonly<Record<string, readonly ((enumeration: Enumeration) => Faults)[]>> = {
  'sept questions au plus': [pathsEnd],
  'chaque situation a sa recommandation': [rulesReachAll],
  'rien en double': [noDuplicateOption, noRedundantRule],
  'avancer ne fait jamais reculer': [advanceNeverLowers, ranksAreWhole],
  'le doute est sans risque': [doubtIsSafe],
  'chaque prestation est proposée': [allServicesOffered],
  'un code redonne ses réponses': [codesRoundTrip],
  'changer une réponse garde les autres': [changesAreFaithful],
  'la même chose sans JavaScript': [staticPagesMatch],
  'exigences et exemples tenus': [requirementsHold, examplesPass],
  'trois actes, dont un appel': [threeActs, everyLineRead],
  'chaque réponse citée sert': [everyAnswerCitedServes, everyOutcomeAllowedServes],
  'rien de plus que promis': [nothingMoreThanPromised],
  'une question posée peut décider': [questionsAreWorthAsking],
};
