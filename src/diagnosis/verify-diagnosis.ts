import type { Questionnaire } from './engine/model.ts';
import { verify } from './verify/index.ts';
import { inWords, type Subject, type Violation } from './verify/subject.ts';
import type { Content, Diagnosis, Recommendation } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { everyServiceOf } from '../offer/variant.ts';

/** More states than this of one broken property would hide the others. */
const MOST_SHOWN = 3;

/** What is read of the content. */
export interface Verified extends Pick<Content, 'levels' | 'schemes'> {
  readonly diagnosis: readonly {
    readonly path: string;
    readonly value: Pick<Diagnosis, 'recommendations' | 'requirements' | 'examples'> & {
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
function listsScheme({ level, schemes: own }: Recommendation, { schemes }: Verified): boolean {
  return schemes.some(
    ({ id, value }) =>
      value.status !== 'clos' &&
      (own.includes(id) || (level !== undefined && value.levels.some((each) => each === level))),
  );
}

/** What the verification needs, taken from the content; nothing while the content has faults. */
export function subjectOf(content: Verified): Subject | undefined {
  const diagnosis = content.diagnosis[0]?.value;
  if (diagnosis === undefined) return undefined;
  const { questionnaire, recommendations, requirements, examples } = diagnosis;
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
  };
}

function problemOf({ property, message, state }: Violation, subject: Subject, file: string): Problem {
  const place = state === undefined ? '' : ` Situation : ${inWords(subject.questionnaire, state)}.`;
  return {
    file,
    message: `Propriété ${property} : ${message}${place}`,
    remedy:
      'corrigez la règle, la question ou l’exemple : voyez « Changer une question ou une règle » dans src/content/README.md',
  };
}

/** Proves the self-diagnosis over all its states; the first faults of each property are said. */
export function verifyDiagnosis(content: Verified): Problem[] {
  const [entry] = content.diagnosis;
  const subject = subjectOf(content);
  if (entry === undefined || subject === undefined) return [];
  const byProperty = Map.groupBy(verify(subject), ({ property }) => property);
  return [...byProperty.values()]
    .flatMap((violations) => violations.slice(0, MOST_SHOWN))
    .map((violation) => problemOf(violation, subject, entry.path));
}
