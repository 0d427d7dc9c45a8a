import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { builtFiles, isPage } from './built-files.ts';

/** Pagefind ships ready-made interfaces; the site has its own. */
const unused = /ui\.(js|css)$|-ui|highlight|playground/;

/** « l’école » is two words for whoever looks for « école », one for Pagefind: the search page joins them again. */
const ELISION = /\b([ldjmnstc]|qu|lorsqu|puisqu|jusqu)’/gi;

/** Pages given to the engine without waiting for its answer: one by one, both sides would wait for the other. */
const AT_ONCE = 100;

/** Indexes the built pages for the site search, and writes the index and its engine beside them. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
        const pages = builtFiles(dir).filter(isPage);
        for (let from = 0; from < pages.length; from += AT_ONCE) {
          const some = pages.slice(from, from + AT_ONCE);
          const contents = await Promise.all(some.map(({ file }) => readFile(file, 'utf8')));
          // Given in order, so that the same pages make the same index.
          await Promise.all(
            some.map(({ path: sourcePath }, at) => {
              const content = (contents[at] ?? '').replaceAll(ELISION, '$1’ ');
              return index.addHTMLFile({ sourcePath, content });
            }),
          );
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
          const target = join(folder, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        await close();
        logger.info(`${pages.length} pages`);
      },
    },
  };
}
