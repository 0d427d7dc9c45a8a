import { optionalParts } from './optional-parts.ts';
import { requiredPages } from './required-pages.ts';
import { collections, type InterfaceTexts } from '../collections.ts';
import { readDocuments } from '../guides/documents/read-documents.ts';
import type { Content } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';

/** The pages that any site has. */
function checkRequiredPages(pages: ReadonlySet<string>): Problem[] {
  return requiredPages
    .filter((id) => !pages.has(id))
    .map((id) => ({
      file: `pages/${id}.mdx`,
      message: 'Il manque cette page, dont le site a besoin.',
      remedy: 'remettez le fichier, avec « titre », « description », « genre » et « misAJour »',
    }));
}

/** The optional parts of which something is there: what, and what is missing. */
function partsBegun(content: Content, pages: ReadonlySet<string>) {
  return optionalParts.flatMap((part) => {
    const files = [
      ...part.pages.map((id) => ({ file: `pages/${id}.mdx`, isThere: pages.has(id) })),
      ...part.files.map((name) => ({ file: collections[name].pattern, isThere: content[name].length > 0 })),
    ];
    const begun = files.find(({ isThere }) => isThere)?.file;
    const above =
      'within' in part ? [{ file: `pages/${part.within}.mdx`, isThere: pages.has(part.within) }] : [];
    const missing = [...files, ...above].filter(({ isThere }) => !isThere).map(({ file }) => file);
    return begun === undefined ? [] : [{ begun, missing, texts: part.texts }];
  });
}

type Need = readonly [key: keyof InterfaceTexts, cause: string];

/** The sentences of the interface that only some offers need, with the file that needs them. */
function textsOfTheOffer({ offer, guides }: Content): Need[] {
  const varied = offer.filter(({ value }) => value.variants.length > 0);
  const giving = guides.filter(({ body, bodyLine }) => readDocuments(body, bodyLine).documents.length > 0);
  return [
    ...varied.map(({ path }): Need => ['comparaison', path]),
    ...giving.slice(0, 1).map(({ path }): Need => ['modele', path]),
  ];
}

/** What a site needs whatever its offer, and what each part that it has needs: pages, files, sentences. */
export function checkParts(content: Content): Problem[] {
  const pages = new Set<string>(content.pages.map(({ id }) => id));
  const begun = partsBegun(content, pages);
  const needed = [
    ...begun.flatMap((part) => part.texts.map((key): Need => [key, part.begun])),
    ...textsOfTheOffer(content),
  ];
  return [
    ...checkRequiredPages(pages),
    ...begun.flatMap((part) =>
      part.missing.map((file) => ({
        file,
        message: `Aucun fichier : « ${part.begun} » ne va pas sans lui.`,
        remedy: `ajoutez-le, ou retirez « ${part.begun} » si le site se passe de cette partie`,
      })),
    ),
    ...content.interface.flatMap(({ value, path: file }) =>
      needed
        .filter(([key]) => value[key] === undefined)
        .map(([key, cause]) => ({
          file,
          message: `Il manque « ${key} », dont « ${cause} » a besoin.`,
          remedy: `ajoutez « ${key} » et ses phrases, ou retirez « ${cause} » si le site se passe de cette partie`,
        })),
    ),
  ];
}
