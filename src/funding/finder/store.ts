/**
 * The finder on the screen: what was chosen, whether the form is folded. No markup, no sentence. The address holds what
 * was chosen by hand, so that a link, Back and a page loaded again reopen it; never the commune, nor its size, which the
 * tab alone carries.
 */
import { atom } from 'nanostores';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { sessionText } from '../../components/browser/session-text.ts';
import { urlHash, type UrlHash } from '../../components/browser/url-hash.ts';
import { $place } from '../../territory/carried-place.ts';
import type { NamedPlace } from '../../territory/model.ts';
import { planHash } from '../plan/plan-link.ts';
import { fromHash, noChoices, toHash, type Choices, type KnownChoices } from './choices.ts';
import type { FinderData } from './finder-data.ts';
import { indicativeCents } from './indicative-amount.ts';

/** A field whose text could not be read, or names no commune. */
export type WrongField = 'commune' | 'habitants' | 'montant';

export interface FinderState {
  readonly choices: Choices;
  /** Told once the visitor has left them. */
  readonly wrong: readonly WrongField[];
  /** The form gives way to a line. */
  readonly isFolded: boolean;
  /** The sentence last announced. */
  readonly spoken: string;
  /** The plan kept in this tab, as the hash of its address. */
  readonly plan: string;
}

export const $finder = atom<FinderState>({
  choices: noChoices,
  wrong: [],
  isFolded: false,
  spoken: '',
  plan: '',
});

const session = sessionText('choix');
const keptPlan = sessionText('plan');
let hash: UrlHash | undefined;

/** Changes a part of what the screen shows. */
export function show(change: Partial<FinderState>): void {
  $finder.set({ ...$finder.get(), ...change });
}

/** Keeps choices in the tab and in the address. A form never folds over choices that no line says. */
export function choose(change: Partial<Choices>): void {
  const state = $finder.get();
  const choices = { ...state.choices, ...change };
  show({ choices, isFolded: state.isFolded && isTold(choices, $place.get()) });
  session.keep(toHash(choices));
  hash?.set(toHash(choices));
}

/**
 * Puts a scheme among those for the plan, or takes it back. One that is not offered joins those that are, as long as none
 * is kept; of these, one is chosen alone.
 */
export function toggleKept(id: string, offered: readonly string[]): void {
  const { kept } = $finder.get().choices;
  const others = [...offered, ...kept].filter((other) => other !== id);
  choose({ kept: offered.includes(id) ? [id] : kept.includes(id) ? others : [...others, id] });
}

/**
 * Forgets the schemes that the plan takes over: a row removed there does not come back from here. The address and the
 * tab do at once, as the page may be left; the screen after the click, which follows the link as it is.
 */
export function handOver(): void {
  const written = toHash({ ...$finder.get().choices, kept: [] });
  session.keep(written);
  hash?.set(written);
  hash?.flush();
  setTimeout(() => choose({ kept: [] }));
}

/**
 * Takes up the choices of the address, or those of the tab, as the page opens: the form is folded if choices
 * were made in it; not for who comes by a link, nor for who named a commune alone and has the rest still to say.
 */
export function restoreChoices(known: KnownChoices): void {
  hash ??= urlHash();
  const isAnchor = isPageAnchor(location.hash);
  const isAddressed = location.hash.length > 1 && !isAnchor;
  const choices = fromHash(isAddressed ? location.hash : session.kept(), known);
  show({ isFolded: !isAnchor && session.kept() !== '' });
  readPlan();
  choose(choices);
}

/** Takes up another address of the page. The skip link moves the reader: the choices stay, in the address too. */
export function followAddress(known: KnownChoices): void {
  choose(isPageAnchor(location.hash) ? {} : fromHash(location.hash, known));
}

/** Reads anew the plan kept in this tab, which another page may have changed. */
export function readPlan(): void {
  show({ plan: keptPlan.kept() });
}

/** Inhabitants of the place that the tab carries; absent for a grouping. */
export function inhabitantsOf(place: NamedPlace | undefined): number | undefined {
  return place?.kind === 'commune' ? place.inhabitants : undefined;
}

/** The name of the intercommunalité of the place, or of the place that is one. */
export function groupingOf(place: NamedPlace | undefined): string | undefined {
  return place?.kind === 'commune' ? place.grouping : place?.name;
}

/** The choices with what the place says: a size given by hand wins. */
export function withPlace(choices: Choices, place: NamedPlace | undefined): Choices {
  return { ...choices, inhabitants: choices.inhabitants ?? inhabitantsOf(place) };
}

/** Whether the choices sort anything. */
export function isSorting(choices: Choices): boolean {
  return toHash({ ...choices, cents: undefined, kept: [] }) !== '';
}

/** Whether a line can tell what was chosen, in place of the form. */
export function isTold(choices: Choices, place: NamedPlace | undefined): boolean {
  return place !== undefined || isSorting(choices);
}

/**
 * The hash of the plan that takes up the expense and some schemes, each with what it would give, out of what the ones
 * before leave of the expense.
 *
 * @param choices with what the place says
 * @param kept their ids: those that the visitor kept, unless others are given
 */
export function hashOfPlan(
  { choices, plan }: Pick<FinderState, 'choices' | 'plan'>,
  { schemes, expenseLines }: Pick<FinderData, 'schemes' | 'expenseLines'>,
  kept = choices.kept,
): string {
  const { expense, cents } = choices;
  const spent = expense && expenseLines[expense];
  let left = (spent && cents) || 0;
  const lines = schemes.flatMap((scheme) => {
    if (!scheme.line || !kept.includes(scheme.id)) return [];
    const given = Math.min(left, indicativeCents(scheme, choices) ?? 0);
    left -= given;
    return [{ id: scheme.line, cents: given }];
  });
  return planHash(plan, [...(spent ? [{ id: spent, cents: cents ?? 0 }] : []), ...lines]);
}
