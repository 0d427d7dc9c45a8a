import type { Answers } from '../diagnosis/engine/model.ts';
import { fromFragment } from '../diagnosis/codes/fragment.ts';
import type { CodeContext } from '../diagnosis/codes/versions.ts';
import type { NamedPlace } from '../territory/model.ts';
import { diagnosisValue, type Diagnosis } from './diagnosis-values.ts';
import { entriesOf } from './kept-entries.ts';
import type { Blanks, Origin } from './model.ts';
import { planValue, type PlanWords } from './plan-values.ts';
import type { PapersTexts } from './texts.ts';

export { brokenRules, sidesOf } from './plan-values.ts';

/** What the tab holds of the visitor, as the tools wrote it. */
export interface Held {
  readonly place: NamedPlace | undefined;
  /** The plan, and the dates of the way, as in the addresses of these tools. */
  readonly plan: string;
  readonly way: string;
  /** The answers to the self-diagnosis; none before its first one. */
  readonly answers: Answers;
}

interface Words extends PlanWords {
  readonly diagnosis: Diagnosis;
  readonly texts: PlanWords['texts'] & Pick<PapersTexts, 'variante'>;
}

function valueOf(from: Origin, { place, plan, way, answers }: Held, words: Words): string {
  const commune = place?.kind === 'commune' ? place : undefined;
  switch (from.kind) {
    case 'commune':
      return commune?.name ?? '';
    case 'grouping':
      return commune?.grouping ?? place?.name ?? '';
    case 'inhabitants':
      return commune?.inhabitants.toLocaleString('fr-FR') ?? '';
    case 'step': {
      const [day = ''] = entriesOf(way).get(from.step) ?? [];
      return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
    }
    case 'answer':
    case 'recommendation':
    case 'services':
      return diagnosisValue(from, answers, words.diagnosis, words.texts);
    default:
      return planValue(from, plan, words);
  }
}

/** The answers of the code that an address holds, with or without its `#`; nothing if it holds no code. */
export function answersIn({ questionnaire, versions }: CodeContext, hash: string): Answers | undefined {
  return fromFragment(questionnaire, hash, versions)?.answers;
}

/** The values that the tab knows, by the name of their blank; a date as 2027-01-12. */
export function knownValues(blanks: Blanks, held: Held, words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(blanks).flatMap(([name, { from }]) => {
      const value = from === undefined ? '' : valueOf(from, held, words);
      return value === '' ? [] : [[name, value]];
    }),
  );
}
