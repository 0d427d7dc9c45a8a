import type { AstroIntegration } from 'astro';
import { readNow } from '../../load-content.ts';
import { OPENING_FILE } from './open-point.ts';
import { countInWords } from './report.ts';
import { hasFiles } from '../../../content-model/content-folder.ts';
import { ContentError } from '../../../content-model/problem.ts';
import { whatIsOpen } from './launch-checklist.ts';

/** The address of the list of what is still open, on the development server alone. */
export const OPENING_PAGE = '/avant-ouverture/';

/** How many points are open, as the terminal says it; nothing while the contents have faults, which it says too. */
function summary(): string | undefined {
  try {
    const { page, groups } = whatIsOpen(readNow(), new Date());
    return `${page.title} : ${countInWords(page, groups)}`;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return undefined;
  }
}

/**
 * Shows what is still open before the site opens, as a page of the development server: a build has no such
 * route, so that the list is never published. An offer without such a list has no such page.
 */
export function opening(): AstroIntegration {
  let base = '/';
  return {
    name: 'opening',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        base = config.base;
        if (command !== 'dev' || !hasFiles(OPENING_FILE)) return;
        injectRoute({
          pattern: OPENING_PAGE,
          entrypoint: new URL('LaunchChecklistPage.astro', import.meta.url),
        });
      },
      'astro:server:start': ({ address, logger }) => {
        const open = hasFiles(OPENING_FILE) ? summary() : undefined;
        if (open === undefined) return;
        logger.info(`${open} → http://localhost:${address.port}${base.replace(/\/$/, '')}${OPENING_PAGE}`);
      },
    },
  };
}
