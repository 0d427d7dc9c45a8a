import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSearch } from '../../src/search/ranking/create-search.ts';
import type { ListedPage } from '../../src/search/search-list.ts';
import { attribute, textBlocks } from './element-text.ts';
import { pageAt, siteFolder } from './built-site.ts';

/** The file of the list, from the root of the site. */
export const LIST_FILE = '/recherche.json';

/** The file of the list as a browser receives it. */
export const listFile = readFileSync(join(siteFolder, LIST_FILE), 'utf8');

/** The list of the search. */
export const builtList: readonly ListedPage[] = JSON.parse(listFile);

/** The frequent questions, as the page of the search writes them. */
const questions = pageAt('/recherche/')
  .document.querySelectorAll('aside li')
  .map((item) => {
    const link = item.querySelector('a');
    const [title = '', summary = ''] = textBlocks(item);
    return {
      kind: 'question',
      href: (link === null ? undefined : attribute(link, 'href')) ?? '',
      title,
      summary,
      phrases: attribute(item, 'data-words')?.split(',') ?? [],
    };
  });

/** What the questions and the list answer, by addresses, the best first. */
export const answersTo: (typed: string) => string[] = (() => {
  const find = createSearch([...questions, ...builtList]);
  return (typed: string) => find(typed).entries.map(({ href }) => href);
})();
