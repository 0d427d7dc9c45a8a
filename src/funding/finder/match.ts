import type { Choices } from './choices.ts';
import type { SchemeFacts } from '../schema.ts';
import { laterStages, type ExpenseKind } from '../scheme-facts.ts';

/**
 * The verdict of one criterion on a scheme. `unknown`: the scheme has a condition on which the visitor made no choice,
 * which is then to be checked.
 */
export type Reason =
  | { readonly criterion: 'stage'; readonly verdict: 'met' | 'unmet'; readonly stage: string }
  | { readonly criterion: 'expense'; readonly verdict: 'met' | 'unmet'; readonly expense: ExpenseKind }
  | SizeReason
  | {
      readonly criterion: 'programme';
      /** `unlimited` where the scheme asks for none. */
      readonly verdict: 'unlimited' | 'met' | 'unmet' | 'unknown';
      /** The programmes that the scheme accepts; once met, those among them that the visitor ticked. */
      readonly programmes: readonly string[];
    };

type SizeReason = { readonly criterion: 'size' } & (
  | { readonly verdict: 'unlimited' }
  | { readonly verdict: 'unknown' }
  | { readonly verdict: 'met' | 'unmet'; readonly inhabitants: number; readonly limit: number }
  | {
      readonly verdict: 'conditional';
      readonly inhabitants: number;
      readonly limit: number;
      readonly condition: string;
    }
);

/** A scheme compared with the visitor's choices. */
export interface Match<Scheme> {
  readonly scheme: Scheme;
  readonly fit: 'fits' | 'to-confirm' | 'does-not-fit';
  /** In the order of the criteria: stage, expense, size, programmes. */
  readonly reasons: readonly Reason[];
}

/** Whether a scheme is useful at a level, or at a later stage. */
export function isUsefulAt(
  { niveaux, depenses }: Pick<SchemeFacts, 'depenses' | 'niveaux'>,
  stage: string,
): boolean {
  const later = laterStages.find((candidate) => candidate === stage);
  return later === undefined ? niveaux.includes(stage) : depenses.includes(later);
}

function sizeReason(steps: SchemeFacts['population'], inhabitants: number | undefined): SizeReason[] {
  const [lowest] = steps;
  const criterion = 'size';
  if (inhabitants === undefined) return lowest === undefined ? [] : [{ criterion, verdict: 'unknown' }];
  if (lowest === undefined) return [{ criterion, verdict: 'unlimited' }];
  const open = steps.filter(({ max }) => inhabitants <= max).toSorted((one, other) => one.max - other.max);
  const plain = open.find(({ condition }) => condition === undefined);
  if (plain !== undefined) return [{ criterion, verdict: 'met', inhabitants, limit: plain.max }];
  const limit = Math.max(...steps.map(({ max }) => max));
  const [step] = open;
  if (step?.condition === undefined) return [{ criterion, verdict: 'unmet', inhabitants, limit }];
  return [{ criterion, verdict: 'conditional', inhabitants, limit: step.max, condition: step.condition }];
}

function programmeReason(asked: readonly string[], choices: Choices): Reason[] {
  const criterion = 'programme';
  const hasChoice = choices.programmes.length > 0 || choices.noOtherProgramme;
  if (asked.length === 0) return hasChoice ? [{ criterion, verdict: 'unlimited', programmes: [] }] : [];
  const named = asked.filter((id) => choices.programmes.includes(id));
  if (named.length > 0) return [{ criterion, verdict: 'met', programmes: named }];
  return [{ criterion, verdict: choices.noOtherProgramme ? 'unmet' : 'unknown', programmes: asked }];
}

function fitOf(reasons: readonly Reason[]): Match<unknown>['fit'] {
  if (reasons.some(({ verdict }) => verdict === 'unmet')) return 'does-not-fit';
  const isOpen = reasons.some(({ verdict }) => verdict === 'conditional' || verdict === 'unknown');
  return isOpen ? 'to-confirm' : 'fits';
}

function verdictOf(isMet: boolean): 'met' | 'unmet' {
  return isMet ? 'met' : 'unmet';
}

/** Whether a scheme helps without any money: people, advice, a status. */
export function isSupport({ nature }: Pick<SchemeFacts, 'nature'>): boolean {
  return nature === 'appui';
}

/** Whether a scheme takes no request any more. */
export function isClosed({ statut }: Pick<SchemeFacts, 'statut'>): boolean {
  return statut === 'clos';
}

/** Compares one scheme, whatever its status, with the visitor's choices. */
export function match<Scheme extends SchemeFacts>(scheme: Scheme, choices: Choices): Match<Scheme> {
  const { stage, expense } = choices;
  const reasons: Reason[] = [];
  if (stage !== undefined) {
    reasons.push({ criterion: 'stage', verdict: verdictOf(isUsefulAt(scheme, stage)), stage });
  }
  // What pays nothing is listed apart, whatever the expense.
  if (expense !== undefined && !isSupport(scheme)) {
    reasons.push({ criterion: 'expense', verdict: verdictOf(scheme.depenses.includes(expense)), expense });
  }
  const membership = programmeReason(scheme.programmes, choices);
  // A member of a programme was admitted with its size: only a size beyond every limit still excludes.
  const isMember = membership.some(({ verdict }) => verdict === 'met');
  const size = sizeReason(scheme.population, choices.inhabitants);
  reasons.push(...size.filter(({ verdict }) => !isMember || verdict === 'met' || verdict === 'unmet'));
  reasons.push(...membership);
  return { scheme, fit: fitOf(reasons), reasons };
}

/** Whether a scheme has no open call that is known of. */
export function hasNoCall({ statut }: Pick<SchemeFacts, 'statut'>): boolean {
  return statut === 'sans-appel';
}

/** Whether a scheme is among those that a village calls for first: said on the page of all aids, and first of the sorted. */
export function isFirstCall(scheme: Pick<SchemeFacts, 'statut' | 'premierAppel'>): boolean {
  return scheme.premierAppel !== undefined && !hasNoCall(scheme);
}

function rankOf({ scheme, fit }: Match<SchemeFacts>): number {
  if (hasNoCall(scheme)) return 2;
  return fit === 'fits' ? 0 : 1;
}

/** Number of choices that a scheme meets by name; one that it sets no condition on does not count. */
function metCount({ reasons }: Match<SchemeFacts>): number {
  return reasons.filter(({ verdict }) => verdict === 'met').length;
}

/**
 * Sorts schemes by the choices. Within a rank, those made for such a commune come first: a scheme that names its
 * size before one that names none. The others keep their order.
 */
export function sortSchemes<Scheme extends SchemeFacts>(schemes: readonly Scheme[], choices: Choices) {
  const matches = schemes.filter((scheme) => !isClosed(scheme)).map((scheme) => match(scheme, choices));
  const ordered = matches
    .filter(({ fit }) => fit !== 'does-not-fit')
    .toSorted((one, other) => rankOf(one) - rankOf(other) || metCount(other) - metCount(one));
  return {
    /** Those that pay: fitting, then to be confirmed, then without an open call. */
    proposed: ordered.filter(({ scheme }) => !isSupport(scheme)),
    /** Those that help without money, in the same order. */
    supports: ordered.filter(({ scheme }) => isSupport(scheme)),
    excluded: matches.filter(({ fit }) => fit === 'does-not-fit'),
  };
}

export type SortedSchemes<Scheme extends SchemeFacts> = ReturnType<typeof sortSchemes<Scheme>>;

/** Groups the schemes that the choices leave by what remains to be done of them, each group in its order. */
export function groupSchemes<Scheme extends SchemeFacts>({
  proposed,
  supports,
}: Pick<SortedSchemes<Scheme>, 'proposed' | 'supports'>) {
  const isCall = ({ scheme, reasons }: Match<Scheme>) =>
    isFirstCall(scheme) &&
    !reasons.some(({ criterion, verdict }) => criterion === 'programme' && verdict === 'unknown');
  const next = proposed.filter((one) => !hasNoCall(one.scheme) && !isCall(one));
  return {
    /** What a village calls for first, unless it is to check whether the commune has access to it. */
    calls: proposed.filter(isCall),
    /** No condition of the choices remains open. */
    ready: next.filter(({ fit }) => fit === 'fits'),
    /** A condition is to be checked before. */
    toCheck: next.filter(({ fit }) => fit !== 'fits'),
    /** No open call is known of, or no money is given. */
    others: [...proposed.filter(({ scheme }) => hasNoCall(scheme)), ...supports],
  };
}

export type SchemeGroups<Scheme extends SchemeFacts> = ReturnType<typeof groupSchemes<Scheme>>;

/**
 * The programmes on which an answer would still move a scheme, or has moved one: those that schemes ask for which
 * nothing else excludes.
 */
export function programmesInQuestion(schemes: readonly SchemeFacts[], choices: Choices): Set<string> {
  const unanswered = { ...choices, programmes: [], noOtherProgramme: false };
  const left = schemes.filter(
    (scheme) => !isClosed(scheme) && match(scheme, unanswered).fit !== 'does-not-fit',
  );
  return new Set(left.flatMap(({ programmes }) => programmes));
}

/** What a rule gives a scheme at least of that amount once it is granted, in cents; absent where no rule says so. */
export function indicativeCents(
  { floor }: { readonly floor?: number | undefined },
  { cents }: Pick<Choices, 'cents'>,
): number | undefined {
  return cents && floor && Math.ceil((cents * floor) / 100);
}
