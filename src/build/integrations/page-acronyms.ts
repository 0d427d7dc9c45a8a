import type { MiddlewareHandler } from 'astro';
import { collections } from '../../collections.ts';
import { readContent, readFolder } from '../../content-model/content-files.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { lineOfWord } from '../../content-model/line-of-link.ts';
import { ContentError, formatProblems } from '../../content-model/problem.ts';
import { checkAcronyms, noAcronyms } from '../../guides/glossary/check-acronyms.ts';
import { readPages } from '../../site/check-site.ts';

/** On the development server, checks the acronyms of each page that is looked at: a build checks those of all pages. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  // From the files: what a module of the server keeps of the content is of its first page.
  const files = readFolder(contentFolder);
  const { pattern, schema } = collections.glossary;
  const [glossary = noAcronyms] = files
    .filter(({ path }) => path === pattern)
    .map((file) => schema.parse(readContent(file).read.data));
  const address = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
  const problems = checkAcronyms(readPages([[address, html]]), glossary, (page, word) =>
    lineOfWord(files, page, word),
  );
  if (problems.length > 0) throw new ContentError(formatProblems(problems, files));
  return new Response(html, response);
};
