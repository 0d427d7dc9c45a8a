import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PageTaker, PageToRead } from '../build/integrations/pages-integration.ts';

/** Pagefind ships ready-made interfaces; the site has its own. */
const unused = /ui\.(js|css)$|-ui|highlight|playground/;

/** « l’école » is two words for whoever looks for « école », one for Pagefind: the search page joins them again. */
const ELISION = /\b([ldjmnstc]|qu|lorsqu|puisqu|jusqu)’/gi;

async function engine(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  return index;
}

/** Gives a page to the index. */
async function add(index: PagefindIndex, { address, html }: PageToRead): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: address, content: html.replaceAll(ELISION, '$1’ ') });
  if (errors.length > 0) throw new Error(`Pagefind did not take ${address}: ${errors.join(', ')}`);
}

/** A work whose failure is for the end of the build, not for the process. */
function waitedForLater(work: Promise<void>): Promise<void> {
  work.catch(() => undefined);
  return work;
}

/** Writes the index and its engine, once it has taken all pages. */
async function write(index: PagefindIndex, added: readonly Promise<void>[], folder: string): Promise<void> {
  await Promise.all(added);
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`Pagefind did not write its index: ${errors.join(', ')}`);
  for (const name of readdirSync(folder).filter((file) => unused.test(file))) rmSync(join(folder, name));
  await close();
}

/** The index of a site, as its pages come. */
export interface SearchIndex {
  /** Takes the pages, then begins to write; throws for a page that comes later. */
  readonly taker: PageTaker;
  /** Waits for the index to be whole, and says of how many pages; throws if Pagefind failed, or was not given all pages. */
  readonly written: () => Promise<number>;
}

/**
 * Indexes pages for the site search, each while the next ones are made. One at a time: an index that is whole ends the
 * engine of Pagefind, which all of them share.
 *
 * @param folder where the index and its engine go, asked once all pages are given
 */
export function searchIndex(folder: () => string): SearchIndex {
  let started: Promise<PagefindIndex> | undefined;
  let writing: Promise<void> | undefined;
  const added: Promise<void>[] = [];
  return {
    taker: {
      // Given in order, so that the same pages make the same index.
      take(page) {
        if (writing !== undefined) throw new Error(`${page.address} came after the index was written`);
        started ??= engine();
        added.push(waitedForLater(started.then((index) => add(index, page))));
      },
      end() {
        writing = started && waitedForLater(started.then((index) => write(index, added, folder())));
      },
    },
    async written() {
      if (writing === undefined)
        throw new Error('The index of the search was not given pages, or not all of them');
      await writing;
      return added.length;
    },
  };
}
