import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind ships ready-made interfaces; the site has its own. */
const unused = /ui\.(js|css)$|-ui|highlight|playground/;

/** « l’école » is two words for whoever looks for « école », one for Pagefind: the search page joins them again. */
const ELISION = /\b([ldjmnstc]|qu|lorsqu|puisqu|jusqu)’/gi;

/** Blocks, cells and buttons that nothing parts but the style, which Pagefind does not see; a call of a source is no word. */
const BETWEEN = /(?<=<\/\w+>)(?=<(?!\/|sup\b))/g;

/**
 * What is pressed tells nothing of its page, and as an extract is a row of words (Pagefind leaves forms and labels out by
 * itself); whoever searches has a script, and does not read what stands in its place.
 */
const UNREAD = ['.actions', 'button', 'select', '.without-script', '.awaited-script'];

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join(', ')}`);
}

/**
 * Writes the index of the site search, and its engine.
 *
 * @param pages address without `base` and HTML of each, in an order that is always the same: so is the index
 * @param folder where the index and its engine go
 * @throws if Pagefind refuses a page, or fails
 */
export async function writeIndex(pages: Iterable<readonly [string, string]>, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: UNREAD });
  refuse(errors, 'did not start');
  if (index === undefined) throw new Error('Pagefind did not start');
  for (const [url, html] of pages) {
    const added = await index.addHTMLFile({
      url,
      content: html.replaceAll(ELISION, '$1’ ').replaceAll(BETWEEN, ' '),
    });
    refuse(added.errors, `did not take ${url}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  refuse(written.errors, 'did not write its index');
  for (const name of readdirSync(folder).filter((file) => unused.test(file))) rmSync(join(folder, name));
  await close();
}
