import { explanationsOf, firstUses, isExplained } from '../glossary/acronyms.ts';
import type { Term } from '../glossary/writings.ts';
import type { BuiltPages } from './check-site.ts';
import { paragraphsOf } from './page-text.ts';
import type { Problem } from '../reading/problem.ts';

/** What the content says of acronyms. */
export interface Acronyms {
  readonly terms: readonly Term[];
  readonly acronyms: readonly Term[];
  /** Words in capitals that are names. */
  readonly names: readonly string[];
}

/** What a site without a glossary says of them: it uses none. */
export const noAcronyms: Acronyms = { terms: [], acronyms: [], names: [] };

/** Acronyms that a page uses without spelling them out first, as the glossary does. */
export function checkAcronyms(pages: BuiltPages, { terms, acronyms, names }: Acronyms): Problem[] {
  const known = new Map([...terms, ...acronyms].map((term) => [term.term, term]));
  return [...pages].flatMap(([file, root]) => {
    const main = root.querySelector('main');
    return firstUses(main === null ? [] : paragraphsOf(main)).flatMap((use): Problem[] => {
      if (names.includes(use.acronym)) return [];
      const term = known.get(use.acronym);
      const sentence = `${use.before.slice(-40)}${use.acronym}${use.after.slice(0, 20)}`;
      if (term === undefined) {
        const message = `Sigle inconnu : « ${use.acronym} », dans « ${sentence} ».`;
        const remedy =
          'écrivez-le en toutes lettres, ou déclarez-le dans glossaire.yaml : « termes », « sigles » ou « noms »';
        return [{ file, message, remedy }];
      }
      if (isExplained(use, term)) return [];
      const message = `Sigle employé sans être expliqué : « ${use.acronym} », dans « ${sentence} ».`;
      const [model = ''] = explanationsOf(term);
      const whole = model.includes('(') ? `${model})` : model;
      return [{ file, message, remedy: `écrivez d’abord « ${whole} », puis « ${use.acronym} »` }];
    });
  });
}
