import { describe, expect, it } from 'vitest';
import { guidesOf, named, readingsOf } from './reading.ts';
import { recommendations } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const entry = (id: string, levels: readonly string[] = [], variants: readonly string[] = []) => ({
  id,
  data: { niveaux: levels, variantes: variants },
});
const step = (id: string, given: object = {}) => ({
  id,
  number: 1,
  variante: undefined,
  prestations: [],
  guides: [],
  financements: [],
  papiers: [],
  recommandations: [],
  ...given,
});
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('what serves the acts of a recommendation', () => {
  it('stands in its own order', () => {
    expect(idsOf(named(['b', 'gone', 'a'], [entry('a'), entry('c'), entry('b')]))).toEqual(['b', 'a']);
  });

  it('is followed by the guides of its level and variants, the closest first, six in all', () => {
    const [real] = recommendations;
    if (real === undefined) throw new Error('the site has recommendations');
    const recommendation = { ...real, guides: ['named'], niveau: 'un', variantes: ['avec'] };
    const guides = [
      entry('wide', ['un', 'deux']),
      entry('close', ['un']),
      entry('alone', ['un'], ['sans']),
      entry('other', ['deux']),
      entry('named', ['deux']),
      ...['v', 'w', 'x', 'y', 'z'].map((id) => entry(id, ['un', 'deux', 'trois'])),
    ];
    expect(idsOf(guidesOf(recommendation, guides))).toEqual(['named', 'close', 'wide', 'v', 'w', 'x']);
  });

  it('is named by the recommendation alone where it has no level', () => {
    const [real] = recommendations;
    if (real === undefined) throw new Error('the site has recommendations');
    expect(guidesOf({ ...real, niveau: undefined }, [entry('close', ['un'])])).toEqual([]);
  });
});

describe('what is read where the answers put a service first', () => {
  const [real] = recommendations;
  if (real === undefined) throw new Error('the site has recommendations');
  const recommendation = {
    ...real,
    id: 'here',
    guides: ['a', 'b'],
    financements: ['x', 'y'],
    variantes: ['avec'],
  };
  const steps = [
    step('own', { recommandations: ['here'], guides: ['a'] }),
    step('closed', { variante: 'sans', prestations: ['first'] }),
    step('called', {
      variante: 'avec',
      prestations: ['first'],
      guides: ['c', 'b', 'd'],
      financements: ['z'],
    }),
  ];
  const rule = { id: 'rule', alors: 'first' };

  it('is that of the recommendation whatever the answers, and of the step that brings the service', () => {
    expect(readingsOf(recommendation, steps, [rule])).toEqual([
      { rule: undefined, step: steps[0], guides: ['a', 'b'], financements: ['x', 'y'] },
      { rule: 'rule', step: steps[2], guides: ['b', 'c'], financements: ['z', 'x'] },
    ]);
  });

  it('is that of the recommendation alone where no step may come with it', () => {
    expect(readingsOf({ ...recommendation, variantes: ['avec', 'sans'] }, steps, [rule])).toHaveLength(1);
    expect(readingsOf(recommendation, [], [rule])).toEqual([
      { rule: undefined, step: undefined, guides: ['a', 'b'], financements: ['x', 'y'] },
    ]);
  });
});
