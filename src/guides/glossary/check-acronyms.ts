import { expansionsOf, type Term } from './writings.ts';
import type { BuiltPages } from '../../site/check-site.ts';
import { paragraphsOf } from '../../content-model/page-text.ts';
import type { Problem } from '../../content-model/problem.ts';

/** Acronyms of the content. */
interface Acronyms {
  readonly terms: readonly Term[];
  readonly acronyms: readonly Term[];
  /** Words in capitals that are names. */
  readonly names: readonly string[];
}

/** Acronyms of a site without a glossary: none. */
export const noAcronyms: Acronyms = { terms: [], acronyms: [], names: [] };

/** Content file and line of a word of a page; nothing for one that a component writes. */
type WordWrittenAt = (
  address: string,
  word: string,
) => { readonly file: string; readonly line: number } | undefined;

/** An acronym where a text uses it first. */
interface FirstUse {
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
function explanationsOf(term: Term): string[] {
  if (term.firstUse !== undefined) return [term.firstUse];
  return expansionsOf(term).flatMap((long) => [
    `${long} (${term.term}`,
    `${term.term} (${long})`,
    // Where the whole is already between brackets.
    `(${long}, ${term.term}`,
  ]);
}

/** True if an acronym is spelled out at its first use, as in the glossary. */
function isExplained({ acronym, before, after }: FirstUse, term: Term): boolean {
  const around = `${before}${acronym}${after}`.toLocaleLowerCase('fr');
  return explanationsOf(term).some((explanation) => {
    const inside = explanation.indexOf(acronym);
    return around.startsWith(explanation.toLocaleLowerCase('fr'), before.length - inside);
  });
}

/** An acronym that a text uses without spelling it out first, as the glossary does. */
interface AcronymFault {
  readonly acronym: string;
  readonly message: string;
  readonly remedy: string;
}

/**
 * The acronyms of a text that it does not spell out first, as the glossary does.
 *
 * @param paragraphs the text in reading order, its spaces made plain
 */
export function acronymFaults(
  paragraphs: readonly string[],
  { terms, acronyms, names }: Acronyms,
): AcronymFault[] {
  const known = new Map([...terms, ...acronyms].map((term) => [term.term, term]));
  return firstUses(paragraphs).flatMap((use): AcronymFault[] => {
    const { acronym, before, after } = use;
    if (names.includes(acronym)) return [];
    const term = known.get(acronym);
    const sentence = `${before.slice(-40)}${acronym}${after.slice(0, 20)}`;
    if (term === undefined) {
      const message = `Sigle inconnu : « ${acronym} », dans « ${sentence} ».`;
      const remedy =
        'écrivez les mots à sa place, ou ajoutez-le à glossaire.yaml : sous « sigles » avec ses mots, sous « noms » s’il n’en a pas';
      return [{ acronym, message, remedy }];
    }
    if (isExplained(use, term)) return [];
    const message = `Sigle employé sans être expliqué : « ${acronym} », dans « ${sentence} ».`;
    const [model = ''] = explanationsOf(term);
    const whole = model.includes('(') ? `${model})` : model;
    return [{ acronym, message, remedy: `écrivez d’abord « ${whole} », puis « ${acronym} »` }];
  });
}

/**
 * Acronyms that a page uses without spelling them out first.
 *
 * @param writtenAt to send the editor there; the address of the page otherwise
 */
export function checkAcronyms(
  pages: BuiltPages,
  acronyms: Acronyms,
  writtenAt: WordWrittenAt = () => undefined,
): Problem[] {
  return [...pages].flatMap(([address, root]) => {
    const main = root.querySelector('main');
    return acronymFaults(main === null ? [] : paragraphsOf(main), acronyms).map(({ acronym, ...fault }) => ({
      ...(writtenAt(address, acronym) ?? { file: address }),
      ...fault,
    }));
  });
}
