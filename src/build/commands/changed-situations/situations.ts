import type { Answers, Questionnaire } from '../../../diagnosis/engine/model.ts';
import { recommend, recommendedId } from '../../../diagnosis/engine/recommend.ts';
import { completeStates } from '../../../diagnosis/engine/states.ts';
import { inWords } from '../../../diagnosis/verify/subject.ts';
import { toPresent, type FrozenVersion } from '../../../diagnosis/codes/versions.ts';

/** The situations that lead from one recommendation to another. */
interface Move {
  readonly before: string;
  readonly after: string;
  readonly count: number;
  /** One of them, in words. */
  readonly example: string;
}

/** The situations of two questionnaires compared. */
interface SituationChanges {
  readonly before: number;
  readonly after: number;
  /** Those that both have, under their present names. */
  readonly common: number;
  /** Those of both that lead to another recommendation. */
  readonly moves: readonly Move[];
  /** Those of both that keep their recommendation, but not the first service or the extra ones. */
  readonly otherServices: number;
}

/** A questionnaire with the titles of its recommendations. */
interface Titled {
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

/**
 * Evaluates every complete situation that two questionnaires share.
 *
 * @param versions the published versions, to know an answer that only took another name
 */
export function compareSituations(
  before: Titled,
  after: Titled,
  versions: readonly FrozenVersion[],
): SituationChanges {
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
  const kinds = Map.groupBy(elsewhere, ({ old, present }) =>
    JSON.stringify([titleOf(before, old), titleOf(after, present)]),
  );
  return {
    before: states.length,
    after: now.size,
    common: common.length,
    moves: [...kinds.values()].flatMap((moved) => {
      const [first] = moved;
      if (first === undefined) return [];
      const example = inWords(after.questionnaire, first.present);
      return [
        {
          before: titleOf(before, first.old),
          after: titleOf(after, first.present),
          count: moved.length,
          example,
        },
      ];
    }),
    otherServices: common.filter(
      ({ old, present }) =>
        idOf(before, old) === idOf(after, present) &&
        servicesOf(before.questionnaire, old) !== servicesOf(after.questionnaire, present),
    ).length,
  };
}

/** The comparison as a terminal shows it, in French. */
export function situationsText({ before, after, common, moves, otherServices }: SituationChanges): string {
  const number = new Intl.NumberFormat('fr');
  return [
    `Situations : ${number.format(before)} avant, ${number.format(after)} après, ${number.format(common)} dans les deux.`,
    ...(moves.length === 0 ? ['Aucune ne mène à une autre recommandation.'] : []),
    ...moves.flatMap((move) => [
      `  • de « ${move.before} » à « ${move.after} » : ${number.format(move.count)}`,
      `      par exemple : ${move.example}`,
    ]),
    ...(otherServices === 0
      ? []
      : [`Même recommandation, autres prestations en premier ou en plus : ${number.format(otherServices)}`]),
  ].join('\n');
}

/** The comparison in one line, to be said after each save; an empty text when nothing changed. */
export function situationsLine({ before, after, common, moves, otherServices }: SituationChanges): string {
  const moved = moves.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    [moved, 'mène ailleurs', 'mènent ailleurs'],
    [otherServices, 'a d’autres prestations', 'ont d’autres prestations'],
    [after - common, 'est nouvelle', 'sont nouvelles'],
    [before - common, 'a disparu', 'ont disparu'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(
      ([count, one, many]) =>
        `${new Intl.NumberFormat('fr').format(count)} situation${count === 1 ? '' : 's'} ${count === 1 ? one : many}`,
    );
  return said.length === 0 ? '' : `Autodiagnostic, depuis le démarrage : ${said.join(', ')}.`;
}
