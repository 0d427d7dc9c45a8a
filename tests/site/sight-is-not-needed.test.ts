import { describe, expect, it } from 'vitest';
import { textBlocks } from './element-text.ts';
import { pages } from './built-site.ts';

/** What tells a reader to look at a place, a shape or a colour. */
const byEye = new RegExp(
  [
    'ci-contre',
    '(?:à|de) (?:votre |la )?(?:droite|gauche)',
    '(?:en|tout en) (?:haut|bas) (?:à|de (?:la page|l’écran))',
    '(?:bouton|case|lien|icône|pastille|cadre|encadré|mots?) (?:ronde?s?|carrée?s?|verte?s?|bleue?s?|rouges?|orange|grise?s?|en gras)',
    'en (?:vert|bleu|rouge|orange|gris|gras|italique)',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|'),
  'iu',
);

/** The words of the standard, and what is said of the direction of writing. */
const apart = /^\/criteres-d-accessibilite/;

describe('what a page tells its reader', () => {
  it('asks for no eye on a place, a shape or a colour', () => {
    const faults = pages
      .filter(({ address }) => !apart.test(address))
      .flatMap(({ address, blocks }) =>
        blocks.filter((line) => byEye.test(line)).map((line) => `${address} ${line}`),
      );
    expect(faults).toEqual([]);
  });

  it('would be refused if it did', () => {
    const refused = [
      'Voyez le tableau ci-contre.',
      'Le menu à droite',
      'Cliquez sur le bouton vert',
      'En haut à gauche',
    ];
    expect(refused.filter((line) => !byEye.test(line))).toEqual([]);
    const kept = [
      'En bas de la rue, un tiers-lieu',
      'Le Fonds vert',
      'Un trait de gauchet',
      'Mettez-le en grand',
    ];
    expect(kept.filter((line) => byEye.test(line))).toEqual([]);
  });
});

describe('what a screen reader passes over', () => {
  it('is a sign or a number, and holds no control', () => {
    const faults = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll('[aria-hidden="true"]')
        .filter(
          (hidden) =>
            hidden.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]').length > 0 ||
            !/^[\p{S}\p{P}\d]*$/u.test(textBlocks(hidden).join('')),
        )
        .map((hidden) => `${address} ${textBlocks(hidden).join(' ')}`),
    );
    expect(faults).toEqual([]);
  });
});
