import { describe, expect, it } from 'vitest';
import { pages } from './built-site.ts';
import { textBlocks } from './element-text.ts';

/** A verb in the future, its ending alone: « aiderons », « viendrons », « verrons ». */
const FUTURE = String.raw`\p{L}*(?:er|end|ond|ver|pour|aur|ir)ons`;
/** « la Mission vous montera », « le Département va ». */
const GIVER = String.raw`(?:la Mission|le Département)(?: vous)?`;

/** What reads as an agreement already given, a refusal or an excuse: only the Mission answers, once it has read. */
const PATTERNS = [
  String.raw`vous (?:obtiendrez|bénéficierez|serez accompagnée?s?)`,
  String.raw`vous (?:avez|aurez|auriez) droit`,
  String.raw`(?:sera|serez) (?:acceptée?|retenue?|accordée?|traitée? en premier)s?`,
  String.raw`sera accompagné`,
  String.raw`vous entrez au niveau`,
  String.raw`nous (?:vous )?(?:accompagnons|assistons|garantissons|acceptons|allons)`,
  String.raw`nous commençons ensemble`,
  String.raw`(?:la Mission|le Département) vous (?:accompagne|finance|aide)`,
  String.raw`nous (?:vous )?${FUTURE}`,
  String.raw`${GIVER} (?:va|\p{L}*ra)(?! pas)`,
  String.raw`(?:ne peut pas vous accompagner|ne pouvons pas vous|(?:cette offre )?ne convient pas|n’est pas éligible|ne relève pas de)`,
  String.raw`nous (?:n’avons|n’y avons|ne connaissons|ne savons|ignorons)`,
  String.raw`(?:le projet est mûr|projet prêt)`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'giu'));

/** The turns of a text, whatever its spaces, its apostrophes and its capitals. */
function turnsIn(text: string): string[] {
  const plain = text.replaceAll("'", '’').replaceAll(/\s+/g, ' ');
  return PATTERNS.flatMap((pattern) => plain.match(pattern) ?? []);
}

describe('the built text', () => {
  it('promises nothing, refuses nothing, excuses nothing: on the pages, and in what their scripts show', () => {
    const found = pages.flatMap(({ address, blocks, document, scripts }) => {
      const data = scripts.filter(({ type }) => type === 'application/json').map(({ code }) => code);
      // In a document to sign, « nous » is the commune.
      const signed = new Set(document.querySelectorAll('.sheet').flatMap(textBlocks));
      return [...blocks.filter((text) => !signed.has(text)), ...data].flatMap((text) =>
        turnsIn(text).map((turn) => `${address} : « ${turn} »`),
      );
    });
    expect(found).toEqual([]);
  });

  it.each([
    'Vous obtiendrez la subvention.',
    'Votre demande sera acceptée.',
    'Le Département financera ces travaux.',
    'La Mission va venir.',
    'Le Département vous accompagne.',
    'Vous avez droit à cette aide.',
    'Nous vous\u00A0aiderons.',
    'Nous irons voir le lieu.',
    'Nous ne pouvons pas vous aider.',
    "Votre projet n'est pas éligible.",
    'Nous ne savons pas.',
  ])('would be seen to say « %s »', (sentence) => {
    expect(turnsIn(sentence)).toHaveLength(1);
  });

  it.each([
    'La Mission pourrait vous accompagner.',
    'Nous souhaitons en parler.',
    'Le Département ne va pas.',
  ])('may say « %s »', (sentence) => {
    expect(turnsIn(sentence)).toEqual([]);
  });
});
