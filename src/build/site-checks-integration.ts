import type { AstroIntegration } from 'astro';
import { builtFiles, htmlOf, isPage } from './built-files.ts';
import { checkAcronyms, noAcronyms } from '../checking/check-acronyms.ts';
import { checkSite, readPages } from '../checking/check-site.ts';
import type { CheckedContent } from '../checking/check-content.ts';
import { lineOfLink, lineOfWord } from '../checking/line-of-link.ts';
import { ContentError, formatProblems } from '../reading/problem.ts';

/**
 * Reads the built site as a visitor would: the build stops on a broken link, an orphan page, an acronym that
 * its page has not explained.
 *
 * @param checked the content as the build found it at its start
 */
export function siteChecks({ files: contents, content }: CheckedContent): AstroIntegration {
  let base = '/';
  return {
    name: 'site-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const built = builtFiles(dir);
        const pages = readPages(htmlOf(built));
        const files = new Set(built.filter((file) => !isPage(file)).map(({ address }) => address));
        const message = formatProblems([
          ...checkSite(pages, files, base, (href) => lineOfLink(contents, href)),
          ...checkAcronyms(pages, content.glossary[0]?.value ?? noAcronyms, (page, word) =>
            lineOfWord(contents, page, word),
          ),
        ]);
        if (message !== '') throw new ContentError(message);
        logger.info(`${pages.size} pages, every link and anchor followed, every acronym explained`);
      },
    },
  };
}
