import { describe, expect, it } from 'vitest';
import { fromHash, toHash } from './match-hash.ts';
import { noChoices } from './match.ts';
import { allChoices, known, choices } from '../../../tests/support/funding/real-schemes.ts';

describe('the choices in an address', () => {
  it('come back as they were, whatever was said', () => {
    for (const words of allChoices()) {
      const found = fromHash(`#${toHash(words)}`, known);
      if (JSON.stringify(found) !== JSON.stringify({ ...noChoices, ...words })) {
        expect(found).toEqual(words);
      }
    }
  });

  it('read plainly, and nothing is written of what was not said', () => {
    expect(toHash(noChoices)).toBe('');
    const some = choices({
      stage: 'travaux',
      inhabitants: 2500,
      programmes: ['gal-leader', 'contrat-region'],
      noOtherProgramme: true,
    });
    expect(toHash(some)).toBe(
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
    expect(fromHash(hash, known)).toEqual(noChoices);
  });

  it('keep what exists beside what no longer does', () => {
    const found = fromHash('#etape=niveau-9&depense=travaux&programmes=ancien.gal-leader', known);
    expect(found).toEqual(choices({ expense: 'travaux', programmes: ['gal-leader'] }));
  });
});
