import { finderData } from '../../../src/funding/finder/finder-content.ts';
import { expenseKinds, laterStages } from '../../../src/funding/finder/match-facts.ts';
import { nothingSaid, sortSchemes, type Said } from '../../../src/funding/finder/match.ts';
import { textsWith } from '../../../src/content-model/interface-texts.ts';
import { contentAfter, realContent } from '../edited-content.ts';

const content = contentAfter([], realContent);
const [programmes] = content.programmes;
const [texts] = content.interface;
if (programmes === undefined || texts === undefined) throw new Error('The content has faults: build first');

function entriesOf<Shape>(entries: readonly { id: string; value: Shape }[]) {
  return entries.map(({ id, value }) => ({ id, data: value }));
}

/** What the page of the finder knows: the schemes of the site, and its words. */
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

/** Something said, the rest not. */
export function said(words_: Partial<Said>): Said {
  return { ...nothingSaid, ...words_ };
}

/** The ids of the schemes proposed, in their order. */
export function proposed(words_: Partial<Said>): string[] {
  return sortSchemes(schemes, said(words_)).proposed.map(({ scheme }) => scheme.id);
}

export const stages = [...known.levels, ...laterStages];

/** Sizes at, just under and just over every limit of the site, and the two ends. */
export const sizes = [
  ...new Set(schemes.flatMap(({ population }) => population.flatMap(({ max }) => [max - 1, max, max + 1]))),
  1,
  80_000,
];

/** What may be said of the programmes: none, each alone, all; with and without « no other ». */
export const programmesSaid = [[], ...known.programmes.map((id) => [id]), known.programmes].flatMap(
  (ticked) => [false, true].map((noOtherProgramme) => ({ programmes: ticked, noOtherProgramme })),
);

/** Everything that may be said: each criterion left out or with each of its values. */
export function* everythingSaid(): Generator<Said> {
  for (const stage of [undefined, ...stages]) {
    for (const expense of [undefined, ...expenseKinds]) {
      for (const inhabitants of [undefined, ...sizes]) {
        for (const programme of programmesSaid) yield { stage, expense, inhabitants, ...programme };
      }
    }
  }
}
