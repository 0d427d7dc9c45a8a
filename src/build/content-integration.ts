import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { contentFolder } from './content-folder.ts';
import { readFolder } from './content-files.ts';
import { markdown } from './markdown.ts';
import { ContentError, formatProblems } from './problem.ts';

/** The faults of the content folder as it is now, in French; an empty text when there is none. */
function faults(): string {
  return formatProblems(checkContent(readFolder(contentFolder)).problems);
}

/**
 * Reads the content before Astro does: the build stops on any fault, the development server says it at
 * once in the terminal and over the page.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const message = faults();
        if (message !== '' && command !== 'dev') throw new ContentError(message);
        updateConfig({ markdown: { processor: markdown(config.base) } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (path: string) => {
          if (!path.startsWith(contentFolder)) return;
          const message = faults();
          if (message === '') return;
          logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '' } });
        };
        server.watcher.on('change', tell).on('add', tell).on('unlink', tell);
        tell(contentFolder);
      },
    },
  };
}
