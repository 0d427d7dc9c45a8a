import type { AstroIntegration } from 'astro';
import { checkContent, type CheckedContent } from './check-content.ts';
import { pagesOutOfTheList } from './check-synonyms.ts';
import { checkTerritory } from './check-territory.ts';
import { contentFolder } from './content-folder.ts';
import { readFolder } from './content-files.ts';
import { markdown } from './markdown.ts';
import { readPublicLists } from './public-lists.ts';
import { ContentError, formatProblems } from './problem.ts';
import { staleFacts } from './stale-facts.ts';
import { verifyDiagnosis } from './verify-diagnosis.ts';

/** The content folder as it is now, and its faults, in French; an empty text when there is none. */
function readNow(report: (message: string) => void): { checked: CheckedContent; faults: string } {
  const checked = checkContent(readFolder(contentFolder));
  const { content: found, problems } = checked;
  if (problems.length > 0) return { checked, faults: formatProblems(problems) };
  const start = performance.now();
  const broken = verifyDiagnosis(found);
  report(`self-diagnosis verified over all its states in ${Math.round(performance.now() - start)} ms`);
  return { checked, faults: formatProblems([...broken, ...checkTerritory(found, readPublicLists())]) };
}

/** What the build names and goes on: drafts, facts verified too long ago, pages that the list of the search leaves out. */
function remarks({ content: found, drafts, draftProblems }: CheckedContent): string[] {
  return [
    ...drafts.map((path) => `${path} : brouillon, cette page n’est pas publiée`),
    ...(draftProblems.length === 0 ? [] : [`dans les brouillons : ${formatProblems(draftProblems)}`]),
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
        const { checked, faults } = readNow((line) => logger.info(line));
        if (faults !== '' && command !== 'dev') throw new ContentError(faults);
        for (const line of remarks(checked)) logger.warn(line);
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
