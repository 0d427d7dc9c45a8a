import { isStale } from '../content-model/freshness.ts';
import { pagePath } from './named-pages.ts';
import { pageAddress, pageEntries } from './site-pages.ts';
import type { Content } from '../collections.ts';

/** A file whose facts were verified too long ago. */
interface StaleFacts {
  readonly path: string;
  /** The address of the page that shows them. */
  readonly address: string;
  readonly verified: Date;
}

/** The files whose facts are no longer fresh on a day: entries that have a page, and what pages of tools are made of. */
export function staleFacts(content: Content, today: Date): StaleFacts[] {
  const { glossary, financingPlan, programmes } = content;
  return [
    ...pageEntries(content).map((entry) => ({
      path: entry.path,
      address: pageAddress(entry),
      verified: entry.data.verified,
    })),
    ...[
      ...glossary.map(({ path, value }) => ({ path, page: 'glossaire', verified: value.verified })),
      ...financingPlan.map(({ path, value }) => ({
        path,
        page: 'plan-de-financement',
        verified: value.verifieLe,
      })),
      ...programmes.map(({ path, value }) => ({ path, page: 'trouver', verified: value.verified })),
    ].map(({ path, page, verified }) => ({ path, address: pagePath(page), verified })),
  ].flatMap(({ verified, ...facts }) =>
    verified !== undefined && isStale(verified, today) ? [{ ...facts, verified }] : [],
  );
}
