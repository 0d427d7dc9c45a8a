import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typography } from './typography.ts';

const FINE = '\u202F';
const WIDE = '\u00A0';

/** A text without what typography may change. */
function rest(text: string): string {
  return text.replaceAll('…', '...').replaceAll(/[ \u00A0\u202F"«»'’]/g, '');
}

describe('French typography', () => {
  it.each([
    ['an apostrophe', "l'offre d'aujourd'hui", 'l’offre d’aujourd’hui'],
    ['an ellipsis', 'école, poste...', 'école, poste…'],
    ['straight quotes', 'le mot "lieu" ici', `le mot «${WIDE}lieu${WIDE}» ici`],
    ['guillemets with spaces', '« lieu »', `«${WIDE}lieu${WIDE}»`],
    ['guillemets without spaces', '«lieu»', `«${WIDE}lieu${WIDE}»`],
    ['high punctuation', 'Quoi ? Oui ! Ceci ; cela', `Quoi${FINE}? Oui${FINE}! Ceci${FINE}; cela`],
    ['a colon after a space', 'Un but : lancer', `Un but${WIDE}: lancer`],
    [
      'a number with what it numbers',
      'niveau 2, article 3, question 4',
      `niveau${WIDE}2, article${WIDE}3, question${WIDE}4`,
    ],
    ['a sum in euros', '1 000 €', `1${FINE}000${WIDE}€`],
    ['a large number', '1 234 567 habitants', `1${FINE}234${FINE}567${WIDE}habitants`],
    ['a percentage', '20 % au moins', `20${WIDE}% au moins`],
    ['a phone number', '02 33 05 98 80', '02 33 05 98 80'.replaceAll(' ', WIDE)],
    ['a phone number with dots', '02.33.05.98.80', '02 33 05 98 80'.replaceAll(' ', WIDE)],
    ['a box to tick', '☐ oui ☐ non', `☐${WIDE}oui ☐${WIDE}non`],
    ['a numbered law', 'loi n° 85-704', `loi n°${WIDE}85-704`],
    ['a day with its month', 'le 11 février, le 1er mai', `le 11${WIDE}février, le 1er${WIDE}mai`],
    ['a number with its unit', '320 pixels, 90 km²', `320${WIDE}pixels, 90${WIDE}km²`],
    ['a number to come with its unit', '{nombre} habitants', `{nombre}${WIDE}habitants`],
    ['the two ends of a range', 'critères 1 à 9', `critères 1 à${WIDE}9`],
    ['the places of its two ends', 'Étapes {de} à {a}', `Étapes {de} à${WIDE}{a}`],
    ['an article of law', 'art. L. 2334-33', `art.${WIDE}L.${WIDE}2334-33`],
  ])('sets %s', (_, before, after) => {
    expect(typography(before)).toBe(after);
  });

  it.each([
    ['an hour', 'Réunion à 14:30'],
    ['a web address', 'https://www.insee.fr/fr/statistiques/8379375?debut=0'],
    ['a year beside another number', 'en 2025 et 12 345678'],
    ['a date', '2026-11-25'],
    ['a decimal number', '33,1'],
    ['a word that begins like a unit', '12 anciens, 3 maires'],
    ['slashes and hyphens', 'équipements/mobiliers, co-construction'],
    ['already set text', `«${WIDE}Oui${FINE}!${WIDE}» l’offre…`],
    ['an empty text', ''],
  ])('leaves %s untouched', (_, text) => {
    expect(typography(text)).toBe(text);
  });

  /** Texts that hold what the rules look for, in any order. */
  const tokens = fc.constantFrom(
    ...`' " « » ... … . , ; ! ? : % € n° art. L. R. D. mai km² à 1er niveau habitants 02 33 05 98 80 1 000 12 345 mot É 14:30 ☐`.split(
      ' ',
    ),
    ' ',
    '  ',
    WIDE,
    FINE,
    '\n',
  );
  const texts = fc.oneof(
    fc.array(tokens, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(tokens, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  it('applied twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(typography(typography(text))).toBe(typography(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('sets a text without a figure as it does beside one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(typography(`${text}\n7`)).toBe(`${typography(text)}\n7`);
      }),
      { numRuns: 5000 },
    );
  });

  it('changes nothing but spaces, quotes, apostrophes and ellipses', () => {
    // The dots of a phone number are the one other thing that it sets, as the example above shows.
    const withoutDottedPhone = texts.filter((text) => !/0\d[\d .\u00A0\u202F]*\.\d\d/.test(text));
    fc.assert(
      fc.property(withoutDottedPhone, (text) => {
        expect(rest(typography(text))).toBe(rest(text));
      }),
      { numRuns: 5000 },
    );
  });
});
