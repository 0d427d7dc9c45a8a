import { entryAddress } from '../../../site/entry-path.ts';
import type { Content } from '../../../content-model/parse-content.ts';
import { citedSources } from '../../../guides/sources/cited-sources.ts';
import { OFFER_ADDRESS, textPageAddress } from '../../../site/site-pages.ts';

/** The addresses of the pages, each with the sources that it cites. */
function citations(content: Content): (readonly [string, readonly string[]])[] {
  const { guides, fundings, levels, offer, pages, glossary, financing, programmes } = content;
  return [
    ...guides.map(({ id, body }) => [entryAddress('guides', id), citedSources(body)] as const),
    ...fundings.map(({ id, body }) => [entryAddress('fundings', id), citedSources(body)] as const),
    ...levels.map(({ id, body }) => [entryAddress('levels', id), citedSources(body)] as const),
    ...offer.map(({ body }) => [OFFER_ADDRESS, citedSources(body)] as const),
    ...pages.map(({ id, body }) => [textPageAddress(id), citedSources(body)] as const),
    ...glossary.map(
      ({ value }) =>
        [textPageAddress('glossaire'), value.terms.flatMap(({ source }) => source ?? [])] as const,
    ),
    ...financing.map(({ value: { rules, signing, thresholds, openPoints, advice } }) => {
      const cited = [...rules, signing, ...thresholds, ...openPoints, ...advice];
      return [textPageAddress('plan-de-financement'), cited.flatMap(({ sources }) => sources)] as const;
    }),
    ...programmes.map(
      ({ value }) =>
        [textPageAddress('trouver'), value.programmes.flatMap(({ list }) => list ?? [])] as const,
    ),
  ];
}

/** The addresses of the pages that cite each source, by its id. */
export function pagesCiting(content: Content): (id: string) => string[] {
  const all = citations(content);
  return (id) => all.filter(([, sources]) => sources.includes(id)).map(([address]) => address);
}
