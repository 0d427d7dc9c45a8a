import type { Recommendation } from '../../collections.ts';
import type { RuleLogic, ServiceId } from '../engine/model.ts';
import type { Step as StepOfWay } from '../../project/way/schema.ts';

/** A guide, as far as the reading of a sheet needs it. */
interface Guide {
  readonly id: string;
  readonly data: { readonly niveaux: readonly string[]; readonly variantes: readonly string[] };
}

/** More would not be read: the page of guides has them all. */
const MOST_GUIDES = 6;

/** The entries that a recommendation names, in its order. */
export function named<Entry extends { readonly id: string }>(
  ids: readonly string[],
  entries: readonly Entry[],
): Entry[] {
  return ids.flatMap((id) => entries.filter((entry) => entry.id === id));
}

/** The guides of a recommendation: those named, then those of its level and variants, the closest first. */
export function guidesOf<Entry extends Guide>(
  { niveau, variantes, guides: own }: Recommendation,
  guides: readonly Entry[],
): Entry[] {
  const first = named(own, guides);
  const others = guides.filter(
    (entry) =>
      !first.includes(entry) &&
      niveau !== undefined &&
      entry.data.niveaux.includes(niveau) &&
      (variantes.length === 0 || entry.data.variantes.every((variant) => variantes.includes(variant))),
  );
  const closest = others.toSorted((one, other) => one.data.niveaux.length - other.data.niveaux.length);
  return [...first, ...closest.slice(0, Math.max(0, MOST_GUIDES - first.length))];
}

/** A step of the way, as far as a sheet needs it. */
export type Step = Pick<
  StepOfWay,
  'id' | 'number' | 'variante' | 'prestations' | 'guides' | 'financements' | 'papiers' | 'recommandations'
>;

/** What to read at a step, by the ids of the guides and of the schemes. */
export interface Reading {
  /** The rule of the first service that calls for it; none: whatever the answers. */
  readonly rule: string | undefined;
  /** Where the reader stands in the way. */
  readonly step: Step | undefined;
  readonly guides: readonly string[];
  readonly financements: readonly string[];
}

/** Whether a step may come with a recommendation: it asks for no variant, or for the only one proposed. */
export function comesWith({ variante }: Pick<Step, 'variante'>, { variantes }: Recommendation): boolean {
  return variante === undefined || variantes.join() === variante;
}

/**
 * As many as the recommendation names: its own that the step has too, the others of the step, then its own. In its own
 * order where they are its own.
 */
function ofStepFirst(own: readonly string[], ofStep: readonly string[]): string[] {
  const shared = own.filter((id) => ofStep.includes(id));
  const chosen = [...new Set([...shared, ...ofStep, ...own])].slice(0, own.length);
  return chosen.every((id) => own.includes(id)) ? [...own] : chosen;
}

/**
 * What to read, by the service that the answers put first: the step that brings it says where the reader stands, and which
 * guides and schemes come first. The first reading is that of the recommendation, whatever the answers; the only one where
 * it says itself what to prepare.
 */
export function readingsOf(
  recommendation: Recommendation,
  steps: readonly Step[],
  firstServices: readonly RuleLogic<ServiceId>[],
): [Reading, ...Reading[]] {
  const { id, guides, financements } = recommendation;
  const step = steps.find(({ recommandations }) => recommandations.includes(id));
  const called = (recommendation.aPreparer === undefined ? firstServices : []).flatMap(
    ({ id: rule, alors }) =>
      steps
        .filter((one) => one.prestations.includes(alors) && comesWith(one, recommendation))
        .slice(0, 1)
        .map((one) => ({
          rule,
          step: one,
          guides: ofStepFirst(guides, one.guides),
          financements: ofStepFirst(financements, one.financements),
        })),
  );
  return [{ rule: undefined, step, guides, financements }, ...called];
}
