import { getCollection } from 'astro:content';
import { cachedRead } from '../content-access.ts';
import { pageCollections, sitePages } from './site-pages.ts';

/** Every page that a reader may look for, in the order of {@link sitePages}. */
export const getSitePages = cachedRead(async () => {
  const read = pageCollections.map(async (collection) =>
    (await getCollection(collection)).map(({ id, data }) => ({ collection, id, data })),
  );
  return sitePages((await Promise.all(read)).flat());
});
