import { address } from './address.ts';

/**
 * What browsers that know how may fetch before the click: a page of the site, once the pointer rests on a link to
 * it or presses it. Documents only: no script runs ahead, and nothing is fetched where data is to be saved. Data, not
 * script: content pages go on shipping none.
 */
export function speculationRules(): string {
  const where = {
    and: [
      { href_matches: address('/*') },
      // A file to keep is not a page to read.
      { not: { selector_matches: '[download]' } },
    ],
  };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
