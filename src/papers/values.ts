import { dayOf } from '../content-model/text/format-date.ts';
import { fromFragment } from '../diagnosis/codes/fragment.ts';
import type { CodeContext } from '../diagnosis/codes/versions.ts';
import type { Answers } from '../diagnosis/engine/model.ts';
import { recommend } from '../diagnosis/engine/recommend.ts';
import type { Plan } from '../funding/plan/model.ts';
import { planOf } from '../funding/plan/plan-of-project.ts';
import { brokenRules, unmetRules } from '../funding/plan/verdicts.ts';
import type { Project } from '../project/project.ts';
import type { diagnosisWords } from './papers-data.ts';
import { planValue, sidesOf, toObtain, type PlanModel, type Sides } from './plan-values.ts';
import type { Blank, Papers } from './schema.ts';

/** What is known of the project. */
export interface Held {
  readonly project: Project;
  /** The answers of its code; none before the first one. */
  readonly answers: Answers;
  readonly today: Date;
}

type Diagnosis = Pick<CodeContext, 'questionnaire'> & ReturnType<typeof diagnosisWords>;

/** The blanks, and the words of the tools that fill them. */
export interface ValueWords {
  readonly register: Pick<Papers, 'blancs'>;
  readonly diagnosis: Diagnosis;
  readonly plan: PlanModel;
}

/** The tools that fill blanks, and what a field says of its value. */
export const FROM = {
  commune: 'D’après la commune choisie',
  plan: 'D’après votre plan',
  parcours: 'D’après vos dates',
  autodiagnostic: 'D’après votre autodiagnostic',
  calendrier: 'Date proposée, à changer',
} as const;

/** The tool that says the value of a blank; none of what is typed, nor of who carries a project, which is a first guess. */
export function toolOf({ vient, reponse, etape, dansJours, ...plan }: Blank): keyof typeof FROM | undefined {
  if (vient === 'lieu' || vient === 'intercommunalite' || vient === 'habitants') return 'commune';
  if (reponse !== undefined || vient === 'recommandation' || vient === 'prestations') return 'autodiagnostic';
  if (etape !== undefined) return 'parcours';
  if (dansJours !== undefined) return 'calendrier';
  const ofPlan = plan.somme ?? plan.taxe ?? plan.demandeA ?? plan.lignes ?? plan.demandes ?? plan.regle;
  const isOwn = vient === undefined || vient === 'forme' || vient === 'batiment';
  return ofPlan !== undefined || !isOwn ? 'plan' : undefined;
}

/** A day as a field takes it, in the time of the visitor: 2027-01-12. */
function dayAfter(today: Date, days: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
  // A deadline never falls on a Saturday or a Sunday: the Monday after.
  const toMonday = days === 0 ? 0 : ({ 6: 2, 0: 1 }[day.getDay()] ?? 0);
  day.setDate(day.getDate() + toMonday);
  return dayOf(day);
}

export const ifDone = (variant: string) => `Si le projet se fait ${variant} :`;

/** A value of a self-diagnosis; empty while a question asked has none, and of what a recommendation does not lead to. */
function diagnosisValue(
  { vient, reponse }: Blank,
  answers: Answers,
  { questionnaire, answers: words, recommendations, services }: Diagnosis,
): string {
  const matched = recommend(questionnaire, answers);
  if (matched === undefined) return '';
  if (reponse !== undefined) return words[reponse]?.[answers[reponse] ?? ''] ?? '';
  const reached = recommendations[matched.recommandation.alors];
  if (vient === 'recommandation' || reached === undefined) return reached?.title ?? '';
  const first = matched.premierePrestation?.alors;
  return [...reached.services, { variant: undefined, ids: matched.prestationsEnPlus?.alors ?? [] }]
    .flatMap(({ variant, ids }) => [
      ...(variant === undefined ? [] : [ifDone(variant)]),
      ...ids
        .filter((id) => id === first)
        .concat(ids.filter((id) => id !== first))
        .map((id) => services[id]),
    ])
    .join('\n');
}

function valueOf(blank: Blank, held: Held, { diagnosis, plan: model }: ValueWords, plan: Plan): string {
  const { vient, etape, dansJours, reponses = [] } = blank;
  const { answers, today } = held;
  const { named: place, steps } = held.project;
  if (dansJours !== undefined) return dayAfter(today, dansJours);
  if (etape !== undefined) return steps?.[etape]?.day ?? '';
  if (vient === 'lieu') return place?.name ?? '';
  // The first option is a commune; a grouping that is known has its own taxes: the second.
  if (vient === 'forme') return reponses[place?.kind === 'grouping' ? 1 : 0]?.id ?? '';
  if (vient === 'intercommunalite') return place?.kind === 'commune' ? place.grouping : '';
  if (vient === 'habitants')
    return place?.kind === 'commune' ? place.inhabitants.toLocaleString('fr-FR') : '';
  if (toolOf(blank) === 'autodiagnostic') return diagnosisValue(blank, answers, diagnosis);
  return planValue(blank, { model, plan });
}

/** The answers of a code; nothing if it is none. */
export function answersIn({ questionnaire, versions }: CodeContext, hash: string): Answers | undefined {
  return fromFragment(questionnaire, hash, versions)?.answers;
}

/** The values that the project knows, by the name of their blank; a date as 2027-01-12, a choice as its option. */
export function knownValues(held: Held, words: ValueWords): Record<string, string> {
  const { plan } = planOf(words.plan, held.project);
  return Object.fromEntries(
    Object.entries(words.register.blancs)
      .map(([name, blank]) => [name, valueOf(blank, held, words, plan)] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** What the plan of the project says of itself. */
export interface JudgedPlan {
  /** Both its sides; absent while it is blank. */
  readonly sides: Sides | undefined;
  /** The rules that its vote would break, in words. */
  readonly broken: readonly string[];
  /** The other rules that it does not meet, in words. */
  readonly unmet: readonly string[];
  /** The lines of the aids that are still to be obtained. */
  readonly asked: readonly string[];
}

const inWords = ({ title, sentence }: { readonly title: string; readonly sentence: string }) =>
  `${title.replace(/\.$/, '')}. ${sentence}`;

/** What is said of something signed while the State is asked for money. */
export function signedInWords({ signature }: PlanModel): string {
  return inWords({ title: signature.titre, sentence: signature.enfreinte });
}

export function judgedPlan(
  { project }: Pick<Held, 'project'>,
  { plan: model }: Pick<ValueWords, 'plan'>,
): JudgedPlan {
  const { plan } = planOf(model, project);
  const given = { model, plan };
  const sides = sidesOf(given);
  return {
    sides,
    broken: sides === undefined ? [] : brokenRules(plan, model).map(inWords),
    unmet: sides === undefined ? [] : unmetRules(plan, model).map(inWords),
    asked: toObtain(given).map(({ id }) => id),
  };
}
