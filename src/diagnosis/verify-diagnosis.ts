import type { Questionnaire } from './engine/model.ts';
import { PROPERTIES, verify } from './verify/index.ts';
import { inWords, type Subject, type Violation } from './verify/subject.ts';
import type { Content, Diagnosis, Recommendation } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { everyServiceOf } from '../offer/variant.ts';

/** More faults than this of one broken property would hide the others. */
const MOST_SHOWN = 3;

/** What is read of the content. */
export interface Verified extends Pick<Content, 'levels' | 'schemes'> {
  readonly diagnosis: readonly {
    readonly path: string;
    readonly lineOf: (path: readonly PropertyKey[]) => number;
    readonly value: Pick<Diagnosis, 'recommendations' | 'requirements' | 'examples' | 'cas'> & {
      readonly questionnaire: Questionnaire;
    };
  }[];
}

function servicesOf(recommendation: Recommendation, { levels }: Verified): string[] {
  const level = levels.find(({ id }) => id === recommendation.level)?.value;
  if (level === undefined) return [];
  const variants = level.variants.filter(({ id }) => recommendation.variants.includes(id));
  return everyServiceOf({ services: level.services, variants }).map(({ id }) => id);
}

function idsOf(recommendations: readonly Recommendation[]): ReadonlySet<string> {
  return new Set(recommendations.map(({ id }) => id));
}

/** Whether a recommendation lists a scheme: one of its own, or one of its level. A closed one is not listed. */
function listsScheme({ level, schemes: own, noSchemes }: Recommendation, { schemes }: Verified): boolean {
  if (noSchemes) return false;
  return schemes.some(
    ({ id, value }) =>
      value.statut !== 'clos' &&
      (own.includes(id) || (level !== undefined && value.niveaux.some((each) => each === level))),
  );
}

/** What the verification needs, taken from the content; nothing while the content has faults. */
export function subjectOf(content: Verified): Subject | undefined {
  const diagnosis = content.diagnosis[0]?.value;
  if (diagnosis === undefined) return undefined;
  const { questionnaire, recommendations, requirements, examples, cas } = diagnosis;
  return {
    questionnaire,
    recommendations,
    services: new Map(recommendations.map((entry) => [entry.id, servicesOf(entry, content)])),
    everyService: content.levels.flatMap(({ value }) => everyServiceOf(value).map(({ id }) => id)),
    withStandingPoint: idsOf(recommendations.filter(({ points }) => points.length > 0)),
    withScheme: idsOf(recommendations.filter((entry) => listsScheme(entry, content))),
    acts: new Map(recommendations.map(({ id, acts }) => [id, acts])),
    requirements,
    examples,
    cases: cas.situations,
  };
}

function answersIn({ state = {} }: Violation): number {
  return Object.keys(state).length;
}

/** Of the faults said alike, the one whose situation is the shortest. */
function simplest(alike: readonly Violation[]): Violation[] {
  return alike.toSorted((one, other) => answersIn(one) - answersIn(other)).slice(0, 1);
}

/** Proves the self-diagnosis over all its states: each fault once, with its line, its remedy and one situation. */
export function verifyDiagnosis(content: Verified): Problem[] {
  const [entry] = content.diagnosis;
  const subject = subjectOf(content);
  if (entry === undefined || subject === undefined) return [];
  const byProperty = Map.groupBy(verify(subject), ({ property }) => property);
  return [...byProperty].flatMap(([property, violations]) =>
    [...Map.groupBy(violations, ({ message }) => message).values()]
      .slice(0, MOST_SHOWN)
      .flatMap(simplest)
      .map(({ message, at, remedy, state }) => {
        const name = PROPERTIES.get(property)?.name ?? '';
        const place = state === undefined ? '' : ` Situation : ${inWords(subject.questionnaire, state)}.`;
        return {
          file: entry.path,
          line: entry.lineOf(at),
          message: `Promesse « ${name} » : ${message}${place}`,
          remedy,
        };
      }),
  );
}
