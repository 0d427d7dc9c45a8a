import { fromFragment } from '../../project/codec.ts';
import { plainAmount, readAmount } from '../plan/typed-amount.ts';
import { expenseKinds, laterStages, type ExpenseKind } from '../scheme-facts.ts';
import type { FinderData } from './finder-data.ts';

/** The visitor's choices; an absent one excludes nothing. */
export interface Choices {
  /** The id of a level, or one of the later stages. */
  readonly stage?: string | undefined;
  readonly expense?: ExpenseKind | undefined;
  /** What that expense costs; it excludes nothing. */
  readonly cents?: number | undefined;
  readonly inhabitants?: number | undefined;
  /** The programmes of which the commune is a part. */
  readonly programmes: readonly string[];
  /** Whether the commune is in no other programme; if false, a programme not ticked is unknown. */
  readonly noOtherProgramme: boolean;
  /** The schemes to put in the plan; they exclude nothing either. */
  readonly kept: readonly string[];
}

export const noChoices: Choices = { programmes: [], noOtherProgramme: false, kept: [] };

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

/** Separator of ids in an address: no id has it. */
const SEPARATOR = '.';

/** The choices as the hash of an address, without `#`; empty without choices. */
export function toHash({ stage, expense, cents, inhabitants, programmes, ...rest }: Choices): string {
  const choices = Object.entries({
    etape: stage,
    depense: expense,
    montant: cents === undefined ? '' : plainAmount(cents, '.'),
    habitants: inhabitants?.toString(),
    programmes: programmes.join(SEPARATOR),
    autre: rest.noOtherProgramme ? 'non' : '',
    aides: rest.kept.join(SEPARATOR),
  });
  return choices.flatMap(([name, value = '']) => (value === '' ? [] : [`${name}=${value}`])).join('&');
}

/**
 * The choices in the hash of an address; what no longer exists is left out.
 *
 * @param hash with or without `#`
 */
export function fromHash(hash: string, known: FinderData['known']): Choices {
  const choices = new Map(Object.entries(fromFragment(hash).own));
  const stages = [...known.levels, ...laterStages];
  const inhabitants = readInhabitants(choices.get('habitants') ?? '');
  const amount = readAmount(choices.get('montant') ?? '');
  const listed = (name: string) => choices.get(name)?.split(SEPARATOR) ?? [];
  return {
    stage: stages.find((stage) => stage === choices.get('etape')),
    expense: expenseKinds.find((expense) => expense === choices.get('depense')),
    cents: ('cents' in amount && amount.cents) || undefined,
    inhabitants: typeof inhabitants === 'number' ? inhabitants : undefined,
    programmes: known.programmes.filter((id) => listed('programmes').includes(id)),
    noOtherProgramme: choices.get('autre') === 'non',
    kept: known.plannable.filter((id) => listed('aides').includes(id)),
  };
}
