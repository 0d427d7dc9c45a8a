import type { Data } from '../../collections.ts';

/** A word or an acronym that the site explains, as far as finding it in a text needs. */
export type Term = Pick<Data<'glossary'>['termes'][number], 'terme' | 'developpement' | 'formes'>;

/** Every way in which a text may write a term, the longest first; an acronym, with what spells it out too. */
export function writingsOf({ terme, developpement, formes }: Term): string[] {
  const long = developpement === undefined ? [] : [developpement, ...formes];
  const spelled = long.flatMap((one) => [`${one} (${terme})`, `${one}, ${terme}`, `${terme} (${one})`]);
  return [...new Set([...spelled, ...long, ...formes, terme])].toSorted(
    (one, other) => other.length - one.length,
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The source of a regular expression for a text, with any space for a space: typography and line breaks change them. */
function spaced(text: string): string {
  return escaped(text).replaceAll(/\s+/g, String.raw`\s+`);
}

/**
 * Finds any of these writings in a text, whole words only: « régie » is not in « régies », nor « AMO » in « AMO-2 »;
 * « l’AMO » holds it. The first letter is a capital or not, as at the start of a sentence.
 *
 * @returns the pattern, and the writing of each of its groups: the longest wins, since it may hold a shorter one
 */
export function anyOf(writings: readonly string[]): { pattern: RegExp; groups: readonly string[] } {
  // By first letter, so that a place in a text is compared with a few of them.
  const byLetter = Map.groupBy(
    writings.toSorted((one, other) => other.length - one.length),
    ([first = '']) => first.toLocaleLowerCase('fr'),
  );
  const alternatives = [...byLetter].map(([letter, group]) => {
    const either = `[${escaped(letter)}${escaped(letter.toLocaleUpperCase('fr'))}]`;
    return `${either}(?:${group.map((writing) => `(${spaced(writing.slice(letter.length))})`).join('|')})`;
  });
  const source = String.raw`(?<![\p{L}\p{N}]|\p{L}-)(?:${alternatives.join('|')})(?![\p{L}\p{N}]|-[\p{L}\p{N}])`;
  return { pattern: new RegExp(source, 'gu'), groups: [...byLetter.values()].flat() };
}
