import { sitePages, type SitePage } from './site-pages.ts';
import type { Content, Entry } from '../content-model/parse-content.ts';

/** An entry as Astro gives it. */
function asGiven<Data>({ id, value }: Entry<Data>): { id: string; data: Data } {
  return { id, data: value };
}

/** The pages that a reader may look for, as the content makes them; none while the texts of the interface fail. */
export function pagesOf(content: Content): SitePage[] {
  const [texts] = content.interface;
  if (texts === undefined) return [];
  const sources = {
    offer: content.offer.map(asGiven),
    levels: content.levels.map(asGiven),
    guides: content.guides.map(asGiven),
    schemes: content.schemes.map(asGiven),
    pages: content.pages.map(asGiven),
  };
  return sitePages(sources, texts.value.niveau);
}
