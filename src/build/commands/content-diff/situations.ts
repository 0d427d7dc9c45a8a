import type { Answers, Questionnaire } from '../../../diagnosis/engine/model.ts';
import { recommend, recommendedId } from '../../../diagnosis/engine/recommend.ts';
import { completeStates } from '../../../diagnosis/engine/states.ts';
import { inWords } from '../../../diagnosis/verify/subject.ts';
import { toPresent, type FrozenVersion } from '../../../diagnosis/codes/versions.ts';

/** Examples told, at most. */
const MOST_EXAMPLES = 5;

/** A situation that leads elsewhere. */
export interface Example {
  readonly situation: string;
  readonly before: string;
  readonly after: string;
}

/** What became of the situations of a questionnaire. */
export interface Situations {
  readonly before: number;
  readonly after: number;
  /** Those that both have, under their present names. */
  readonly common: number;
  /** Those of both that lead to another recommendation. */
  readonly elsewhere: number;
  /** Those of both that keep their recommendation, but not the first service or those shown besides. */
  readonly otherServices: number;
  readonly examples: readonly Example[];
}

/** A questionnaire with the titles of its recommendations. */
export interface Titled {
  readonly questionnaire: Questionnaire;
  readonly recommendations: readonly { readonly id: string; readonly title: string }[];
}

function keyOf({ questions }: Questionnaire, answers: Answers): string {
  return questions.map(({ id }) => answers[id] ?? '').join('/');
}

function servicesOf(questionnaire: Questionnaire, answers: Answers): string {
  const outcome = recommend(questionnaire, answers);
  return JSON.stringify([outcome?.firstService?.outcome, outcome?.extraServices?.outcome]);
}

function titleOf({ questionnaire, recommendations }: Titled, answers: Answers): string {
  const id = recommendedId(questionnaire, answers);
  return recommendations.find((entry) => entry.id === id)?.title ?? id ?? 'aucune recommandation';
}

function idOf({ questionnaire }: Titled, answers: Answers): string | undefined {
  return recommendedId(questionnaire, answers);
}

/** One example of each change of recommendation first, then others. */
function chosen(examples: readonly Example[]): Example[] {
  const kinds = Map.groupBy(examples, ({ before, after }) => JSON.stringify([before, after]));
  const firsts = [...kinds.values()].flatMap(([first]) => first ?? []);
  return [...new Set([...firsts, ...examples])].slice(0, MOST_EXAMPLES);
}

/**
 * Evaluates every complete situation that two questionnaires share.
 *
 * @param versions the published versions, to know an answer that only took another name
 */
export function compareSituations(
  before: Titled,
  after: Titled,
  versions: readonly FrozenVersion[],
): Situations {
  const states = completeStates(before.questionnaire);
  const now = new Map(
    completeStates(after.questionnaire).map((answers) => [keyOf(after.questionnaire, answers), answers]),
  );
  const common = states.flatMap((answers) => {
    const named = toPresent(after.questionnaire, versions, before.questionnaire.version, answers);
    const isWhole = Object.keys(named).length === Object.keys(answers).length;
    const found = isWhole ? now.get(keyOf(after.questionnaire, named)) : undefined;
    const isSame = found !== undefined && Object.keys(found).length === Object.keys(named).length;
    return isSame ? [{ old: answers, present: found }] : [];
  });
  const elsewhere = common.filter(({ old, present }) => idOf(before, old) !== idOf(after, present));
  return {
    before: states.length,
    after: now.size,
    common: common.length,
    elsewhere: elsewhere.length,
    otherServices: common.filter(
      ({ old, present }) =>
        idOf(before, old) === idOf(after, present) &&
        servicesOf(before.questionnaire, old) !== servicesOf(after.questionnaire, present),
    ).length,
    examples: chosen(
      elsewhere.map(({ old, present }) => ({
        situation: inWords(after.questionnaire, present),
        before: titleOf(before, old),
        after: titleOf(after, present),
      })),
    ),
  };
}
