import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The addresses of the built pages, read from the built site: a page added later is covered. */
export const builtPages: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
  .toSorted();

/** The HTML of a built page. */
function htmlOf(address: string): string {
  return readFileSync(join('dist', address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/** The pages that run a script; a page without one has nothing to weigh. */
export const pagesWithScript: readonly string[] = builtPages.filter((address) =>
  /<script(?![^>]*(?:application\/json|speculationrules))/.test(htmlOf(address)),
);

/** Kinds of many pages made by one template from one schema: what a template does, its longest page shows. */
const manyAlike = ['guide', 'financement'];

/** Every page, but of the kinds of many pages alike only the longest two. */
export const pagesOfEachKind: readonly string[] = builtPages.filter((address) => {
  const kind = manyAlike.find((candidate) => htmlOf(address).includes(`data-page-kind="${candidate}"`));
  if (kind === undefined) return true;
  const alike = builtPages.filter((other) => htmlOf(other).includes(`data-page-kind="${kind}"`));
  const longest = alike.toSorted((one, other) => htmlOf(other).length - htmlOf(one).length).slice(0, 2);
  return longest.includes(address);
});
