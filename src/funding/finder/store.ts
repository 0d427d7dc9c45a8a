/**
 * The finder on the screen: what was chosen, whether the form is folded. No markup, no sentence. The address alone holds
 * what was chosen by hand, so that a link, Back and a page loaded again reopen it, and no other visit is narrowed by it;
 * never the commune, nor its size, which the project holds.
 */
import { atom } from 'nanostores';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { urlHash, type UrlHash } from '../../components/browser/url-hash.ts';
import type { Project } from '../../project/project.ts';
import { startProject } from '../../project/start.ts';
import { $place, changeProject } from '../../project/store.ts';
import type { NamedPlace } from '../../project/territory/model.ts';
import { withLines } from '../plan/plan-of-project.ts';
import { fromHash, noChoices, toHash, type Choices } from './choices.ts';
import { withoutLinkedStage, type Criterion } from './nearest.ts';
import type { FinderData } from './finder-data.ts';
import { indicativeCents } from './match.ts';

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
  /** The choices that the address brought, which the form may not show: each can be taken back at one press. */
  readonly brought: readonly Criterion[];
  /** The stage of a link that gave way to an expense. */
  readonly letGo?: string | undefined;
}

export const $finder = atom<FinderState>({
  choices: noChoices,
  wrong: [],
  isFolded: false,
  spoken: '',
  brought: [],
});

/** What the entry of the history says beside the address: Back and a page loaded again find it so. */
interface Entry {
  /** Whether the form gave way to a line. */
  readonly isFolded?: boolean;
  /** Whether the stage was chosen by hand: it is not that of a link. */
  readonly isOwnStage?: boolean;
}

function entryNow(): Entry {
  return { ...history.state };
}

function note(change: Entry): void {
  history.replaceState({ ...entryNow(), ...change }, '');
}

let hash: UrlHash | undefined;

/** Changes a part of what the screen shows. */
export function show(change: Partial<FinderState>): void {
  $finder.set({ ...$finder.get(), ...change });
}

/** Keeps choices in the address. A form never folds over choices that no line says. */
export function choose(change: Partial<Choices>): void {
  const state = $finder.get();
  const choices = { ...state.choices, ...change };
  show({ choices, isFolded: state.isFolded && isTold(choices, $place.get()) });
  hash?.set(toHash(choices));
}

/** Keeps what the form holds. A stage that a link brought gives way to an expense that the visitor asks for; his own stays. */
export function chooseByHand(chosen: Partial<Choices>, schemes: FinderData['schemes']): void {
  const { choices, letGo } = $finder.get();
  const isAsked = chosen.expense !== choices.expense;
  if (chosen.stage !== choices.stage) note({ isOwnStage: true });
  choose(chosen);
  if (isAsked) letStageGo(schemes, true);
  else show({ letGo: chosen.stage === undefined ? letGo : undefined });
}

function letStageGo(schemes: FinderData['schemes'], isAsked: boolean): void {
  const { choices } = $finder.get();
  const { stage } = entryNow().isOwnStage ? choices : withoutLinkedStage(schemes, choices, isAsked);
  show({ letGo: stage === choices.stage ? undefined : choices.stage });
  choose({ stage });
}

/** Folds the form or gives it back. */
export function fold(isFolded: boolean): void {
  show({ isFolded });
  note({ isFolded });
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
 * Gives the project the plan that takes over some schemes, and forgets them here: a row removed there does not come back from here. The address does at
 * once, as the page may be left; the screen after the click, which follows the link as it is.
 */
export function handOver(project: Project): void {
  changeProject(project);
  hash?.set(toHash({ ...$finder.get().choices, kept: [] }));
  hash?.flush();
  setTimeout(() => choose({ kept: [] }));
}

type Addressed = Pick<FinderData, 'known' | 'schemes'>;

/** Takes up the choices of the address as the page opens; the form is folded where it was, before Back or a new load. */
export function restoreChoices({ known, schemes }: Addressed): void {
  hash ??= urlHash();
  show({ isFolded: entryNow().isFolded ?? false });
  startProject();
  bring(fromHash(isPageAnchor(location.hash) ? '' : location.hash, known), schemes);
}

/** Takes up choices that an address holds. */
function bring(choices: Choices, schemes: FinderData['schemes']): void {
  const { stage, expense } = choices;
  show({ brought: [...(stage ? ['stage' as const] : []), ...(expense ? ['expense' as const] : [])] });
  choose(choices);
  letStageGo(schemes, false);
}

/** Takes up another address of the page. The skip link moves the reader: the choices stay, in the address too. */
export function followAddress({ known, schemes }: Addressed): void {
  if (isPageAnchor(location.hash)) choose({});
  else bring(fromHash(location.hash, known), schemes);
}

/** Inhabitants of the place of the project; absent for a grouping. */
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
 * The project whose plan takes up the expense and some schemes, each with what it would give, out of what the ones before
 * leave of the expense.
 *
 * @param choices with what the place says
 * @param kept their ids: those that the visitor kept, unless others are given
 */
export function withSchemes(
  project: Project,
  choices: Choices,
  { schemes, expenseLines }: Pick<FinderData, 'schemes' | 'expenseLines'>,
  kept = choices.kept,
): Project {
  const { expense, cents } = choices;
  const spent = expense && expenseLines[expense];
  let left = (spent && cents) || 0;
  const lines = schemes.flatMap((scheme) => {
    if (!scheme.line || !kept.includes(scheme.id)) return [];
    const given = Math.min(left, indicativeCents(scheme, choices) ?? 0);
    left -= given;
    return [{ id: scheme.line, cents: given }];
  });
  return withLines(project, [...(spent ? [{ id: spent, cents: cents ?? 0 }] : []), ...lines]);
}
