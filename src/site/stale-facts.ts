import { isStale } from '../content-model/freshness.ts';
import { pagePath } from './named-pages.ts';
import { pageAddress, pageEntries } from './site-pages.ts';
import type { Content } from '../collections.ts';

/** The files whose facts are no longer fresh on a day: entries that have a page, and what pages of tools are made of. */
export function staleFacts(content: Content, today: Date) {
  const ofTools = [
    ...content.glossary.map(({ path, value }) => ({ path, page: 'glossaire', value })),
    ...content.financingPlan.map(({ path, value }) => ({ path, page: 'plan-de-financement', value })),
    ...content.programmes.map(({ path, value }) => ({ path, page: 'trouver', value })),
  ];
  return [
    ...pageEntries(content).map((entry) => ({
      ...entry.data,
      path: entry.path,
      address: pageAddress(entry),
    })),
    ...ofTools.map(({ path, page, value }) => ({ ...value, path, address: pagePath(page) })),
  ].flatMap(({ path, address, verifieLe }) =>
    verifieLe !== undefined && isStale(verifieLe, today) ? [{ path, address, verifieLe }] : [],
  );
}
