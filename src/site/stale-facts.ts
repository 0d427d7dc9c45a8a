import { entryPath } from './entry-path.ts';
import { isStale } from '../content-model/freshness.ts';
import { pagePath } from './site-pages.ts';
import type { Content } from '../collections.ts';

/** A file whose facts were verified too long ago. */
export interface StaleFacts {
  readonly path: string;
  /** The address of the page that shows them. */
  readonly address: string;
  readonly verified: Date;
}

/** The files whose facts are no longer fresh on a day: guides, aids, and what pages of tools are made of. */
export function staleFacts(content: Content, today: Date): StaleFacts[] {
  const { guides, schemes, glossary, financingPlan, programmes } = content;
  return [
    ...guides.map(({ id, path, value }) => ({
      path,
      address: entryPath('guides', id),
      verified: value.verified,
    })),
    ...schemes.map(({ id, path, value }) => ({
      path,
      address: entryPath('schemes', id),
      verified: value.verified,
    })),
    ...[
      { entries: glossary, page: 'glossaire' },
      { entries: financingPlan, page: 'plan-de-financement' },
      { entries: programmes, page: 'trouver' },
    ].flatMap(({ entries, page }) =>
      entries.map(({ path, value }) => ({
        path,
        address: pagePath(page),
        verified: value.verified,
      })),
    ),
  ].filter(({ verified }) => isStale(verified, today));
}
