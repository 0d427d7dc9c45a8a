import type { MiddlewareHandler } from 'astro';
import { findGlossary } from '../content-access.ts';
import { checkAcronyms, noAcronyms } from '../checking/check-acronyms.ts';
import { readPages } from '../checking/check-site.ts';
import { faultsPage } from './faults-page.ts';
import { formatProblems } from '../reading/problem.ts';

/**
 * On the development server, reads the acronyms of each page that is looked at: the build reads those of all pages,
 * which are not made yet.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  const faults = formatProblems(
    checkAcronyms(readPages([[url.pathname, html]]), (await findGlossary()) ?? noAcronyms),
  );
  if (faults === '') return new Response(html, response);
  console.error(faults);
  const page = faultsPage(faults, import.meta.env.BASE_URL);
  return new Response(page, { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
