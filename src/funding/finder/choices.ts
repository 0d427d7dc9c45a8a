import { expenseKinds, laterStages, type ExpenseKind } from '../scheme-facts.ts';

/** The visitor's choices; an absent one excludes nothing. */
export interface Choices {
  /** The id of a level, or one of the later stages. */
  readonly stage?: string | undefined;
  readonly expense?: ExpenseKind | undefined;
  readonly inhabitants?: number | undefined;
  /** The programmes of which the commune is a part. */
  readonly programmes: readonly string[];
  /** Whether the commune is in no other programme; if false, a programme not ticked is unknown. */
  readonly noOtherProgramme: boolean;
}

export const noChoices: Choices = { programmes: [], noOtherProgramme: false };

/** Digits, thousands apart or not by a space of any width or a dot. */
const NUMBER = /^(?:\d+|\d{1,3}(?:[\s.]\d{3})+)$/;

/** Upper limit of inhabitants: more than any commune has, so a typing error. */
const MOST_INHABITANTS = 9_999_999;

/** The number of inhabitants in a typed text: « 2 500 », « 2.500 », « 400 habitants ». */
export function readInhabitants(typed: string): number | 'empty' | 'unreadable' {
  const bare = typed
    .trim()
    .replace(/hab(?:itants?|\.)?$/i, '')
    .trimEnd();
  if (typed.trim() === '') return 'empty';
  const count = NUMBER.test(bare) ? Number(bare.replaceAll(/\D/g, '')) : 0;
  return count >= 1 && count <= MOST_INHABITANTS ? count : 'unreadable';
}

/** The levels and programmes that exist: an address may be older than the content. */
export interface KnownChoices {
  readonly levels: readonly string[];
  readonly programmes: readonly string[];
}

/** Separator of programmes in an address: no id has it. */
const SEPARATOR = '.';

/** The choices as the hash of an address, without `#`; empty without choices. */
export function toHash({ stage, expense, inhabitants, programmes, noOtherProgramme }: Choices): string {
  const choices = Object.entries({
    etape: stage,
    depense: expense,
    habitants: inhabitants?.toString(),
    programmes: programmes.length === 0 ? undefined : programmes.join(SEPARATOR),
    autre: noOtherProgramme ? 'non' : undefined,
  });
  return choices.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&');
}

/** Whether the hash of an address, without `#`, has the form of choices. */
export function isChoicesHash(hash: string): boolean {
  return /^(?:etape|depense|habitants|programmes|autre)=[\w.-]+(?:&|$)/.test(hash);
}

/**
 * The choices in the hash of an address; what no longer exists is left out.
 *
 * @param hash with or without `#`
 */
export function fromHash(hash: string, known: KnownChoices): Choices {
  const choices = new URLSearchParams(hash.replace(/^#/, ''));
  const stages = [...known.levels, ...laterStages];
  const inhabitants = readInhabitants(choices.get('habitants') ?? '');
  const programmes = choices.get('programmes')?.split(SEPARATOR) ?? [];
  return {
    stage: stages.find((stage) => stage === choices.get('etape')),
    expense: expenseKinds.find((expense) => expense === choices.get('depense')),
    inhabitants: typeof inhabitants === 'number' ? inhabitants : undefined,
    programmes: known.programmes.filter((id) => programmes.includes(id)),
    noOtherProgramme: choices.get('autre') === 'non',
  };
}
