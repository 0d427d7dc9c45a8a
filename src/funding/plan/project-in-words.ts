/** What a project says, in a few lines: for the letter to the Mission, and for the papers of its officer. */
import { formatDate } from '../../content-model/text/format-date.ts';
import { nextDate, type Notes, type Project } from '../../project/project.ts';
import type { Way } from '../../project/way/schema.ts';
import { writeAmount } from './amount.ts';
import { amountsOf, sum, sumsOf } from './balance.ts';
import type { PlanLines } from './model.ts';

/** What names the lines of a plan and the steps of a way, that a project holds by their ids: no more than words ask for. */
export function namesOf({ depenses, ressources, etats }: PlanLines, { etapes }: Way) {
  return {
    depenses: depenses.map(({ id, budget }) => ({ id, budget })),
    ressources: ressources.map(({ id, budget, origine, demandee, court }) => ({
      id,
      budget,
      origine,
      demandee,
      court,
    })),
    etats: etats.map(({ id, libelle }) => ({ id, libelle })),
    steps: etapes.map(({ id, titre }) => ({ id, titre })),
  };
}

export type ProjectNames = ReturnType<typeof namesOf>;

/** The last step whose part is done, and the next day; what others did is not said. */
function stageInWords(steps: ProjectNames['steps'], notes: Notes, today: string): string {
  const last = steps.findLast(({ id }) => notes[id]?.isDone);
  const next = nextDate(steps, notes, today);
  return [
    ...(last ? [`${last.titre} (fait côté commune)`] : []),
    ...(next ? [`prochaine date\u00A0: ${next.step.titre}, le ${formatDate(new Date(next.day))}`] : []),
  ].join('\u202F; ');
}

/** What the investment costs, each aid with the stage of its application, and what they leave to the commune. */
function planInWords({ depenses, ressources, etats }: ProjectNames, project: Project): string[] {
  const { lines = {} } = project;
  const amounts = amountsOf(project);
  const { expenses, shortfall } = sumsOf({ depenses, ressources }, { amounts }, 'investissement');
  const aids = ressources.filter(
    ({ budget, origine }) => budget === 'investissement' && origine !== 'propre',
  );
  const asked = aids.flatMap(({ id, court, demandee }) => {
    const { cents = 0, mark } = lines[id] ?? {};
    const stage = demandee ? (etats.find((one) => one.id === mark) ?? etats[0])?.libelle : undefined;
    return cents > 0 ? [[`${court}\u00A0: ${writeAmount(cents)}`, stage].filter(Boolean).join(', ')] : [];
  });
  const left = expenses - sum({ amounts }, aids);
  const toFind = shortfall > 0 ? `, dont ${writeAmount(shortfall)} à trouver` : '';
  return [
    ...(expenses > 0 ? [`Coût prévu, hors taxes\u00A0: ${writeAmount(expenses)}`] : []),
    ...(asked.length > 0 ? [`Aides\u00A0: ${asked.join('\u202F; ')}`] : []),
    ...(left > 0 ? [`Reste pour la commune ou le groupement\u00A0: ${writeAmount(left)}${toFind}`] : []),
  ];
}

/**
 * A project in words; empty where it says nothing.
 *
 * @param today as 2027-01-12
 */
export function projectInWords(names: ProjectNames, project: Project, today: string) {
  return {
    building: project.building ?? '',
    stage: stageInWords(names.steps, project.steps ?? {}, today),
    plan: planInWords(names, project),
  };
}
