import { askedByLaw } from './details.ts';
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
import { stripDiacritics } from '../content-model/text/diacritics.ts';

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
    ...(stripDiacritics(data.title) === stripDiacritics(data.description)
      ? [
          {
            file,
            line: lineOf(['description']),
            message: 'La description redit le titre.',
            remedy: 'dites en une phrase ce que le lecteur trouve sur la page',
          },
        ]
      : []),
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

/** What a page alone shows with a tag, once there is something to show. */
const SHOWN: readonly (readonly [page: string, tag: string, isThere: (content: Content) => boolean])[] = [
  ['accessibilite', '<ComptesDesCriteres', ({ accessibility }) => accessibility.length > 0],
  ['eligibilite', '<Situations', ({ diagnosis }) => diagnosis.some(({ value }) => value.cases !== undefined)],
  [
    'financements',
    '<PremiersAppels',
    ({ schemes }) => schemes.some(({ value }) => value.firstCall !== undefined),
  ],
  ['fonctionnement', '<Longueur', () => true],
  ['glossaire', '<Glossaire', ({ glossary }) => glossary.length > 0],
  ['lieux', '<LieuxAVisiter', ({ placesToVisit }) => placesToVisit.length > 0],
];

/** What is read on one page only is still there: what the site shows by itself, what the law asks for. */
function checkShown(content: Content): Problem[] {
  return content.pages.flatMap(({ id, path: file, body, bodyLine }) => {
    const tags = SHOWN.filter(
      ([page, tag, isThere]) => page === id && !body.includes(tag) && isThere(content),
    );
    const shown = new Set(
      [...body.matchAll(/<Mentions champs="([^"]*)"/g)].flatMap(([, fields = '']) => fields.split(/,\s*/)),
    );
    const details = askedByLaw.filter(([detail, page]) => page === id && !shown.has(detail));
    return [
      ...tags.map(([, tag]) => ({
        file,
        line: bodyLine - 1,
        message: `Cette page n’a plus ${tag} /> : le site ne le montrerait nulle part.`,
        remedy: `remettez ${tag} /> sur une ligne à part`,
      })),
      ...details.map(([detail]) => ({
        file,
        line: bodyLine - 1,
        message: `Cette page ne montre plus « ${detail} », que la loi demande.`,
        remedy: `remettez « ${detail} » dans <Mentions champs="…" />`,
      })),
    ];
  });
}

/** Links lead where their words say: to the level that they name, and to no courriel but that of the service. */
function checkLinks({ offer, levels, guides, schemes, pages, site }: Content): Problem[] {
  const emails = new Set(site.map(({ value }) => `mailto:${value.email}`));
  const numbers = new Map(levels.map(({ id, value }) => [`/niveaux/${id}/`, value.number]));
  return [...offer, ...levels, ...guides, ...schemes, ...pages].flatMap(({ path: file, body, bodyLine }) =>
    [...body.matchAll(/\[([^\]]*)\]\(([^)\s#]+)[^)]*\)/g)].flatMap(
      ({ index, 1: words = '', 2: address = '' }) => {
        const line = bodyLine + body.slice(0, index).split('\n').length - 1;
        if (address.startsWith('mailto:') && !emails.has(address)) {
          const message = `Ce lien écrit à « ${address.slice('mailto:'.length)} », qui n’est pas le courriel du service.`;
          return [
            { file, line, message, remedy: 'donnez le téléphone avec <Telephone />, ou menez à /contact/' },
          ];
        }
        const said = [...words.matchAll(/niveau\s(\d+)/giu)].map(([, number]) => Number(number));
        const number = numbers.get(address);
        if (number === undefined || said.length !== 1 || said.includes(number)) return [];
        const message = `Ce lien dit « niveau ${said.join()} » et mène au niveau ${number}.`;
        return [{ file, line, message, remedy: 'corrigez ses mots, ou son adresse' }];
      },
    ),
  );
}

/** What tells the pages of a site apart (addresses, titles, descriptions, names of kinds), what each alone shows, its links. */
export function checkPages(content: Content): Problem[] {
  return [checkAddresses, checkTitles, checkKindNames, checkShown, checkLinks].flatMap((check) =>
    check(content),
  );
}
