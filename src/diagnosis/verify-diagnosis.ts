import { properties } from './verify/index.ts';
import { enumerate, inWords, type Subject, type Violation } from './verify/subject.ts';
import type { Content, Recommendation } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { everyServiceOf } from '../offer/variant.ts';

/** More faults than this of one broken property would hide the others. */
const MOST_SHOWN = 3;

/** What is read of the content. */
export type Verified = Pick<Content, 'levels' | 'schemes' | 'diagnosis'>;

function servicesOf(recommendation: Recommendation, { levels }: Verified): string[] {
  const level = levels.find(({ id }) => id === recommendation.niveau)?.value;
  if (level === undefined) return [];
  const variantes = level.variantes.filter(({ id }) => recommendation.variantes.includes(id));
  return everyServiceOf({ prestations: level.prestations, variantes }).map(({ id }) => id);
}

/** Whether a recommendation lists a scheme: one of its own, or one of its level. A closed one is not listed. */
function listsScheme(
  { niveau, financements: own, sansAides }: Recommendation,
  { schemes }: Verified,
): boolean {
  if (sansAides) return false;
  return schemes.some(
    ({ id, value }) =>
      value.statut !== 'clos' &&
      (own.includes(id) || (niveau !== undefined && value.niveaux.some((each) => each === niveau))),
  );
}

/** What the verification needs, taken from the content; nothing while the content has faults. */
export function subjectOf(content: Verified): Subject | undefined {
  const diagnosis = content.diagnosis[0]?.value;
  if (diagnosis === undefined) return undefined;
  const { questionnaire, recommandations, exigences, exemples, cas } = diagnosis;
  return {
    questionnaire,
    recommendations: recommandations,
    services: new Map(recommandations.map((entry) => [entry.id, servicesOf(entry, content)])),
    everyService: content.levels.flatMap(({ value }) => everyServiceOf(value).map(({ id }) => id)),
    withScheme: new Set(recommandations.filter((entry) => listsScheme(entry, content)).map(({ id }) => id)),
    requirements: exigences,
    examples: exemples,
    cases: cas.situations,
  };
}

const answersIn = ({ state = {} }: Violation) => Object.keys(state).length;

/** Proves the self-diagnosis over all its states: each fault once, with its line, its remedy and its shortest situation. */
export function verifyDiagnosis(content: Verified): Problem[] {
  const [entry] = content.diagnosis;
  const subject = subjectOf(content);
  if (entry === undefined || subject === undefined) return [];
  const enumeration = enumerate(subject);
  return Object.entries(properties).flatMap(([name, checks]) => {
    const found = checks.flatMap((check) => [...check(enumeration)]);
    const shown = [...Map.groupBy(found, ({ message }) => message).values()].slice(0, MOST_SHOWN);
    return shown.flatMap((alike) => {
      const [shortest] = alike.toSorted((one, other) => answersIn(one) - answersIn(other));
      if (shortest === undefined) return [];
      const { message, at, remedy, state } = shortest;
      const place = state === undefined ? '' : ` Situation : ${inWords(subject.questionnaire, state)}.`;
      const line = entry.lineOf(at);
      return [{ file: entry.path, line, message: `Promesse « ${name} » : ${message}${place}`, remedy }];
    });
  });
}
