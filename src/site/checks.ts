import { askedByLaw } from './details.ts';
import { entryPath } from './href.ts';
import { namedPages } from './named-pages.ts';
import { pageAddress, pageEntries } from './site-pages.ts';
import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { uniqueChecker } from '../content-model/references.ts';

/** The pages that the code names are there. */
function checkNamed({ pages }: Content): Problem[] {
  const ids = new Set(pages.map(({ id }) => id));
  return namedPages
    .filter((id) => !ids.has(id))
    .map((id) => ({
      file: `pages/${id}.mdx`,
      message: 'Il manque cette page, dont le site a besoin.',
      remedy: 'remettez le fichier, avec « titre », « description », « genre » et « misAJour »',
    }));
}

/** No two pages share a title: a list of results or of tabs could not tell them apart. */
function checkTitles(content: Content): Problem[] {
  const once = uniqueChecker('Titre de page');
  return pageEntries(content).flatMap(({ data, path: file, lineOf }) =>
    once(data.title, { file, line: lineOf(['titre']) }),
  );
}

/** Each page has an address of its own: Astro would name no file, and stop once the last site is gone. */
function checkAddresses(content: Content): Problem[] {
  const once = uniqueChecker('Adresse de page');
  return [
    ...pageEntries(content).flatMap((entry) =>
      once(pageAddress(entry), { file: entry.path, line: 1 }, 'donnez un autre nom au fichier'),
    ),
    ...content.diagnosis.flatMap(({ value, path: file, lineOf }) =>
      value.recommandations.flatMap(({ id }, index) =>
        once(
          entryPath('recommendations', id),
          { file, line: lineOf(['recommandations', index]) },
          'donnez un autre id à cette recommandation',
        ),
      ),
    ),
  ];
}

/** What a page alone shows with a tag. */
const SHOWN: readonly (readonly [page: string, tag: string])[] = [
  ['accessibilite', '<CriteresEnBref'],
  ['eligibilite', '<Situations'],
  ['financements', '<PremiersAppels'],
  ['fonctionnement', '<Longueur'],
  ['glossaire', '<Glossaire'],
];

/** What is read on one page only is still there: what the site shows by itself, what the law asks for. */
function checkShown({ pages }: Content): Problem[] {
  return pages.flatMap(({ id, path: file, body, bodyLine }) => {
    const tags = SHOWN.filter(([page, tag]) => page === id && !body.includes(tag));
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

/** What tells the pages of a site apart (addresses, titles), what each alone shows. */
export function checkPages(content: Content): Problem[] {
  return [checkNamed, checkAddresses, checkTitles, checkShown].flatMap((check) => check(content));
}
