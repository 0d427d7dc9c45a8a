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
    { entries: guides, addressOf: (id: string) => entryPath('guides', id) },
    { entries: schemes, addressOf: (id: string) => entryPath('schemes', id) },
    { entries: glossary, addressOf: () => pagePath('glossaire') },
    { entries: financingPlan, addressOf: () => pagePath('plan-de-financement') },
    { entries: programmes, addressOf: () => pagePath('trouver') },
  ]
    .flatMap(({ entries, addressOf }) =>
      entries.map(({ id, path, value: { verified } }) => ({ path, address: addressOf(id), verified })),
    )
    .filter(({ verified }) => isStale(verified, today));
}
