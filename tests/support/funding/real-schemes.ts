import { expenseKinds, laterStages } from '../../../src/funding/scheme-facts.ts';
import { noChoices, type Choices } from '../../../src/funding/finder/choices.ts';
import { sortSchemes } from '../../../src/funding/finder/match.ts';
import { realContent } from '../edited-content.ts';
import { schemesOf } from './schemes-of.ts';

/** The schemes of the site: for what must hold of any. */
export const { schemes, known, names, schemeNamed } = schemesOf(realContent);

/** Some choices, the others absent. */
export function choices(some: Partial<Choices>): Choices {
  return { ...noChoices, ...some };
}

/** The ids of the schemes proposed, in their order. */
export function proposed(some: Partial<Choices>): string[] {
  return sortSchemes(schemes, choices(some)).proposed.map(({ scheme }) => scheme.id);
}

export const stages = [...known.levels, ...laterStages];

/** Sizes at, just under and just over every limit of the site, and the two ends. */
export const sizes = [
  ...new Set(schemes.flatMap(({ population }) => population.flatMap(({ max }) => [max - 1, max, max + 1]))),
  1,
  80_000,
];

/** Choices of programmes: none, each alone, all; with and without « no other ». */
export const programmeChoices = [[], ...known.programmes.map((id) => [id]), known.programmes].flatMap(
  (ticked) => [false, true].map((noOtherProgramme) => ({ programmes: ticked, noOtherProgramme })),
);

/** All choices: each criterion left out or with each of its values. */
export function* allChoices(): Generator<Choices> {
  for (const stage of [undefined, ...stages]) {
    for (const expense of [undefined, ...expenseKinds]) {
      for (const inhabitants of [undefined, ...sizes]) {
        for (const programme of programmeChoices)
          yield { ...noChoices, stage, expense, inhabitants, ...programme };
      }
    }
  }
}
