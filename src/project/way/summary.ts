/** What a project says of itself on its page, and where it stands on its way. Pure: the page gives the words. */
import { encode, formatCode } from '../../diagnosis/codes/code.ts';
import { openCode, type CodeContext } from '../../diagnosis/codes/versions.ts';
import { recommend } from '../../diagnosis/engine/recommend.ts';
import { amountsOf, sumsOf, type BudgetLines } from '../../funding/plan/balance.ts';
import type { Notes, Project } from '../project.ts';
import type { ShownStep } from './way-data.ts';

/** What the page knows of the tools of a project. */
export interface SummaryData {
  readonly diagnosis: CodeContext;
  /** By id of a recommendation: its title, its page, the step where it opens the way. */
  readonly recommendations: Readonly<
    Record<string, { readonly title: string; readonly href: string; readonly step: string | undefined }>
  >;
  readonly plan: BudgetLines;
  readonly papers: readonly { readonly file: string; readonly title: string }[];
}

/** A step in its order: those of one number go together, or one in place of the other. */
type OrderedStep = Pick<ShownStep, 'id' | 'number' | 'lien'>;

/** What the code of a project leads to; nothing without a code that the questionnaire opens. */
export function recommendationOf({ diagnosis, recommendations }: SummaryData, { code = '' }: Project) {
  const { questionnaire, versions } = diagnosis;
  const answers = openCode(questionnaire, versions, code)?.answers;
  const id = answers && recommend(questionnaire, answers)?.recommandation.alors;
  const reached = id === undefined ? undefined : recommendations[id];
  if (answers === undefined || reached === undefined) return undefined;
  const present = encode(questionnaire, answers);
  return { ...reached, href: `${reached.href}#${present}`, code: formatCode(present) };
}

/** The investment of the plan of a project, in cents; nothing while it has no amount. */
export function planSums({ plan }: SummaryData, project: Project) {
  const sums = sumsOf(plan, { amounts: amountsOf(project) }, 'investissement');
  return sums.expenses + sums.resources === 0 ? undefined : sums;
}

/** The papers in which something of their own was typed. */
export function begunPapers({ papers }: SummaryData, { texts = {} }: Project) {
  const typed = Object.keys(texts);
  return papers.filter(({ file }) => typed.some((name) => name.startsWith(`papiers/${file}/`)));
}

/**
 * Where a project stands: the first step that is not done, from the one of its recommendation on, or from the last one done if
 * that is further; of steps in place of each other, one is enough. Nothing once all are done.
 *
 * @param from the step where its recommendation opens the way
 */
export function currentStep<Step extends OrderedStep>(
  steps: readonly Step[],
  notes: Notes,
  from: string | undefined,
): Step | undefined {
  const isDone = ({ id }: Step) => notes[id]?.isDone === true;
  const start = steps.findIndex(({ id }) => id === from);
  const lastDone = steps.findLast(isDone)?.number ?? 0;
  const isChoice = (number: number) => steps.some((step) => step.number === number && step.lien === 'ou');
  return steps.find(
    (step, index) =>
      index >= start &&
      step.number >= lastDone &&
      !isDone(step) &&
      !(step.number === lastDone && isChoice(lastDone)),
  );
}
