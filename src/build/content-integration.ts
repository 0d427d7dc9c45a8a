import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { checkTerritory } from './check-territory.ts';
import { contentFolder } from './content-folder.ts';
import { readFolder } from './content-files.ts';
import { isStale } from '../freshness.ts';
import { markdown } from './markdown.ts';
import { readPublicLists } from './public-lists.ts';
import { ContentError, formatProblems } from './problem.ts';
import { verifyDiagnosis } from './verify-diagnosis.ts';

/** The faults of the content folder as it is now, in French; an empty text when there is none. */
function faults(report: (message: string) => void): string {
  const { content: found, problems } = checkContent(readFolder(contentFolder));
  if (problems.length > 0) return formatProblems(problems);
  const start = performance.now();
  const broken = verifyDiagnosis(found);
  report(`self-diagnosis verified over all its states in ${Math.round(performance.now() - start)} ms`);
  return formatProblems([...broken, ...checkTerritory(found, readPublicLists())]);
}

/** The pages whose facts were verified too long ago: the build goes on, and names them. */
function stalePages(): string[] {
  const { guides, fundings, glossary } = checkContent(readFolder(contentFolder)).content;
  return [...guides, ...fundings, ...glossary]
    .filter(({ value }) => isStale(value.verified, new Date()))
    .map(({ path }) => `${path} : à vérifier de nouveau, la dernière vérification a plus d’un an`);
}

/**
 * Reads the content before Astro does: the build stops on any fault, the development server says it at
 * once in the terminal and over the page.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        const message = faults((line) => logger.info(line));
        if (message !== '' && command !== 'dev') throw new ContentError(message);
        for (const line of stalePages()) logger.warn(line);
        updateConfig({ markdown: { processor: markdown(config.base) } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (path: string) => {
          if (!path.startsWith(contentFolder)) return;
          const message = faults((line) => logger.info(line));
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
