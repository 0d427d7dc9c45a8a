import { describe, expect, it } from 'vitest';
import { fromFragment, toFragment } from './match-hash.ts';
import { nothingSaid } from './match.ts';
import { everythingSaid, known, said } from '../../../tests/support/funding/real-schemes.ts';

describe('the choices in an address', () => {
  it('come back as they were, whatever was said', () => {
    for (const words of everythingSaid()) {
      const found = fromFragment(`#${toFragment(words)}`, known);
      if (JSON.stringify(found) !== JSON.stringify({ ...nothingSaid, ...words })) {
        expect(found).toEqual(words);
      }
    }
  });

  it('read plainly, and nothing is written of what was not said', () => {
    expect(toFragment(nothingSaid)).toBe('');
    const some = said({
      stage: 'travaux',
      inhabitants: 2500,
      programmes: ['gal-leader', 'contrat-region'],
      noOtherProgramme: true,
    });
    expect(toFragment(some)).toBe(
      'etape=travaux&habitants=2500&programmes=gal-leader.contrat-region&autre=non',
    );
  });

  it.each([
    '',
    '#',
    '#contenu',
    '#34GN2AQ',
    '#%',
    '#etape=niveau-9&depense=salaires&habitants=beaucoup&programmes=inconnu&autre=oui',
    '#etape=&depense=&habitants=0&programmes=&autre=',
    '#ETAPE=travaux',
  ])('« %s » says nothing that exists', (hash) => {
    expect(fromFragment(hash, known)).toEqual(nothingSaid);
  });

  it('keep what exists beside what no longer does', () => {
    const found = fromFragment('#etape=niveau-9&depense=travaux&programmes=ancien.gal-leader', known);
    expect(found).toEqual(said({ expense: 'travaux', programmes: ['gal-leader'] }));
  });
});
