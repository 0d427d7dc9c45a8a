import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PageTaker } from '../build/integrations/pages-integration.ts';
import { searchIndex } from './pagefind-index.ts';

/**
 * The index of the site search, written beside the pages while Astro makes the other files.
 *
 * @returns what takes the pages, and the integration that waits for the index; a failure of either ends the build
 */
export function search(): { readonly integration: AstroIntegration; readonly taker: PageTaker } {
  let site = '';
  const { taker, written } = searchIndex(() => join(fileURLToPath(site), 'pagefind'));
  return {
    taker,
    integration: {
      name: 'search',
      hooks: {
        'astro:config:done': ({ config }) => {
          site = config.outDir.href;
        },
        'astro:build:done': async ({ dir, logger }) => {
          if (dir.href !== site) throw new Error(`The index was written in ${site}, the site in ${dir.href}`);
          logger.info(`${await written()} pages`);
        },
      },
    },
  };
}
