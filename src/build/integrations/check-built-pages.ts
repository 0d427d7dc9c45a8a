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
import { htmlOf, isPage, type BuiltFile } from './built-files.ts';

/** What tools read in the fragment of their page, by the value of its `data-fragment`. */
export const dataFragments: DataFragments = {
  code: isCodeFragment,
  choix: isChoicesHash,
  plan: isPlanHash,
  parcours: isWayHash,
  page: (fragment) => reportedPage(`#${fragment}`) !== undefined,
};

/**
 * Reads the built pages as a visitor would.
 *
 * @throws on a broken link, an orphan page, an acronym that its page has not explained
 */
export function checkBuiltPages(
  files: readonly BuiltFile[],
  { files: contents, content }: ReadContent,
  base: string,
): void {
  const acronyms = content.glossary[0]?.value ?? noAcronyms;
  const links: PageLinks[] = [];
  const unexplained: Problem[] = [];
  // One page at a time: a large site is not kept whole.
  for (const page of htmlOf(files)) {
    const pages = readPages([page]);
    for (const [address, root] of pages) links.push(linksOf(address, root));
    unexplained.push(
      ...checkAcronyms(pages, acronyms, (address, word) => lineOfWord(contents, address, word)),
    );
  }
  const others = new Set(files.filter((file) => !isPage(file)).map(({ address }) => address));
  const broken = checkSite(links, others, base, (href) => lineOfLink(contents, href), dataFragments);
  const problems = [...broken, ...unexplained];
  if (problems.length > 0) throw new ContentError(formatProblems(problems, contents));
}
