import type { MiddlewareHandler } from 'astro';
import { checkAcronyms, noAcronyms } from '../../guides/glossary/check-acronyms.ts';
import { readPages } from '../../site/check-site.ts';
import { lineOfWord } from '../../content-model/line-of-link.ts';
import { readFolder } from '../../content-model/content-files.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { parseContent } from '../../content-model/parse-content.ts';
import { formatProblems } from '../../content-model/problem.ts';
import { collections } from '../../collections.ts';
import { faultsPage } from './error-page.ts';

/**
 * On the development server, reads the acronyms of each page that is looked at: the build reads those of all pages,
 * which are not made yet.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  // From the files: the glossary that Astro keeps for this module is that of its first page.
  const files = readFolder(contentFolder);
  const own = files.filter(({ path }) => path === collections.glossary.pattern);
  const [glossary] = parseContent(collections, own).content.glossary;
  const address = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
  const faults = formatProblems(
    checkAcronyms(readPages([[address, html]]), glossary?.value ?? noAcronyms, (page, word) =>
      lineOfWord(files, page, word),
    ),
  );
  if (faults === '') return new Response(html, response);
  console.error(faults);
  const page = faultsPage(faults, import.meta.env.BASE_URL);
  return new Response(page, { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
