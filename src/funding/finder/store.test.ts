import { describe, expect, it, vi } from 'vitest';
import { choices, proposed, schemes, stages } from '../../../tests/support/funding/real-schemes.ts';
import { sample } from '../../../tests/support/funding/sample-schemes.ts';
import type { NamedPlace } from '../../project/territory/model.ts';
import { noChoices, toHash, type Choices } from './choices.ts';
import { fromFragment, toFragment } from '../../project/codec.ts';
import { expenseKinds } from '../scheme-facts.ts';
import { withoutLinkedStage } from './nearest.ts';
import { $finder, chooseByHand, isSorting, isTold, withPlace, withSchemes } from './store.ts';

const commune: NamedPlace = {
  kind: 'commune',
  name: 'Saint-Imaginaire',
  label: 'Saint-Imaginaire',
  postcode: '00000',
  code: '00000',
  grouping: 'Bocage rêvé',
  inhabitants: 437,
};
const grouping: NamedPlace = {
  kind: 'grouping',
  name: 'Bocage rêvé',
  label: 'Bocage rêvé',
  department: '00',
  siren: '000000000',
};

describe('the place of the project', () => {
  it('says the size, unless one was given by hand; a grouping says none', () => {
    expect(withPlace(noChoices, commune).inhabitants).toBe(437);
    expect(withPlace(choices({ inhabitants: 9 }), commune).inhabitants).toBe(9);
    expect(withPlace(noChoices, grouping).inhabitants).toBeUndefined();
    expect(withPlace(noChoices, undefined)).toEqual(noChoices);
  });

  it('sorts the schemes and stays out of the address', () => {
    expect(isSorting(withPlace(noChoices, commune))).toBe(true);
    expect(toHash(noChoices)).toBe('');
  });

  it('can be told in a line, as can a choice that sorts; nothing and an amount alone cannot', () => {
    expect([commune, grouping].map((place) => isTold(noChoices, place))).toEqual([true, true]);
    expect(isTold(choices({ expense: 'travaux' }), undefined)).toBe(true);
    expect(isTold(choices({ cents: 100 }), undefined)).toBe(false);
  });
});

function ask(before: Choices, chosen: Partial<Choices>) {
  $finder.set({ ...$finder.get(), choices: before });
  chooseByHand(chosen, schemes);
  return $finder.get();
}

describe('a stage of a link', () => {
  const asked = stages.flatMap((stage) => expenseKinds.map((expense) => ({ stage, expense })));

  it.each(asked)('never hides an aid for an expense asked for: $stage, $expense', ({ stage, expense }) => {
    vi.stubGlobal('history', {
      state: null,
      replaceState: (state: unknown) => vi.stubGlobal('history', { ...history, state }),
    });
    const { choices: left, letGo } = ask(choices({ stage }), { stage, expense });
    expect(proposed(left).toSorted()).toEqual(proposed({ expense }).toSorted());
    expect(letGo).toBe(left.stage === undefined ? stage : undefined);
    expect(proposed(withoutLinkedStage(schemes, choices({ stage, expense }), false))).not.toEqual([]);
    ask(noChoices, { stage });
    expect(ask($finder.get().choices, { stage, expense }).choices.stage, 'by hand').toBe(stage);
    vi.unstubAllGlobals();
  });
});

/** The plan that some choices lead to, over a kept one, as an address holds it. */
function planOf(chosen: Parameters<typeof choices>[0], plan = ''): string {
  return toFragment(withSchemes(fromFragment(plan).project, choices(chosen), sample));
}

describe('the way to the plan', () => {
  it('carries the expense with its amount, and a line for each scheme kept', () => {
    expect(planOf({ expense: 'travaux', kept: ['detr'] })).toBe('travaux=0&detr=0');
    expect(planOf({ expense: 'travaux', cents: 180_000_00, kept: ['leader'] })).toBe(
      `travaux=180000&${sample.schemeNamed('leader').line}=0`,
    );
  });

  it.each([
    [180_000_00, 'travaux=180000&detr=36000'],
    [undefined, 'travaux=0&detr=0'],
  ])('carries what a rule gives an aid of an expense of %j', (cents, said) => {
    expect(planOf({ expense: 'travaux', cents, kept: ['detr'] })).toBe(said);
  });

  it('leaves what the kept plan says already', () => {
    const kept = 'travaux=5000&detr=1000~demandee';
    expect(planOf({ expense: 'travaux', cents: 100, kept: ['detr', 'leader'] }, kept)).toBe(
      `${kept}&${sample.schemeNamed('leader').line}=0`,
    );
  });
});
