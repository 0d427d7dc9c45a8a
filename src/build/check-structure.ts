import { requiredPages } from '../required-pages.ts';
import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { unknown } from './references.ts';

/** The pages that the site is made of, whatever the offer: their routes or the footer ask for them. */
function checkPages({ pages }: Content): Problem[] {
  const ids = new Set<string>(pages.map(({ id }) => id));
  return requiredPages
    .filter((id) => !ids.has(id))
    .map((id) => ({
      file: `pages/${id}.mdx`,
      message: 'Il manque cette page, dont le site a besoin.',
      remedy: 'remettez le fichier, avec « titre », « description », « genre » et « misAJour »',
    }));
}

/** The rules of the contact form name fields that exist. */
function checkContact({ contact }: Content): Problem[] {
  return contact.flatMap(({ value, path: file, lineOf }) => {
    const fields = value.champs.map(({ id }) => id);
    return [
      ...value.unDesDeux.champs.flatMap((id, index) =>
        unknown('Champ inconnu', id, fields, { file, line: lineOf(['unDesDeux', 'champs', index]) }),
      ),
      ...Object.keys(value.formats).flatMap((id) =>
        unknown('Champ inconnu', id, fields, { file, line: lineOf(['formats', id]) }),
      ),
    ];
  });
}

/** What the site itself needs of the content, whatever the offer. */
export function checkStructure(content: Content): Problem[] {
  return [...checkPages(content), ...checkContact(content)];
}
