import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { MadePage, PageTaker } from './pages-integration.ts';

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
async function add(index: PagefindIndex, { address, html }: MadePage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: address, content: html.replaceAll(ELISION, '$1’ ') });
  if (errors.length > 0) throw new Error(`Pagefind did not take ${address}: ${errors.join(', ')}`);
}

/**
 * Indexes the pages for the site search, each while Astro makes the next ones, and writes the index and its engine
 * beside them.
 */
export function search(): { readonly integration: AstroIntegration; readonly take: PageTaker } {
  let started: Promise<PagefindIndex> | undefined;
  const added: Promise<void>[] = [];
  return {
    // Given in order, so that the same pages make the same index.
    take(page) {
      started ??= engine();
      const adding = started.then((index) => add(index, page));
      // Its failure is for the end of the build, not for the process.
      adding.catch(() => undefined);
      added.push(adding);
    },
    integration: {
      name: 'search',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          if (started === undefined) throw new Error('No page was made for the search');
          await Promise.all(added);
          const folder = join(fileURLToPath(dir), 'pagefind');
          const { errors } = await (await started).writeFiles({ outputPath: folder });
          if (errors.length > 0) throw new Error(`Pagefind did not write its index: ${errors.join(', ')}`);
          for (const name of readdirSync(folder).filter((file) => unused.test(file)))
            rmSync(join(folder, name));
          await close();
          logger.info(`${added.length} pages`);
        },
      },
    },
  };
}
