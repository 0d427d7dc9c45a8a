import { href } from './href.ts';

/**
 * What browsers that know how may fetch before the click: a page of the site, once the pointer rests on a link to
 * it or presses it. Documents only: no script runs ahead, and nothing is fetched where data is to be saved. Data, not
 * script: content pages go on shipping none.
 */
export function speculationRules(): string {
  // Pages end with a slash; a file to keep is not a page to read. By address: to look at each link would delay the first
  // sight of the page.
  const where = { href_matches: [href('/'), href('/*/')] };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
