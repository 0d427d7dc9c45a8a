import { createSearch } from '../../src/search/ranking/create-search.ts';
import type { SearchEntry } from '../../src/search/ranking/build-index.ts';
import { attribute, decoded } from './element-text.ts';
import { pageAt } from './built-site.ts';

/** A page of the list, as the page of the search carries it. */
interface BuiltLine extends SearchEntry {
  readonly href: string;
}

const { document } = pageAt('/recherche/');

/** The list of the search as a browser receives it. */
export const builtList: readonly BuiltLine[] = document.querySelectorAll('[data-index] li').map((line) => {
  const [link, summary] = [line.querySelector('a'), line.querySelector('p')];
  if (link === null || summary === null) throw new Error('a line of the list has no link or no summary');
  return {
    href: attribute(link, 'href') ?? '',
    title: decoded(link.textContent),
    summary: decoded(summary.textContent),
    phrases: attribute(line, 'data-mots')?.split(',') ?? [],
  };
});

/** What the list answers, by addresses, the best first. */
export const answersTo: (typed: string) => string[] = (() => {
  const find = createSearch(builtList);
  return (typed: string) => find(typed).entries.map(({ href }) => href);
})();
