import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn, fileOf, oneOfEach } from './addresses.ts';
import { sheet } from './tools.ts';

/** The addresses of the built pages. */
export const builtPages: readonly string[] = addressesIn('dist');

/** The HTML of a built page. */
function htmlOf(address: string): string {
  return readFileSync(join('dist', fileOf(address)), 'utf8');
}

/** The pages that run a script. */
const pagesWithScript = builtPages.filter((address) =>
  /<script(?![^>]*(?:application\/(?:ld\+)?json|speculationrules))/.test(htmlOf(address)),
);

/** The tools: the pages that run a script, but one only of the sheets, which one template makes. */
export const tools: readonly string[] = oneOfEach(pagesWithScript, (address) => Number(address === sheet));

/** The pages that ask for a commune, and take the one named in the tab. */
export const pagesWithPlace: readonly string[] = builtPages.filter((address) =>
  /role="status" id="[^"]+-lieu"/.test(htmlOf(address)),
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

/** The addresses of each kind of page, the longest first. */
const kinds = Map.groupBy(builtPages, (address) => /data-page-kind="([^"]+)"/.exec(htmlOf(address))?.[1]);
const sorted = [...kinds.values()].map((alike) =>
  alike.toSorted((one, other) => htmlOf(other).length - htmlOf(one).length),
);

/** One page of each kind: its longest. */
export const longestOfEachKind: readonly string[] = sorted.flatMap((alike) => alike.slice(0, 1));

/** The longest pages of each kind: where a template holds the most, and the longest words. */
export const longestPages: readonly string[] = sorted.flatMap((alike) => alike.slice(0, 3));
