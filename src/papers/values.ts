import { interpolate } from '../content-model/text/interpolate.ts';
import { fromFragment } from '../diagnosis/codes/fragment.ts';
import type { CodeContext } from '../diagnosis/codes/versions.ts';
import { recommendedId } from '../diagnosis/engine/recommend.ts';
import { writeAmount } from '../funding/plan/amount.ts';
import type { NamedPlace } from '../territory/model.ts';
import type { Blanks, Origin, PlanLines } from './model.ts';
import type { PapersTexts } from './texts.ts';

/** What the tab holds of the visitor, as the tools wrote it. */
export interface Held {
  readonly place: NamedPlace | undefined;
  /** The plan, and the dates of the way, as in the addresses of these tools. */
  readonly plan: string;
  readonly way: string;
  /** The title of what the self-diagnosis recommends. */
  readonly recommendation: string | undefined;
}

/**
 * What a tool keeps in the tab, by name: `travaux=180000~demandee&etude=5000`. As the tool itself wrote it: what is
 * damaged counts for nothing. Tests hold this to the readers of addresses, which say what they cannot read.
 */
function entriesOf(kept: string): Map<string, readonly string[]> {
  return new Map(
    kept.split('&').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, value.split('~')];
    }),
  );
}

/** A plan as papers need it, in cents. */
export interface KeptPlan {
  readonly centsOf: (line: string) => number;
  readonly stageOf: (line: string) => string | undefined;
}

export function readPlan(kept: string): KeptPlan {
  const entries = entriesOf(kept);
  return {
    centsOf(line) {
      const [euros = ''] = entries.get(line) ?? [];
      return /^\d+(?:\.\d{1,2})?$/.test(euros) ? Math.round(Number(euros) * 100) : 0;
    },
    stageOf: (line) => entries.get(line)?.[1],
  };
}

function sumOf({ centsOf }: KeptPlan, lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + centsOf(line), 0);
}

/** Both sides of the investment, in cents. */
export interface Sides {
  readonly expenses: number;
  readonly resources: number;
}

/** Both sides of the investment of the kept plan; nothing without an amount. */
export function sidesOf({ plan: kept }: Pick<Held, 'plan'>, lines: PlanLines): Sides | undefined {
  const plan = readPlan(kept);
  const sides = { expenses: sumOf(plan, lines.expenses), resources: sumOf(plan, lines.resources) };
  return sides.expenses + sides.resources === 0 ? undefined : sides;
}

interface Words {
  readonly lines: PlanLines;
  readonly texts: Pick<PapersTexts, 'demande' | 'etat' | 'sansDemande'>;
}

/** The aids of the plan that are still to be applied for, each with its amount. */
function aidsOf(plan: KeptPlan, { lines: { asked, stages }, texts }: Words): string {
  return asked
    .filter(({ id }) => plan.centsOf(id) > 0 && plan.stageOf(id) !== stages.at(-1)?.id)
    .map(({ id, label }) =>
      interpolate(texts.demande, { aide: label, montant: writeAmount(plan.centsOf(id)) }),
    )
    .join('\u202F; ');
}

function stagesOf(
  plan: KeptPlan,
  ids: readonly string[],
  { lines: { asked, stages }, texts }: Words,
): string {
  const said = asked
    .filter(({ id }) => ids.includes(id) && plan.centsOf(id) > 0)
    .map(({ id, short }) => {
      const stage = stages.find((one) => one.id === plan.stageOf(id)) ?? stages[0];
      return interpolate(texts.etat, { aide: short, etat: stage?.label ?? '' });
    });
  return said.length === 0 ? texts.sansDemande : said.join('\u202F; ');
}

function valueOf(from: Origin, { place, plan: kept, way, recommendation }: Held, words: Words): string {
  const commune = place?.kind === 'commune' ? place : undefined;
  if (from.kind === 'commune') return commune?.name ?? '';
  if (from.kind === 'grouping') return commune?.grouping ?? place?.name ?? '';
  if (from.kind === 'inhabitants') return commune?.inhabitants.toLocaleString('fr-FR') ?? '';
  if (from.kind === 'recommendation') return recommendation ?? '';
  if (from.kind === 'step') {
    const [day = ''] = entriesOf(way).get(from.step) ?? [];
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
  }
  const sides = sidesOf({ plan: kept }, words.lines);
  if (sides === undefined) return '';
  const plan = readPlan(kept);
  if (from.kind === 'aids') return aidsOf(plan, words);
  if (from.kind === 'stages') return stagesOf(plan, from.lines, words);
  if (from.isBalanced && sides.expenses !== sides.resources) return '';
  const sum = sumOf(plan, from.lines);
  return sum === 0 && !from.isRow ? '' : writeAmount(sum);
}

/**
 * The recommendation of the code that an address holds after `#`.
 *
 * @returns its id, empty while a question has no answer; nothing if the address holds no code
 */
export function recommendationIn({ questionnaire, versions }: CodeContext, hash: string): string | undefined {
  const answers = fromFragment(questionnaire, hash, versions)?.answers;
  return answers && (recommendedId(questionnaire, answers) ?? '');
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
