import { expenseKinds, laterStages } from './match-facts.ts';
import { noChoices, type Choices } from './match.ts';
import { readInhabitants } from './match-size.ts';

/** The levels and programmes that exist: an address may be older than the content. */
export interface KnownChoices {
  readonly levels: readonly string[];
  readonly programmes: readonly string[];
}

/** Between two programmes: no id has it. */
const SEPARATOR = '.';

/** What the visitor said as the part of an address after `#`, without it; empty if nothing was said. */
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

/**
 * The choices that an address holds; what no longer exists is left out.
 *
 * @param hash the part of the address from `#` on
 */
export function fromHash(hash: string, known: KnownChoices): Choices {
  const choices = new URLSearchParams(hash.slice(1));
  const stages = [...known.levels, ...laterStages];
  const inhabitants = readInhabitants(choices.get('habitants') ?? '');
  const programmes = choices.get('programmes')?.split(SEPARATOR) ?? [];
  return {
    ...noChoices,
    stage: stages.find((stage) => stage === choices.get('etape')),
    expense: expenseKinds.find((expense) => expense === choices.get('depense')),
    inhabitants: typeof inhabitants === 'number' ? inhabitants : undefined,
    programmes: known.programmes.filter((id) => programmes.includes(id)),
    noOtherProgramme: choices.get('autre') === 'non',
  };
}
