import type { ReadContent } from '../../checks.ts';
import { ContentError, formatProblems } from '../../content-model/problem.ts';
import { isCodeFragment } from '../../diagnosis/codes/fragment.ts';
import { fromFragment } from '../../project/codec.ts';
import { checkSite, linksOf, type DataFragments } from '../../site/check-site.ts';
import { reportedPage } from '../../site/reported-page.ts';
import { htmlOf, isPage, type BuiltFile } from './built-files.ts';

const isProject = (fragment: string) => fromFragment(fragment).unread.length === 0;

/** What tools read in the fragment of their page, by the value of its `data-fragment`. */
export const dataFragments: DataFragments = {
  code: isCodeFragment,
  choix: isProject,
  plan: isProject,
  parcours: isProject,
  page: (fragment) => reportedPage(`#${fragment}`) !== undefined,
};

/** Where a link is written in the content files: the first file and line that hold it. */
function lineOfLink(files: ReadContent['files'], href: string): { file: string; line: number } | undefined {
  for (const { path, source } of files) {
    const at = source.indexOf(`](${href})`);
    if (at !== -1) return { file: path, line: source.slice(0, at).split('\n').length };
  }
  return undefined;
}

/**
 * Reads the built pages as a visitor would.
 *
 * @throws on a broken link or an orphan page
 */
export function checkBuiltPages(
  files: readonly BuiltFile[],
  { files: contents }: ReadContent,
  base: string,
): void {
  // One page at a time: a large site is not kept whole.
  const links = Array.from(htmlOf(files), linksOf);
  const others = new Set(files.filter((file) => !isPage(file)).map(({ address }) => address));
  const problems = checkSite(links, others, base, (href) => lineOfLink(contents, href), dataFragments);
  if (problems.length > 0) throw new ContentError(formatProblems(problems, contents));
}
