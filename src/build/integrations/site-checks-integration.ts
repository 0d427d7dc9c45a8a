import type { AstroIntegration } from 'astro';
import type { ReadContent } from '../../checks.ts';
import { lineOfLink, lineOfWord } from '../../content-model/line-of-link.ts';
import { ContentError, formatProblems, type Problem } from '../../content-model/problem.ts';
import { isCodeFragment } from '../../diagnosis/codes/fragment.ts';
import { isChoicesHash } from '../../funding/finder/choices.ts';
import { isPlanHash } from '../../funding/plan/plan-hash.ts';
import { checkAcronyms, noAcronyms } from '../../guides/glossary/check-acronyms.ts';
import { checkSite, linksOf, readPages, type DataFragments, type PageLinks } from '../../site/check-site.ts';
import { reportedPage } from '../../site/reported-page.ts';
import { isWayHash } from '../../way/way-hash.ts';
import { builtFiles, htmlOf, isPage } from './built-files.ts';

/** What tools read in the fragment of their page, by the value of its `data-fragment`. */
export const dataFragments: DataFragments = {
  code: isCodeFragment,
  choix: isChoicesHash,
  plan: isPlanHash,
  parcours: isWayHash,
  page: (fragment) => reportedPage(`#${fragment}`) !== undefined,
};

/**
 * Reads the built site as a visitor would: the build stops on a broken link, an orphan page, an acronym that its page
 * has not explained.
 *
 * @param read the content as the build found it at its start
 */
export function siteChecks({ files: contents, content }: ReadContent): AstroIntegration {
  let base = '/';
  return {
    name: 'site-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = builtFiles(dir);
        const acronyms = content.glossary[0]?.value ?? noAcronyms;
        const links: PageLinks[] = [];
        const unexplained: Problem[] = [];
        // One page at a time: a large site is not kept whole.
        for (const page of htmlOf(files)) {
          const read = readPages([page]);
          for (const [address, root] of read) links.push(linksOf(address, root));
          unexplained.push(
            ...checkAcronyms(read, acronyms, (address, word) => lineOfWord(contents, address, word)),
          );
        }
        const others = new Set(files.filter((file) => !isPage(file)).map(({ address }) => address));
        const broken = checkSite(links, others, base, (href) => lineOfLink(contents, href), dataFragments);
        const problems = [...broken, ...unexplained];
        if (problems.length > 0) throw new ContentError(formatProblems(problems, contents));
        logger.info(`${links.length} pages, every link and anchor followed, every acronym explained`);
      },
    },
  };
}
