import { rmSync, watch } from 'node:fs';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { CheckedContent } from '../checking/check-content.ts';
import { pagesOutOfTheList } from '../checking/check-synonyms.ts';
import { contentFolder } from '../reading/content-folder.ts';
import { markdown } from './markdown.ts';
import { ContentError, formatProblems } from '../reading/problem.ts';
import { readNow } from '../checking/read-now.ts';
import { showFaults } from './show-faults.ts';
import { staleFacts } from '../reading/stale-facts.ts';

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

/** Astro reads no page of a content that has faults: the development server starts once there is none. */
async function onceSound(atStart: CheckedContent, logger: AstroIntegrationLogger): Promise<CheckedContent> {
  if (atStart.problems.length === 0) return atStart;
  // One watcher for the whole wait, open before the first reading: no change falls between two.
  let isChanged = true;
  let wake: (() => void) | undefined;
  const watcher = watch(contentFolder, { recursive: true }, () => {
    isChanged = true;
    wake?.();
  });
  try {
    for (let said = ''; ;) {
      if (!isChanged) await new Promise<void>((changed) => (wake = changed));
      isChanged = false;
      const checked = readNow();
      if (checked.problems.length === 0) return checked;
      const faults = formatProblems(checked.problems);
      if (faults !== said)
        logger.error(`${faults}\nCorrigez et enregistrez : le site démarrera de lui-même.`);
      said = faults;
    }
  } finally {
    watcher.close();
  }
}

/**
 * Judges the content before Astro reads it: the build stops on any fault, the development server says it at
 * once in the terminal and in place of the pages.
 *
 * @param atStart the content as it is when Astro starts
 */
export function content(atStart: CheckedContent): AstroIntegration {
  let base = '/';
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addMiddleware, logger }) => {
        base = config.base;
        const checked = command === 'dev' ? await onceSound(atStart, logger) : atStart;
        if (checked.problems.length > 0) throw new ContentError(formatProblems(checked.problems));
        logger.info('content checked, self-diagnosis verified over all its states');
        for (const line of remarks(checked)) logger.warn(line);
        if (command === 'dev') {
          // What the server kept of its last run holds paths: it may have read another content folder.
          rmSync(new URL('.astro/data-store.json', config.root), { force: true });
          addMiddleware({ order: 'pre', entrypoint: new URL('page-acronyms.ts', import.meta.url) });
        }
        updateConfig({ markdown: { processor: markdown(config.base) } });
      },
      'astro:server:setup': ({ server, logger }) => {
        showFaults(
          server,
          base,
          (faults) => logger.error(faults),
          (news) => logger.info(news),
        );
      },
    },
  };
}
