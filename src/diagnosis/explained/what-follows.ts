import type { questionFlow } from '../engine/flow.ts';
import type { RecommendationId } from '../engine/model.ts';

/** What may come after a question. */
export interface Following {
  /** Other questions, by their rank from 1. */
  readonly questions: readonly number[];
  /** The levels of the recommendations that end there, by their ids. */
  readonly levels: readonly string[];
  /** Whether a recommendation of no level may end there. */
  readonly other: boolean;
}

/** What may follow each question of the flow, in the order of the questions and of the levels. */
export function whatFollows(
  steps: ReturnType<typeof questionFlow>,
  recommendations: readonly { readonly id: RecommendationId; readonly level?: string | undefined }[],
  levels: readonly string[],
): Following[] {
  return steps.map(({ exits }) => {
    const branches = exits.flatMap((exit) => exit.branches);
    const reached = new Set(
      recommendations
        .filter(({ id }) => branches.some(({ recommendation }) => recommendation === id))
        .map(({ level }) => level),
    );
    return {
      questions: steps.flatMap((step, index) =>
        branches.some(({ question }) => question?.id === step.question.id) ? [index + 1] : [],
      ),
      levels: levels.filter((level) => reached.has(level)),
      other: reached.has(undefined),
    };
  });
}
