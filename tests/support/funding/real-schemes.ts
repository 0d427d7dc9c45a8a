import { finderData } from '../../../src/funding/finder/finder-data.ts';
import { expenseKinds, laterStages } from '../../../src/funding/scheme-facts.ts';
import { noChoices, type Choices } from '../../../src/funding/finder/choices.ts';
import { sortSchemes } from '../../../src/funding/finder/match.ts';
import { textsWith } from '../../../src/content-model/interface-texts.ts';
import { contentAfter } from '../edited-content.ts';

const content = contentAfter([]);
const [programmes] = content.programmes;
const [texts] = content.interface;
if (programmes === undefined || texts === undefined) throw new Error('The content has faults: build first');

function entriesOf<Shape>(entries: readonly { id: string; value: Shape }[]) {
  return entries.map(({ id, value }) => ({ id, data: value }));
}

/** The finder’s data: the schemes of the site and its words. */
export const { schemes, known, words } = finderData(
  entriesOf(content.schemes),
  entriesOf(content.levels),
  programmes.value.programmes,
  textsWith(texts.value, 'statuts', 'trouver'),
);

/** A scheme of the site by its id. */
export function schemeNamed(id: string): (typeof schemes)[number] {
  const found = schemes.find((scheme) => scheme.id === id);
  if (found === undefined) throw new Error(`no scheme ${id}`);
  return found;
}

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
        for (const programme of programmeChoices) yield { stage, expense, inhabitants, ...programme };
      }
    }
  }
}
