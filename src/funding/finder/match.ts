import { laterStages, type ExpenseKind, type PopulationStep, type SchemeFacts } from './match-facts.ts';

/** What the visitor said; what is absent was not said, and excludes nothing. */
export interface Choices {
  /** The id of a level, or one of the later stages. */
  readonly stage?: string | undefined;
  readonly expense?: ExpenseKind | undefined;
  readonly inhabitants?: number | undefined;
  /** The programmes of which the commune is a part. */
  readonly programmes: readonly string[];
  /** Whether the visitor said that there is no other: without it, a programme not named is not known. */
  readonly noOtherProgramme: boolean;
}

export const noChoices: Choices = { programmes: [], noOtherProgramme: false };

/**
 * What one criterion says of a scheme. `unsaid` stands only where the scheme asks for something that the
 * visitor did not say: it is then to be checked.
 */
export type Reason =
  | { readonly criterion: 'stage'; readonly verdict: 'met' | 'unmet'; readonly stage: string }
  | { readonly criterion: 'expense'; readonly verdict: 'met' | 'unmet'; readonly expense: ExpenseKind }
  | SizeReason
  | ProgrammeReason;

type SizeReason = { readonly criterion: 'size' } & (
  | { readonly verdict: 'unlimited' }
  | { readonly verdict: 'unsaid' }
  | { readonly verdict: 'met' | 'unmet'; readonly inhabitants: number; readonly limit: number }
  | {
      readonly verdict: 'conditional';
      readonly inhabitants: number;
      readonly limit: number;
      readonly condition: string;
    }
);

interface ProgrammeReason {
  readonly criterion: 'programme';
  /** `unlimited` where the scheme asks for none. */
  readonly verdict: 'unlimited' | 'met' | 'unmet' | 'unsaid';
  /** Those that the scheme accepts; those among them that the visitor named, once met. */
  readonly programmes: readonly string[];
}

export type Fit = 'fits' | 'to-confirm' | 'does-not-fit';

/** A scheme with what the visitor's words say of it. */
export interface Match<Scheme> {
  readonly scheme: Scheme;
  readonly fit: Fit;
  /** In the order of the criteria: stage, expense, size, programmes. */
  readonly reasons: readonly Reason[];
}

function isUsefulAt({ levels, expenses }: SchemeFacts, stage: string): boolean {
  const later = laterStages.find((candidate) => candidate === stage);
  return later === undefined ? levels.includes(stage) : expenses.includes(later);
}

function sizeReason(steps: readonly PopulationStep[], inhabitants: number | undefined): SizeReason[] {
  const [lowest] = steps;
  const criterion = 'size';
  if (inhabitants === undefined) return lowest === undefined ? [] : [{ criterion, verdict: 'unsaid' }];
  if (lowest === undefined) return [{ criterion, verdict: 'unlimited' }];
  const open = steps.filter(({ max }) => inhabitants <= max).toSorted((one, other) => one.max - other.max);
  const plain = open.find(({ condition }) => condition === undefined);
  if (plain !== undefined) return [{ criterion, verdict: 'met', inhabitants, limit: plain.max }];
  const limit = Math.max(...steps.map(({ max }) => max));
  const [step] = open;
  if (step?.condition === undefined) return [{ criterion, verdict: 'unmet', inhabitants, limit }];
  return [{ criterion, verdict: 'conditional', inhabitants, limit: step.max, condition: step.condition }];
}

function programmeReason(asked: readonly string[], said: Choices): ProgrammeReason[] {
  const criterion = 'programme';
  const isSaid = said.programmes.length > 0 || said.noOtherProgramme;
  if (asked.length === 0) return isSaid ? [{ criterion, verdict: 'unlimited', programmes: [] }] : [];
  const named = asked.filter((id) => said.programmes.includes(id));
  if (named.length > 0) return [{ criterion, verdict: 'met', programmes: named }];
  return [{ criterion, verdict: said.noOtherProgramme ? 'unmet' : 'unsaid', programmes: asked }];
}

function fitOf(reasons: readonly Reason[]): Fit {
  if (reasons.some(({ verdict }) => verdict === 'unmet')) return 'does-not-fit';
  const isOpen = reasons.some(({ verdict }) => verdict === 'conditional' || verdict === 'unsaid');
  return isOpen ? 'to-confirm' : 'fits';
}

function verdictOf(isMet: boolean): 'met' | 'unmet' {
  return isMet ? 'met' : 'unmet';
}

/** Whether an aid can no longer be asked for. */
export function isClosed({ status }: Pick<SchemeFacts, 'status'>): boolean {
  return status === 'clos';
}

/** What the visitor's words say of one scheme, whatever its status. */
export function match<Scheme extends SchemeFacts>(scheme: Scheme, said: Choices): Match<Scheme> {
  const { stage, expense } = said;
  const reasons: Reason[] = [];
  if (stage !== undefined) {
    reasons.push({ criterion: 'stage', verdict: verdictOf(isUsefulAt(scheme, stage)), stage });
  }
  if (expense !== undefined) {
    reasons.push({ criterion: 'expense', verdict: verdictOf(scheme.expenses.includes(expense)), expense });
  }
  const membership = programmeReason(scheme.programmes, said);
  // Whoever is in a programme was admitted with its size: only a size beyond every limit still excludes.
  const isMember = membership.some(({ verdict }) => verdict === 'met');
  const size = sizeReason(scheme.population, said.inhabitants);
  reasons.push(...size.filter(({ verdict }) => !isMember || verdict === 'met' || verdict === 'unmet'));
  reasons.push(...membership);
  return { scheme, fit: fitOf(reasons), reasons };
}

/** Whether nobody takes requests for a scheme at the moment, as far as is known. */
export function hasNoCall({ status }: Pick<SchemeFacts, 'status'>): boolean {
  return status === 'sans-appel';
}

/** The schemes that the visitor may study, those that do not fit, those that are over. */
export interface SortedSchemes<Scheme> {
  /** What fits, then what is to be confirmed, then what has no open call. */
  readonly proposed: readonly Match<Scheme>[];
  readonly excluded: readonly Match<Scheme>[];
  readonly closed: readonly Scheme[];
}

function rankOf({ scheme, fit: outcome }: Match<SchemeFacts>): number {
  if (hasNoCall(scheme)) return 2;
  return outcome === 'fits' ? 0 : 1;
}

/** How many of the visitor's words a scheme answers by name, not by asking for nothing. */
function metCount({ reasons }: Match<SchemeFacts>): number {
  return reasons.filter(({ verdict }) => verdict === 'met').length;
}

/**
 * Sorts schemes by what the visitor said. Of one rank, those made for such a commune come first: a scheme that names
 * its size before one that names none. The others keep the order in which they came.
 */
export function sortSchemes<Scheme extends SchemeFacts>(
  schemes: readonly Scheme[],
  said: Choices,
): SortedSchemes<Scheme> {
  const matches = schemes.filter((scheme) => !isClosed(scheme)).map((scheme) => match(scheme, said));
  return {
    proposed: matches
      .filter(({ fit: outcome }) => outcome !== 'does-not-fit')
      .toSorted((one, other) => rankOf(one) - rankOf(other) || metCount(other) - metCount(one)),
    excluded: matches.filter(({ fit: outcome }) => outcome === 'does-not-fit'),
    closed: schemes.filter(isClosed),
  };
}
