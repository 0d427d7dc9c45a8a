import { entryPath } from '../../../site/entry-path.ts';
import type { Content } from '../../../collections.ts';
import { citedSources } from '../../../guides/sources/cited-sources.ts';
import { OFFER_ADDRESS, pagePath } from '../../../site/site-pages.ts';

/** The addresses of the pages, each with the sources that it cites. */
function citations(content: Content): (readonly [string, readonly string[]])[] {
  const { guides, schemes, levels, offer, pages, glossary, financingPlan, programmes } = content;
  return [
    ...guides.map(({ id, body }) => [entryPath('guides', id), citedSources(body)] as const),
    ...schemes.map(({ id, body }) => [entryPath('schemes', id), citedSources(body)] as const),
    ...levels.map(({ id, body }) => [entryPath('levels', id), citedSources(body)] as const),
    ...offer.map(({ body }) => [OFFER_ADDRESS, citedSources(body)] as const),
    ...pages.map(({ id, body }) => [pagePath(id), citedSources(body)] as const),
    ...glossary.map(
      ({ value }) => [pagePath('glossaire'), value.terms.flatMap(({ source }) => source ?? [])] as const,
    ),
    ...financingPlan.map(({ value: { rules, signing, thresholds, openPoints, advice } }) => {
      const cited = [...rules, signing, ...thresholds, ...openPoints, ...advice];
      return [pagePath('plan-de-financement'), cited.flatMap(({ sources }) => sources)] as const;
    }),
    ...programmes.map(
      ({ value }) => [pagePath('trouver'), value.programmes.flatMap(({ list }) => list ?? [])] as const,
    ),
  ];
}

/** The addresses of the pages that cite each source, by its id. */
export function pagesCiting(content: Content): (id: string) => string[] {
  const all = citations(content);
  return (id) => all.filter(([, sources]) => sources.includes(id)).map(([address]) => address);
}
