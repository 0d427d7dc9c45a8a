import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { pagesOutOfTheList } from './check-synonyms.ts';
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

/** What the build names and goes on: facts verified too long ago, pages that the list of the search leaves out. */
function remarks(): string[] {
  const { content: found } = checkContent(readFolder(contentFolder));
  return [
    ...[...found.guides, ...found.fundings, ...found.glossary]
      .filter(({ value }) => isStale(value.verified, new Date()))
      .map(({ path }) => `${path} : à vérifier de nouveau, la dernière vérification a plus d’un an`),
    ...pagesOutOfTheList(found).map(
      ({ href }) =>
        `${href} : la liste de la recherche est pleine, cette page se trouve par son texte seulement`,
    ),
  ];
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
        for (const line of remarks()) logger.warn(line);
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
