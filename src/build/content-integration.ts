import type { AstroIntegration } from 'astro';
import { checkContent, type CheckedContent } from './check-content.ts';
import { pagesOutOfTheList } from './check-synonyms.ts';
import { checkTerritory } from './check-territory.ts';
import { contentFolder } from './content-folder.ts';
import { readFolder } from './content-files.ts';
import { markdown } from './markdown.ts';
import type { Content } from './parse-content.ts';
import { readPublicLists } from './public-lists.ts';
import { ContentError, formatProblems } from './problem.ts';
import { staleFacts } from './stale-facts.ts';
import { verifyDiagnosis } from './verify-diagnosis.ts';

/** The faults of a content, in French; an empty text when there is none. */
function faultsOf({ content: found, problems }: CheckedContent, report: (message: string) => void): string {
  if (problems.length > 0) return formatProblems(problems);
  const start = performance.now();
  const broken = verifyDiagnosis(found);
  report(`self-diagnosis verified over all its states in ${Math.round(performance.now() - start)} ms`);
  return formatProblems([...broken, ...checkTerritory(found, readPublicLists())]);
}

/** What the build names and goes on: facts verified too long ago, pages that the list of the search leaves out. */
function remarks(found: Content): string[] {
  return [
    ...staleFacts(found, new Date()).map(
      ({ path }) => `${path} : à vérifier de nouveau, la dernière vérification a plus d’un an`,
    ),
    ...pagesOutOfTheList(found).map(
      ({ href }) =>
        `${href} : la liste de la recherche est pleine, cette page se trouve par son texte seulement`,
    ),
  ];
}

/**
 * Judges the content before Astro reads it: the build stops on any fault, the development server says it at
 * once in the terminal and over the page, and reads again what changes.
 *
 * @param atStart the content as it is when Astro starts
 */
export function content(atStart: CheckedContent): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        const faults = faultsOf(atStart, (line) => logger.info(line));
        if (faults !== '' && command !== 'dev') throw new ContentError(faults);
        for (const line of remarks(atStart.content)) logger.warn(line);
        updateConfig({ markdown: { processor: markdown(config.base) } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (path: string) => {
          if (!path.startsWith(contentFolder)) return;
          const faults = faultsOf(checkContent(readFolder(contentFolder)), (line) => logger.info(line));
          if (faults === '') return;
          logger.error(faults);
          server.ws.send({ type: 'error', err: { message: faults, stack: '' } });
        };
        server.watcher.on('change', tell).on('add', tell).on('unlink', tell);
        tell(contentFolder);
      },
    },
  };
}
