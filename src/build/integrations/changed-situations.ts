import type { Questionnaire } from '../../diagnosis/engine/model.ts';
import { recommendedId } from '../../diagnosis/engine/recommend.ts';
import { completeStates } from '../../diagnosis/engine/states.ts';
import { inWords } from '../../diagnosis/verify/subject.ts';

/**
 * How many situations of the self-diagnosis lead to another recommendation, with one of them, for who changes a rule; an
 * empty text where none does. Those that only one of the two has are not compared.
 */
export function changedSituations(before: Questionnaire, after: Questionnaire): string {
  const outcomes = new Map(
    completeStates(before).map((answers) => [JSON.stringify(answers), recommendedId(before, answers)]),
  );
  const moved = completeStates(after).filter((answers) => {
    const key = JSON.stringify(answers);
    return outcomes.has(key) && outcomes.get(key) !== recommendedId(after, answers);
  });
  const [example] = moved;
  if (example === undefined) return '';
  return `Autodiagnostic : des situations mènent ailleurs qu’avant (${moved.length}). Par exemple : ${inWords(after, example)}.`;
}
