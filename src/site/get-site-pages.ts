import { getGuides, getInterface, getLevels, getOffer, getPages, getSchemes } from '../content-access.ts';
import { sitePages, type SitePage } from './site-pages.ts';

/** Every page that a reader may look for, in the order of {@link sitePages}. */
export async function getSitePages(): Promise<SitePage[]> {
  const { niveau } = await getInterface();
  const sources = {
    offer: [await getOffer()],
    levels: await getLevels(),
    guides: await getGuides(),
    schemes: await getSchemes(),
    pages: await getPages(),
  };
  return sitePages(sources, niveau);
}
