import { entryPath } from './entry-path.ts';
import { optionalParts } from './optional-parts.ts';
import { requiredPages } from './required-pages.ts';
import { allBut, entryPages } from './page-kind.ts';
import { kindOf, pageAddress, pageEntries } from './site-pages.ts';
import type { Content, OptionalCollection } from '../collections.ts';
import { TO_WRITE } from '../content-model/drafts.ts';
import { checkTexts } from '../content-model/interface-texts.ts';
import type { Problem } from '../content-model/problem.ts';
import { uniqueChecker } from '../content-model/references.ts';

/** Where the files of optional parts stand. */
type Patterns = Readonly<Record<OptionalCollection, { readonly pattern: string }>>;

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
function partsBegun(content: Content, pages: ReadonlySet<string>, collections: Patterns) {
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

/** What a site needs whatever its offer, and what each part that it has needs: pages, files, texts. */
export function checkParts(content: Content, collections: Patterns): Problem[] {
  const pages = new Set<string>(content.pages.map(({ id }) => id));
  const begun = partsBegun(content, pages, collections);
  return [
    ...checkRequiredPages(pages),
    ...begun.flatMap((part) =>
      part.missing.map((file) => ({
        file,
        message: `Aucun fichier : « ${part.begun} » ne va pas sans lui.`,
        remedy: `ajoutez-le, ou retirez « ${part.begun} » si le site se passe de cette partie`,
      })),
    ),
    ...checkTexts(
      content.interface,
      begun.flatMap((part) => part.texts.map((key) => [key, part.begun] as const)),
    ),
  ];
}

/** No two pages share a title or a description: a list of results or of tabs could not tell them apart. */
function checkTitles(content: Content): Problem[] {
  const onceByTitle = uniqueChecker('Titre de page');
  const onceByDescription = uniqueChecker('Description de page');
  return pageEntries(content).flatMap(({ data, path: file, lineOf }) => [
    ...onceByTitle(data.title, { file, line: lineOf(['titre']) }),
    // Those of two new pages say the same until they are written.
    ...(data.description.startsWith(TO_WRITE)
      ? []
      : onceByDescription(data.description, { file, line: lineOf(['description']) })),
  ]);
}

/** Each page has an address of its own: Astro would name no file, and stop once the last site is gone. */
function checkAddresses(content: Content): Problem[] {
  const once = uniqueChecker('Adresse de page');
  return [
    ...pageEntries(content).flatMap((entry) =>
      once(pageAddress(entry), { file: entry.path, line: 1 }, 'donnez un autre nom au fichier'),
    ),
    ...content.diagnosis.flatMap(({ value, path: file, lineOf }) =>
      value.recommendations.flatMap(({ id }, index) =>
        once(
          entryPath('recommendations', id),
          { file, line: lineOf(['recommandations', index]) },
          'donnez un autre id à cette recommandation',
        ),
      ),
    ),
  ];
}

/** Each kind of page has its name; that of entries that the site leaves out may have none. */
function checkKindNames(content: Content): Problem[] {
  const used = new Set([
    ...allBut(...Object.values(entryPages).map(({ kind }) => kind)),
    ...pageEntries(content).map(kindOf),
  ]);
  return content.interface.flatMap(({ value: { genres }, path: file, lineOf }) =>
    [...used]
      .filter((kind) => genres[kind] === '')
      .map((kind) => ({
        file,
        line: lineOf(['genres']),
        message: `Il manque « genres › ${kind} ».`,
        remedy: 'ajoutez un texte',
      })),
  );
}

/** What tells the pages of a site apart: addresses, titles, descriptions, and the names of their kinds. */
export function checkPages(content: Content): Problem[] {
  return [...checkAddresses(content), ...checkTitles(content), ...checkKindNames(content)];
}
