import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind ships ready-made interfaces; the site has its own. */
const unused = /ui\.(js|css)$|-ui|highlight|playground/;

/** « l’école » is two words for whoever looks for « école », one for Pagefind: the search page joins them again. */
const ELISION = /\b([ldjmnstc]|qu|lorsqu|puisqu|jusqu)’/gi;

/** Indexes the built pages for the site search, and writes the index and its engine beside them. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.endsWith('.html'),
        );
        for (const path of pages) {
          const sourcePath = path.split(sep).join('/');
          const html = await readFile(join(folder, path), 'utf8');
          await index.addHTMLFile({ sourcePath, content: html.replaceAll(ELISION, '$1’ ') });
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
