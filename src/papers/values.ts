import type { Answers } from '../diagnosis/engine/model.ts';
import { fromFragment } from '../diagnosis/codes/fragment.ts';
import type { CodeContext } from '../diagnosis/codes/versions.ts';
import { emptyPlan, type Plan } from '../funding/plan/model.ts';
import { fromHash } from '../funding/plan/plan-hash.ts';
import { brokenRules } from '../funding/plan/plan-sentences.ts';
import type { NamedPlace } from '../territory/model.ts';
import { diagnosisValue, type Diagnosis } from './diagnosis-values.ts';
import type { Blank, Blanks } from './model.ts';
import {
  communalAids,
  planValue,
  sidesOf,
  type PlanWords,
  type Sides,
  type WordedPlan,
} from './plan-values.ts';
import type { PapersTexts } from './texts.ts';

/** What the tab holds of the visitor, as the tools wrote it. */
export interface Held {
  readonly place: NamedPlace | undefined;
  /** The plan, and the dates of the way, as in the addresses of these tools. */
  readonly plan: string;
  readonly way: string;
  /** The answers to the self-diagnosis; none before its first one. */
  readonly answers: Answers;
  readonly today: Date;
}

/** The words that values are said in. */
export interface ValueWords {
  readonly diagnosis: Diagnosis;
  /** The plan's lines and rules; nothing where the site has no plan. */
  readonly planWords: PlanWords | undefined;
  readonly texts: WordedPlan['said'] & Pick<PapersTexts, 'variante'>;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A day as a field takes it, in the time of the visitor: 2027-01-12. */
function dayAfter(today: Date, days: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
  // A deadline never falls on a Saturday or a Sunday: the Monday after.
  const toMonday = days === 0 ? 0 : ({ 6: 2, 0: 1 }[day.getDay()] ?? 0);
  day.setDate(day.getDate() + toMonday);
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

function valueOf(
  { from, options = [] }: Blank,
  { place, way, answers, today }: Held,
  words: ValueWords,
  worded: WordedPlan | undefined,
): string {
  if (from === undefined) return '';
  const ids = options.map(({ id }) => id);
  switch (from.kind) {
    case 'place':
      return place?.name ?? '';
    case 'kind':
      // The first option is a commune; a grouping that is known has its own taxes: the second.
      return ids[place?.kind === 'grouping' ? 1 : 0] ?? '';
    case 'grouping':
      return place?.kind === 'commune' ? place.grouping : '';
    case 'inhabitants':
      return place?.kind === 'commune' ? place.inhabitants.toLocaleString('fr-FR') : '';
    case 'day':
      return dayAfter(today, from.days);
    case 'step': {
      // As the way wrote it: the day, then « ~ » and whether it is done. What is damaged counts for nothing.
      const [day = ''] = new URLSearchParams(way).get(from.step)?.split('~') ?? [];
      return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
    }
    case 'answer':
    case 'recommendation':
    case 'services':
      return diagnosisValue(from, answers, words.diagnosis, words.texts);
    default:
      return worded === undefined ? '' : planValue(from, ids, worded);
  }
}

/** The answers of the code that an address holds, with or without its `#`; nothing if it holds no code. */
export function answersIn({ questionnaire, versions }: CodeContext, hash: string): Answers | undefined {
  return fromFragment(questionnaire, hash, versions)?.answers;
}

function planIn({ plan: kept }: Pick<Held, 'plan'>, planWords: PlanWords | undefined): Plan {
  return planWords === undefined ? emptyPlan : fromHash(planWords.model, kept).plan;
}

/** The values that the tab knows, by the name of their blank; a date as 2027-01-12, a choice as its option. */
export function knownValues(blanks: Blanks, held: Held, words: ValueWords): Record<string, string> {
  const { planWords, texts } = words;
  const worded = planWords && { ...planWords, plan: planIn(held, planWords), said: texts };
  return Object.fromEntries(
    Object.entries(blanks).flatMap(([name, blank]) => {
      const value = valueOf(blank, held, words, worded);
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/**
 * What the plan of the tab says of itself: both its sides, the rules that its vote would break, in words, and the aids for
 * communes that it counts on.
 */
export function judgedPlan(
  held: Pick<Held, 'plan'>,
  planWords: PlanWords | undefined,
): {
  readonly sides: Sides | undefined;
  readonly broken: readonly string[];
  readonly communal: readonly string[];
} {
  if (planWords === undefined) return { sides: undefined, broken: [], communal: [] };
  const plan = planIn(held, planWords);
  const sides = sidesOf(planWords.model, plan);
  const broken = sides === undefined ? [] : brokenRules(plan, planWords);
  return {
    sides,
    broken: broken.map(({ title, sentence }) => `${title.replace(/\.$/, '')}. ${sentence}`),
    communal: communalAids({ ...planWords, plan }),
  };
}
