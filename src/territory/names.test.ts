import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeName, shortName, withoutArticle, withoutOffice } from './names.ts';

describe('a name as it is compared', () => {
  it.each([
    ['L’Étang-Bertrand', 'l etang bertrand'],
    ["SAINTE-MÈRE-L'ÉGLISE", 'sainte mere l eglise'],
    ['Le Mesnil-Bœufs', 'le mesnil boeufs'],
    ['PLEINES-ŒUVRES', 'pleines oeuvres'],
    ['Læticia', 'laeticia'],
    ['St-Lô', 'saint lo'],
    ['Ste Mère', 'sainte mere'],
    ['Sts-Pères', 'saints peres'],
    ['Stes. Marie', 'saintes marie'],
    ['Est', 'est'],
    ['Sainteny', 'sainteny'],
    ['Stéphane', 'stephane'],
    ['  a  --  b ', 'a b'],
    ['Saint-Lô (50 000)', 'saint lo'],
    ['é'.normalize('NFD'), 'e'],
  ])('« %s » is « %s »', (name, normalized) => {
    expect(normalizeName(name)).toBe(normalized);
  });

  it('is lower-case letters and single spaces, and normalised again stays the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalizeName(text)).toMatch(/^(?:[a-z]+(?: [a-z]+)*)?$/);
        expect(normalizeName(normalizeName(text))).toBe(normalizeName(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what people leave out', () => {
  it.each([
    ['le teilleul', 'teilleul'],
    ['les pieux', 'pieux'],
    ['l etang bertrand', 'etang bertrand'],
    ['la la haye', 'la haye'],
    ['lessay', 'lessay'],
    ['la', 'la'],
    ['villedieu les poeles', 'villedieu les poeles'],
  ])('is one article, at the start: « %s » is « %s »', (normalized, expected) => {
    expect(withoutArticle(normalized)).toBe(expected);
  });

  it.each([
    ['mairie de valognes', 'valognes'],
    ['commune du teilleul', 'teilleul'],
    ['mairie des pieux', 'pieux'],
    ['ville d avranches', 'avranches'],
    ['la commune de la haye', 'la haye'],
    ['commune de', 'commune de'],
    ['communaute de communes', 'communaute de communes'],
    ['villedieu', 'villedieu'],
  ])('is the office that its name follows: « %s » is « %s »', (normalized, expected) => {
    expect(withoutOffice(normalized)).toBe(expected);
  });

  it('may be both', () => {
    expect(shortName('Mairie de L’Étang-Bertrand')).toBe('etang bertrand');
    expect(shortName('La commune de La Haye')).toBe('haye');
  });
});
