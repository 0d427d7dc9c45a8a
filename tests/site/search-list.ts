import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSearch } from '../../src/search/ranking/create-search.ts';
import { readList } from '../../src/search/search-list.ts';
import { siteFolder } from './built-site.ts';

/** The file of the list, from the root of the site. */
export const LIST_FILE = '/recherche.json';

/** The file of the list as a browser receives it. */
export const listFile = readFileSync(join(siteFolder, LIST_FILE), 'utf8');

/** The list of the search. */
export const builtList = readList(JSON.parse(listFile));

/** What the list answers, by addresses, the best first. */
export const answersTo: (typed: string) => string[] = (() => {
  const find = createSearch(builtList);
  return (typed: string) => find(typed).entries.map(({ href }) => href);
})();
