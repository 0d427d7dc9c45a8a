import { explanationsOf, firstUses, isExplained, type FirstUse } from './acronyms.ts';
import type { Term } from './writings.ts';
import type { BuiltPages } from '../../site/check-site.ts';
import { paragraphsOf } from '../../content-model/page-text.ts';
import type { Problem } from '../../content-model/problem.ts';

/** Acronyms of the content. */
export interface Acronyms {
  readonly terms: readonly Term[];
  readonly acronyms: readonly Term[];
  /** Words in capitals that are names. */
  readonly names: readonly string[];
}

/** Acronyms of a site without a glossary: none. */
export const noAcronyms: Acronyms = { terms: [], acronyms: [], names: [] };

/** Content file and line of a word of a page; nothing for one that a component writes. */
export type WordWrittenAt = (
  address: string,
  word: string,
) => { readonly file: string; readonly line: number } | undefined;

/**
 * Acronyms that a page uses without spelling them out first, as the glossary does.
 *
 * @param writtenAt to send the editor there; the address of the page otherwise
 */
export function checkAcronyms(
  pages: BuiltPages,
  { terms, acronyms, names }: Acronyms,
  writtenAt: WordWrittenAt = () => undefined,
): Problem[] {
  const known = new Map([...terms, ...acronyms].map((term) => [term.term, term]));
  return [...pages].flatMap(([address, root]) => {
    const main = root.querySelector('main');
    const placeOf = ({ acronym }: FirstUse) => writtenAt(address, acronym) ?? { file: address };
    return firstUses(main === null ? [] : paragraphsOf(main)).flatMap((use): Problem[] => {
      if (names.includes(use.acronym)) return [];
      const term = known.get(use.acronym);
      const sentence = `${use.before.slice(-40)}${use.acronym}${use.after.slice(0, 20)}`;
      if (term === undefined) {
        const message = `Sigle inconnu : « ${use.acronym} », dans « ${sentence} ».`;
        const remedy =
          'écrivez les mots à sa place, ou ajoutez-le à glossaire.yaml : sous « sigles » avec ses mots, sous « noms » s’il n’en a pas';
        return [{ ...placeOf(use), message, remedy }];
      }
      if (isExplained(use, term)) return [];
      const message = `Sigle employé sans être expliqué : « ${use.acronym} », dans « ${sentence} ».`;
      const [model = ''] = explanationsOf(term);
      const whole = model.includes('(') ? `${model})` : model;
      return [{ ...placeOf(use), message, remedy: `écrivez d’abord « ${whole} », puis « ${use.acronym} »` }];
    });
  });
}
