import { describe, expect, it } from 'vitest';
import { fromHash, noChoices, readInhabitants, toHash } from './choices.ts';
import { allChoices, known, choices } from '../../../tests/support/funding/real-schemes.ts';

describe('the choices in an address', () => {
  it('come back as they were, whatever they are', () => {
    const plans = [{}, { cents: 1, kept: known.plannable }];
    for (const words of [...allChoices()].map((one, index) => ({ ...one, ...plans[index % 2] }))) {
      const found = fromHash(`#${toHash(words)}`, known);
      if (JSON.stringify(found) !== JSON.stringify({ ...noChoices, ...words })) {
        expect(found).toEqual(words);
      }
    }
  });

  it('read plainly, and nothing is written of what was not chosen', () => {
    expect(toHash(noChoices)).toBe('');
    const some = choices({
      stage: 'travaux',
      inhabitants: 2500,
      programmes: ['gal-leader', 'contrat-region'],
      noOtherProgramme: true,
    });
    expect(toHash(some)).toBe('etape=travaux&habitants=2500&programmes=gal-leader.contrat-region&autre=non');
    const toPay = choices({ expense: 'travaux', cents: 180_000_50, kept: ['detr', 'leader'] });
    expect(toHash(toPay)).toBe('depense=travaux&montant=180000.50&aides=detr.leader');
  });

  it.each([
    '',
    '#',
    '#contenu',
    '#34GN2AQ',
    '#%',
    '#etape=niveau-9&depense=salaires&montant=cher&habitants=beaucoup&programmes=inconnu&autre=oui&aides=rien',
    '#etape=&depense=&montant=0&habitants=0&programmes=&autre=&aides=',
    '#ETAPE=travaux',
  ])('« %s » says nothing that exists', (hash) => {
    expect(fromHash(hash, known)).toEqual(noChoices);
  });

  it('keep what exists beside what no longer does', () => {
    const found = fromHash(
      '#etape=niveau-9&depense=travaux&programmes=ancien.gal-leader&aides=ancienne.detr',
      known,
    );
    expect(found).toEqual(choices({ expense: 'travaux', programmes: ['gal-leader'], kept: ['detr'] }));
  });
});

describe('a number of inhabitants as people type it', () => {
  it.each([
    ['400', 400],
    [' 400 ', 400],
    ['2 500', 2500],
    ['2\u202F500', 2500],
    ['2\u00A0500', 2500],
    ['2.500', 2500],
    ['80000', 80_000],
    ['400 habitants', 400],
    ['1 habitant', 1],
    ['400 hab.', 400],
    ['400hab', 400],
    ['0400', 400],
    ['9999999', 9_999_999],
  ])('« %s » is read', (typed, count) => {
    expect(readInhabitants(typed)).toBe(count);
  });

  it.each(['', ' ', '\u00A0'])('« %s » says nothing', (typed) => {
    expect(readInhabitants(typed)).toBe('empty');
  });

  it.each(['0', '-5', 'quatre cents', '4e2', '2,5', '1 50', '12.34', '10000000', 'habitants', '400 maisons'])(
    '« %s » cannot be read',
    (typed) => {
      expect(readInhabitants(typed)).toBe('unreadable');
    },
  );
});
