import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from '../../search/write-index.ts';
import { builtFiles, htmlOf } from './built-files.ts';

/** Writes the index of the site search beside the pages. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = [...htmlOf(builtFiles(dir))];
        await writeIndex(pages, join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${pages.length} pages`);
      },
    },
  };
}
