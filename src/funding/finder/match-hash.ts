import { expenseKinds, laterStages } from './match-facts.ts';
import { nothingSaid, type Said } from './match.ts';
import { readInhabitants } from './match-size.ts';

/** The levels and programmes that exist: an address may be older than the content. */
export interface KnownChoices {
  readonly levels: readonly string[];
  readonly programmes: readonly string[];
}

/** Between two programmes: no id has it. */
const BETWEEN = '.';

/** What the visitor said as the part of an address after `#`, without it; empty if nothing was said. */
export function toFragment({ stage, expense, inhabitants, programmes, noOtherProgramme }: Said): string {
  const choices = Object.entries({
    etape: stage,
    depense: expense,
    habitants: inhabitants?.toString(),
    programmes: programmes.length === 0 ? undefined : programmes.join(BETWEEN),
    autre: noOtherProgramme ? 'non' : undefined,
  });
  return choices.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&');
}

/** Whether the part of an address after `#`, without it, has the form of choices. */
export function isChoicesFragment(fragment: string): boolean {
  return /^(?:etape|depense|habitants|programmes|autre)=[\w.-]+(?:&|$)/.test(fragment);
}

/**
 * The choices that an address holds; what no longer exists is left out.
 *
 * @param hash the part of the address from `#` on
 */
export function fromFragment(hash: string, known: KnownChoices): Said {
  const choices = new URLSearchParams(hash.slice(1));
  const stages = [...known.levels, ...laterStages];
  const inhabitants = readInhabitants(choices.get('habitants') ?? '');
  const programmes = choices.get('programmes')?.split(BETWEEN) ?? [];
  return {
    ...nothingSaid,
    stage: stages.find((stage) => stage === choices.get('etape')),
    expense: expenseKinds.find((expense) => expense === choices.get('depense')),
    inhabitants: typeof inhabitants === 'number' ? inhabitants : undefined,
    programmes: known.programmes.filter((id) => programmes.includes(id)),
    noOtherProgramme: choices.get('autre') === 'non',
  };
}
