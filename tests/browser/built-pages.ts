import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheet } from './tools.ts';

/** The addresses of the built pages: a page added later is covered. */
export const builtPages: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
  .toSorted();

function htmlOf(address: string): string {
  return readFileSync(join('dist', address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

const kindOf = (address: string) => /data-page-kind="([^"]+)"/.exec(htmlOf(address))?.[1] ?? '';

/** The tools: the pages that run a script, but one only of the sheets, which one template makes. */
export const tools: readonly string[] = builtPages.filter(
  (address) =>
    /<script(?![^>]*(?:application\/(?:ld\+)?json|speculationrules))/.test(htmlOf(address)) &&
    (address === sheet || kindOf(address) !== 'recommandation'),
);

/** The pages that ask for a commune, and take the one named in the tab. */
export const pagesWithPlace: readonly string[] = builtPages.filter((address) =>
  /role="status" id="[^"]+-lieu"/.test(htmlOf(address)),
);

/** One page of each kind, its longest: where a template holds the most. */
export const longestOfEachKind: readonly string[] = [...Map.groupBy(builtPages, kindOf).values()].flatMap(
  (alike) => alike.toSorted((one, other) => htmlOf(other).length - htmlOf(one).length).slice(0, 1),
);
