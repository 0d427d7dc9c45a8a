import type { AstroIntegration } from 'astro';
import { hasFiles } from '../../content-model/content-folder.ts';
import { ContentError } from '../../content-model/problem.ts';
import { LAUNCH_FILE } from '../../site/launch-checklist/launch-checklist.ts';
import { loadLaunchChecklist } from '../load-content.ts';

/** The address of the launch checklist, on the development server alone. */
export const LAUNCH_PAGE = '/avant-ouverture/';

/** How many points are open, as the terminal says it; nothing while the contents have faults, which it says too. */
function summary(): string | undefined {
  try {
    const { title, count } = loadLaunchChecklist(new Date());
    return `${title} : ${count}`;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return undefined;
  }
}

/**
 * The launch checklist as a page of the development server: a build has no such route, so that it is never published. An
 * offer without such a list has no such page.
 */
export function launchChecklist(): AstroIntegration {
  let base = '/';
  return {
    name: 'launch-checklist',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        base = config.base;
        if (command !== 'dev' || !hasFiles(LAUNCH_FILE)) return;
        const entrypoint = new URL('LaunchChecklistPage.astro', import.meta.url);
        injectRoute({ pattern: LAUNCH_PAGE, entrypoint });
      },
      'astro:server:start': ({ address, logger }) => {
        const open = hasFiles(LAUNCH_FILE) ? summary() : undefined;
        if (open === undefined) return;
        logger.info(`${open} → http://localhost:${address.port}${base.replace(/\/$/, '')}${LAUNCH_PAGE}`);
      },
    },
  };
}
