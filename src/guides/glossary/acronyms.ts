import { expansionsOf, type Term } from './writings.ts';

/** An acronym where a text uses it first. */
export interface FirstUse {
  readonly acronym: string;
  /** Text before it in the same paragraph. */
  readonly before: string;
  readonly after: string;
}

const CAPITALS = /(?<![\p{L}\p{N}]|\p{N}\p{L}*[-\u2011])\p{Lu}{2,}\p{N}*(?![\p{L}\p{N}])/gu;
/** Volumes, parts, centuries. */
const ROMAN_NUMERAL = /^[IVX]+$/;
/** A place in an address: « 50050 SAINT-LÔ CEDEX ». */
const AFTER_POSTAL_CODE = /\b\d{5} (?:\p{Lu}+[ '’-])*$/u;

/**
 * The acronyms of a text, each where it comes first: two capitals or more in a row. Left out: roman numerals,
 * capitals after a postal code or in a code as « 34GN-GKP », and so « Saint-Lô » or « L. 1111-10 », which have no two capitals in a row.
 *
 * @param paragraphs the text in reading order, its spaces made plain
 */
export function firstUses(paragraphs: readonly string[]): FirstUse[] {
  const met = new Set<string>();
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.matchAll(CAPITALS)].flatMap(({ 0: acronym, index }) => {
      const before = paragraph.slice(0, index);
      if (met.has(acronym) || ROMAN_NUMERAL.test(acronym) || AFTER_POSTAL_CODE.test(before)) return [];
      met.add(acronym);
      return [{ acronym, before, after: paragraph.slice(index + acronym.length) }];
    }),
  );
}

/** The writings of which one must stand at the first use: « long (SIGLE) » before all. */
export function explanationsOf(term: Term): string[] {
  if (term.firstUse !== undefined) return [term.firstUse];
  return expansionsOf(term).flatMap((long) => [
    `${long} (${term.term}`,
    `${term.term} (${long})`,
    // Where the whole is already between brackets.
    `(${long}, ${term.term}`,
  ]);
}

/** True if an acronym is spelled out at its first use, as in the glossary. */
export function isExplained({ acronym, before, after }: FirstUse, term: Term): boolean {
  const around = `${before}${acronym}${after}`.toLocaleLowerCase('fr');
  return explanationsOf(term).some((explanation) => {
    const inside = explanation.indexOf(acronym);
    return around.startsWith(explanation.toLocaleLowerCase('fr'), before.length - inside);
  });
}
