import { parentPort, workerData } from 'node:worker_threads';
import { dataFragments } from '../../checks.ts';
import { checkAcronyms, type Acronyms } from '../../guides/glossary/check-acronyms.ts';
import { checkSite, linksOf, readPages, type PageLinks } from '../../site/check-site.ts';
import { lineOfLink, lineOfWord } from '../../content-model/line-of-link.ts';
import type { ContentFile } from '../../content-model/content-files.ts';
import type { Problem } from '../../content-model/problem.ts';
import type { PageToRead } from './pages-integration.ts';

/** What judging a site needs to know beforehand. */
export interface SiteToCheck {
  readonly contents: readonly ContentFile[];
  readonly acronyms: Acronyms;
  readonly base: string;
}

/** A page to judge; or, once all are given, the addresses of the other files of the site. */
export type ToCheck = PageToRead | { readonly files: ReadonlySet<string> };

const { contents, acronyms, base }: SiteToCheck = workerData;
const links: PageLinks[] = [];
const problems: Problem[] = [];

function judge({ address, html }: PageToRead): void {
  const read = readPages([[address, html]]);
  for (const root of read.values()) links.push(linksOf(address, root));
  problems.push(...checkAcronyms(read, acronyms, (page, word) => lineOfWord(contents, page, word)));
}

/** Judges each page as it comes, on a processor of its own, and answers with all faults at the end. */
parentPort?.on('message', (given: ToCheck) => {
  if ('html' in given) {
    judge(given);
    return;
  }
  const broken = checkSite(links, given.files, base, (href) => lineOfLink(contents, href), dataFragments);
  parentPort?.postMessage([...broken, ...problems], []);
});
