import type { AstroIntegration } from 'astro';
import { countInWords } from '../opening/report.ts';
import { openGroups } from '../opening/open-groups.ts';
import { contentFolder } from '../reading/content-folder.ts';
import { readFolder } from '../reading/content-files.ts';
import { parseContent } from '../reading/parse-content.ts';

/** The address of the list of what is still open, on the development server alone. */
export const OPENING_PAGE = '/avant-ouverture/';

/**
 * Shows what is still open before the site opens, as a page of the development server: a build has no such
 * route, so that the list is never published.
 */
export function opening(): AstroIntegration {
  let base = '/';
  return {
    name: 'opening',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        base = config.base;
        if (command !== 'dev') return;
        injectRoute({
          pattern: OPENING_PAGE,
          entrypoint: new URL('../opening/before-opening.astro', import.meta.url),
        });
      },
      'astro:server:start': ({ address, logger }) => {
        const { content } = parseContent(readFolder(contentFolder));
        const page = `http://localhost:${address.port}${base.replace(/\/$/, '')}${OPENING_PAGE}`;
        for (const { value } of content.opening) {
          const open = countInWords(value.page, openGroups(content, new Date()));
          logger.info(`${value.page.title} : ${open} → ${page}`);
        }
      },
    },
  };
}
